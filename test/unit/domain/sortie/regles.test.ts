import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../../src-main/domain/commun/erreur'
import { parseRegles, parseReglesByOperation, REGLES_AMIENS, REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import { describeRegles } from '../../../../src-main/domain/sortie/regles-description'

const regle = (cle: string, valeur: string) => [{ cle, valeur }]

describe('Jeu de règles par défaut, dit « Amiens »', () => {
  it('est celui des définitions', () => {
    expect(REGLES_AMIENS).toEqual({
      'emploi.seuil_mois': 6,
      'emploi.strict': false,
      'emploi.tout_contrat': false,
      'cdi.fin_essai': true,
      'cdi.quotite_min': 0.5,
      'interim.fenetre_mois': 12,
      'interim.jours': 182,
      'interim.sans_interruption': false,
      'saisonnier.jours': null,
      'formation.mode': { mode: 'validee' },
      'creation.justificatif': true,
      neutres: ['demenagement', 'retraite', 'deces', 'maladie', 'maternite', 'incarceration'],
      'taux.denominateur': 'toutes',
    })
  })

  it('a un libellé et une aide pour chaque clé', () => {
    for (const fiche of Object.values(REGLES_CATALOGUE)) expect([fiche.libelle, fiche.aide].every((texte) => texte.length > 5)).toBe(true)
  })
})

describe('Lecture d’une règle', () => {
  it.each([
    ['cdi.quotite_min', '0,75', 0.75],
    ['cdi.quotite_min', '0.8', 0.8],
    ['emploi.strict', 'oui', true],
    ['emploi.seuil_mois', ' 8 ', 8],
    ['saisonnier.jours', '243', 243],
    ['saisonnier.jours', '', null],
    ['formation.mode', 'entree', { mode: 'entree' }],
    ['formation.mode', 'mois:6', { mode: 'mois', mois: 6 }],
    ['neutres', 'retraite|deces', ['retraite', 'deces']],
    ['neutres', '', []],
    ['taux.denominateur', 'hors_neutres', 'hors_neutres'],
  ] as const)('%s = « %s »', (cle, valeur, attendu) => {
    expect(parseRegles(regle(cle, valeur))[cle]).toEqual(attendu)
  })

  it.each([
    ['emploi.duree', '6'],
    ['constructor', 'oui'],
    ['emploi.strict', 'vrai'],
    ['emploi.strict', ''],
    ['emploi.seuil_mois', '6,5'],
    ['emploi.seuil_mois', '-1'],
    ['cdi.quotite_min', '50 %'],
    ['cdi.quotite_min', '1,5'],
    ['interim.jours', ''],
    ['formation.mode', 'mois:'],
    ['formation.mode', 'mois:0'],
    ['formation.mode', 'MOIS:3'],
    ['neutres', 'retraite|vacances'],
    ['taux.denominateur', 'hors neutres'],
  ])('refuse %s = « %s »', (cle, valeur) => {
    expect(() => parseRegles(regle(cle, valeur))).toThrow(DomainError)
  })

  it('dit en français ce qui est refusé et ce qui est attendu', () => {
    expect(() => parseRegles(regle('formation.mode', 'sortie'))).toThrow(/« formation\.mode ».*« sortie ».*validee, entree, ou mois:N/)
  })

  it('refuse une clé donnée deux fois', () => {
    expect(() => parseRegles([...regle('emploi.strict', 'oui'), ...regle('emploi.strict', 'non')])).toThrow(/deux fois/)
  })

  it('sépare les opérations, et donne le jeu par défaut à celle qui ne règle rien', () => {
    const reglesOf = parseReglesByOperation([{ operation: 'JEUNES', cle: 'emploi.tout_contrat', valeur: 'oui' }])
    expect(reglesOf('JEUNES')['emploi.tout_contrat']).toBe(true)
    expect(reglesOf('PLIE')).toBe(REGLES_AMIENS)
  })
})

describe('Explication des règles', () => {
  it('change avec le jeu', () => {
    const jeunes = parseRegles([
      { cle: 'emploi.tout_contrat', valeur: 'oui' },
      { cle: 'formation.mode', valeur: 'mois:6' },
      { cle: 'saisonnier.jours', valeur: '243' },
      { cle: 'emploi.strict', valeur: 'oui' },
      { cle: 'neutres', valeur: '' },
    ])
    const phrases = describeRegles(jeunes).join('\n')
    for (const attendu of ['Tout contrat', 'suivie au moins 6 mois', '243 jours', 'de plus de 6 mois', 'Aucun motif']) {
      expect(phrases).toContain(attendu)
      expect(describeRegles(REGLES_AMIENS).join('\n')).not.toContain(attendu)
    }
  })

  it('donne les heures de la quotité', () => {
    expect(describeRegles(REGLES_AMIENS).join('\n')).toContain('17,5\u00a0h par semaine')
  })
})
