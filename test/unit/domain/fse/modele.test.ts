import { describe, expect, it } from 'vitest'
import { contenuModele } from '../../../../src-main/contract/fse-saisie'
import { CODES_CHAMPS_FSE } from '../../../../src-main/domain/fse/champ'
import type { LigneFse } from '../../../../src-main/domain/fse/ligne'
import { type ColonneModele, celluleOf, comparerColonnes, devinerEntete, titresOf } from '../../../../src-main/domain/fse/modele'
import { devinerChamp } from '../../../../src-main/domain/fse/synonymes'
import { CONTENU_PORTAIL } from '../../../support/portail-vierge'

const VIDE = Object.fromEntries(CODES_CHAMPS_FSE.map((code) => [code, null])) as LigneFse
const LIGNE: LigneFse = {
  ...VIDE,
  sexe: 'F',
  date_naissance: '1980-03-05',
  telephone: '06 39 98 00 01',
  code_postal: '02000',
  duree_recherche_mois: 12.5,
}
const colonne = (source: ColonneModele['source'], suggere = false): ColonneModele => ({ rang: 0, titre: 'Colonne', source, suggere })
const champ = (code: keyof LigneFse, format: 'texte' | 'chiffres' | 'date_fr' | 'date_iso' | 'nombre' = 'texte', valeurs = {}) =>
  celluleOf(colonne({ type: 'champ', champ: code, format, valeurs }), LIGNE)

describe('une colonne du fichier du portail', () => {
  it('écrit dates, téléphones et codes postaux comme demandé', () => {
    expect(champ('date_naissance', 'date_fr').cellule).toEqual({ texte: '05/03/1980' })
    expect(champ('date_naissance', 'date_iso').cellule).toEqual({ texte: '1980-03-05' })
    expect(champ('telephone', 'chiffres').cellule).toEqual({ texte: '0639980001' })
    expect(champ('telephone').cellule).toEqual({ texte: '06 39 98 00 01' })
    expect(champ('code_postal').cellule).toEqual({ texte: '02000' })
    expect(champ('duree_recherche_mois', 'nombre').cellule).toEqual({ nombre: 12.5 })
    expect(champ('duree_recherche_mois').cellule).toEqual({ texte: '12,5' })
  })

  it('un code sans correspondance est signalé, un code laissé vide exprès ne l’est pas', () => {
    expect(champ('sexe', 'texte', { F: '2' })).toEqual({ cellule: { texte: '2' }, sansCode: null })
    expect(champ('sexe', 'texte', { M: '1' })).toEqual({ cellule: null, sansCode: 'F' })
    expect(champ('sexe', 'texte', { F: '' })).toEqual({ cellule: null, sansCode: null })
    expect(
      celluleOf(colonne({ type: 'champ', champ: 'sexe', format: 'texte', valeurs: {} }), { ...LIGNE, sexe: 'toString' }).sansCode,
    ).toBe('toString')
  })

  it('une suggestion non confirmée reste vide, une constante s’écrit partout', () => {
    expect(
      celluleOf(colonne({ type: 'champ', champ: 'nom', format: 'texte', valeurs: {} }, true), { ...LIGNE, nom: 'Petit' }).cellule,
    ).toBeNull()
    expect(celluleOf(colonne({ type: 'constante', valeur: 'FSE+' }), LIGNE).cellule).toEqual({ texte: 'FSE+' })
  })
})

describe('les titres du fichier vierge', () => {
  it('la ligne des titres est celle qui en a le plus', () => {
    expect(devinerEntete([['Import'], [], ['Nom', 'Prénom', 'Sexe'], ['', '', '']])).toBe(3)
    expect(
      devinerEntete([
        ['Nom', 'Prénom'],
        ['1', '2', '3', '4'],
      ]),
    ).toBe(1)
    expect(titresOf(['  Date\nde  naissance ', '', 'Sexe'])).toEqual([
      { rang: 0, titre: 'Date de naissance' },
      { rang: 2, titre: 'Sexe' },
    ])
  })

  it('les titres courants suggèrent un champ, un titre inconnu aucun', () => {
    expect(devinerChamp('Date de naissance')).toBe('date_naissance')
    expect(devinerChamp('CP')).toBe('code_postal')
    expect(devinerChamp('Nom du participant')).toBe('nom')
    expect(devinerChamp('Bidule')).toBeUndefined()
    expect(devinerChamp('')).toBeUndefined()
  })

  it('un fichier qui a changé dit ce qui manque et ce qui est nouveau', () => {
    const titres = ['Prénom', 'Nom', 'Courriel'].map((titre, rang) => ({ rang, titre }))
    const { manquantes, nouvelles, colonnes } = comparerColonnes(CONTENU_PORTAIL, titres)
    expect(manquantes).toEqual(CONTENU_PORTAIL.colonnes.slice(2).map(({ titre }) => titre))
    expect(nouvelles).toEqual(['Courriel'])
    expect(colonnes.map(({ titre, rang }) => [titre, rang])).toEqual([
      ['Nom', 1],
      ['Prénom', 0],
    ])
  })

  it('deux colonnes du même titre restent deux', () => {
    const modele = { ...CONTENU_PORTAIL, colonnes: [0, 4].map((rang) => ({ ...colonne({ type: 'vide' }), rang, titre: 'Code' })) }
    expect(comparerColonnes(modele, [{ rang: 2, titre: 'Code' }])).toMatchObject({ manquantes: ['Code'], nouvelles: [] })
  })

  it('une première ligne à remplir au-dessus des titres est refusée', () => {
    expect(contenuModele.safeParse(CONTENU_PORTAIL).success).toBe(true)
    expect(contenuModele.safeParse({ ...CONTENU_PORTAIL, ligne_donnees: 3 }).error?.issues[0]?.path).toEqual(['ligne_donnees'])
  })
})
