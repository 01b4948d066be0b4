import { describe, expect, test } from 'vitest'
import { type Cellule, RefusCellule } from '../../../../src-main/domain/reprise/cellule'
import {
  type Colonne,
  code,
  date,
  decimal,
  entier,
  identifiant,
  liste,
  mois,
  ouiNon,
  texte,
} from '../../../../src-main/domain/reprise/colonne'
import { parseValeur } from '../../../../src-main/domain/reprise/valeur'

const LU: [titre: string, cellule: Cellule, colonne: Colonne, valeur: string | number | null][] = [
  ['date AAAA-MM-JJ', '2024-02-29', date('d'), '2024-02-29'],
  ['date JJ/MM/AAAA', '29/02/2024', date('d'), '2024-02-29'],
  ['vraie date de classeur', { date: '2024-02-29' }, date('d'), '2024-02-29'],
  ['vraie date dans une colonne de mois', { date: '2024-02-01' }, mois('m'), '2024-02'],
  ['mois AAAA-MM', '2024-12', mois('m'), '2024-12'],
  ['décimale à virgule', '0,8', decimal('x'), 0.8],
  ['décimale à point', '0.8', decimal('x'), 0.8],
  ['nombre de classeur, arrondi au millionième', 0.1 + 0.2, decimal('x'), 0.3],
  ['entier', '12', entier('x'), 12],
  ['zéro', '0', entier('x'), 0],
  ['moins zéro', '-0', decimal('x'), 0],
  ['oui', 'Oui', ouiNon('x'), 1],
  ['non', 'NON', ouiNon('x'), 0],
  ['booléen de classeur', true, ouiNon('x'), 1],
  ['cellule vide', '', ouiNon('x'), null],
  ['cellule d’espaces', ' \u00a0 ', texte('x'), null],
  ['code', 'F', code('x', ['F', 'M']), 'F'],
  ['liste, espaces et doublons retirés', 'rsa | deld12||rsa', liste('x'), 'rsa|deld12'],
  ['nombre dans une colonne de texte', 80000, texte('x'), '80000'],
  ['SIRET en nombre', 12345678900012, texte('x'), '12345678900012'],
  ['texte qui ressemble à une formule', '=SOMME(A1)', texte('x'), '=SOMME(A1)'],
  ['accent décomposé, recomposé', 'Noe\u0308l', texte('x'), 'Noël'],
  ['texte sur deux lignes', 'A\r\nBâ', texte('x'), 'A\nBâ'],
]

const REFUSE: [titre: string, cellule: Cellule, colonne: Colonne, message: RegExp][] = [
  ['31 février', '31/02/2024', date('d'), /n’est pas un jour qui existe/],
  ['29 février d’une année ordinaire', '2023-02-29', date('d'), /n’est pas un jour qui existe/],
  ['date sans zéros', '1/2/2024', date('d'), /AAAA-MM-JJ ou JJ\/MM\/AAAA/],
  ['nombre de série dans une colonne de date', 45292, date('d'), /45292 n’est pas une date/],
  ['nombre de série écrit en texte', '45292', date('d'), /n’est pas un jour/],
  ['date avant 1900', '1899-12-31', date('d'), /invraisemblable/],
  ['date après 2100', '2101-01-01', date('d'), /invraisemblable/],
  ['date dans une colonne de code', { date: '2024-01-01' }, code('x', ['F']), /une date n’est pas attendue/],
  ['mois treize', '2024-13', mois('m'), /AAAA-MM/],
  ['nombre négatif', '-1', decimal('x'), /négatif/],
  ['entier à virgule', '3,5', entier('x'), /nombre entier/],
  ['lettres pour un nombre', 'douze', decimal('x'), /n’est pas un nombre/],
  ['notation scientifique', '1e5', decimal('x'), /n’est pas un nombre/],
  ['nombre au-delà de la précision', 2 ** 60, identifiant('x'), /trop grand/],
  ['vrai pour oui', 'vrai', ouiNon('x'), /oui, non/],
  ['code en minuscule', 'f', code('x', ['F', 'M']), /\(F, M\)/],
  ['barre dans un identifiant', 'A|B', identifiant('x'), /\|/],
  ['caractère de remplacement', 'No\ufffdl', texte('x'), /illisible/],
  ['caractère de contrôle', 'a\u0000b', texte('x'), /illisible/],
  ['retournement du sens de lecture', 'a\u202egpj', texte('x'), /illisible/],
  ['texte trop long', 'a'.repeat(2001), texte('x'), /2000/],
  ['NIR dans un texte', 'voir 184127645108946', texte('x'), /NIR/],
  ['NIR en nombre', 184127645108946, texte('x'), /NIR/],
  ['cellule déclarée illisible par le lecteur', { illisible: 'formule' }, texte('x'), /formule/],
]

describe('valeur d’une cellule', () => {
  test.each(LU)('%s', (_titre, cellule, colonne, valeur) => {
    expect(parseValeur(cellule, colonne)).toBe(valeur)
  })

  test.each(REFUSE)('%s : refusé', (_titre, cellule, colonne, message) => {
    const refus = parseValeur(cellule, colonne)
    expect(refus).toBeInstanceOf(RefusCellule)
    expect((refus as RefusCellule).message).toMatch(message)
  })

  test('le message d’un NIR refusé ne le répète pas', () => {
    expect(JSON.stringify(parseValeur('184127645108946', texte('x')))).not.toContain('1841276')
  })
})
