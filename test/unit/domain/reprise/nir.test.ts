import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containsNir, isNirTitle } from '../../../../src-main/domain/commun/nir'

describe('NIR', () => {
  test.each([
    ['d’un bloc', '184127645108946'],
    ['groupé par des espaces', '1 84 12 76 451 089 46'],
    ['groupé par des espaces insécables', '1\u00a084\u202f12 76 451 089 46'],
    ['groupé par des points et un tiret', '1.84.12.76.451.089-46'],
    ['groupé par des barres', '1/84/12/76/451/089/46'],
    ['coupé par des soulignés', 'carte_1_84_12_76_451_089_46.pdf'],
    ['clé annoncée', 'N° 1 84 12 76 451 089 clé 46'],
    ['clé entre parenthèses', '1841276451089 (clé : 46)'],
    ['sur deux lignes', 'Numéro\n1 84 12 76 451 089\n46'],
    ['à la fin d’un texte de 25 000 caractères', `${'a '.repeat(12_500)}184127645108946`],
    ['au milieu d’une phrase', 'Sécu : 1 84 12 76 451 089 46, à vérifier'],
    ['né en Corse-du-Sud', `2 69 05 2A 123 456 ${97 - (2690519123456 % 97)}`],
    ['né en Haute-Corse, minuscule', `2 69 05 2b 123 456 ${97 - (2690518123456 % 97)}`],
  ])('reconnu %s', (_titre, text) => {
    expect(containsNir(text)).toBe(true)
  })

  test.each([
    ['clé fausse', '184127645108947'],
    ['SIRET', '12345678900012'],
    ['téléphone et code postal', '80000 06 12 34 56 78'],
    ['suite de chiffres plus longue', '91841276451089461'],
    ['mois impossible', '184137645108946'],
    ['IBAN', 'FR7630006000011234567890189'],
    ['texte vide', ''],
  ])('ignoré : %s', (_titre, text) => {
    expect(containsNir(text)).toBe(false)
  })

  test('tout NIR de clé juste est reconnu, toute autre clé ne l’est pas', () => {
    const pad = (number: number, length: number) => String(number).padStart(length, '0')
    const person = fc.record({
      sexe: fc.constantFrom(1, 2),
      annee: fc.nat(99),
      mois: fc.integer({ min: 1, max: 12 }),
      dept: fc.integer({ min: 1, max: 95 }),
      ordre: fc.nat(999_999),
      decalage: fc.integer({ min: 1, max: 96 }),
    })
    fc.assert(
      fc.property(person, ({ sexe, annee, mois, dept, ordre, decalage }) => {
        const number = `${sexe}${pad(annee, 2)}${pad(mois, 2)}${pad(dept, 2)}${pad(ordre, 6)}`
        const key = 97 - (Number(number) % 97)
        expect(containsNir(number + pad(key, 2))).toBe(true)
        expect(containsNir(number + pad(((key - 1 + decalage) % 97) + 1, 2))).toBe(false)
      }),
    )
  })

  test.each(['nir', 'numero_securite_sociale', 'n_secu', 'num_secu', 'nss', 'numero_ss', 'secu'])(
    'titre qui annonce un NIR : %s',
    (title) => {
      expect(isNirTitle(title)).toBe(true)
    },
  )

  test.each(['code_insee', 'nom', 'habilitation_securite', 'souvenir', 'assise', 'sexe'])('titre ordinaire : %s', (title) => {
    expect(isNirTitle(title)).toBe(false)
  })
})
