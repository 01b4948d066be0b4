import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePersonnes } from '../../../../src-main/domain/participant/doublon'
import { accordNaissance } from '../../../../src-main/domain/participant/doublon-accord'
import { empreinteOf, type PersonneComparee } from '../../../../src-main/domain/participant/doublon-empreinte'
import { clePaire, findPaires } from '../../../../src-main/domain/participant/doublon-recherche'

const GAELLE: PersonneComparee = {
  nom: 'Le Bihan',
  prenom: 'Gaëlle',
  nom_naissance: 'Öztürk',
  sexe: 'F',
  date_naissance: '1980-05-10',
  telephone: '0612345678',
  courriel: 'gaelle@exemple.fr',
  identifiant_ft: '1234567A',
}
const SANS_CONTACT = { nom_naissance: null, telephone: null, courriel: null, identifiant_ft: null }

function comparer(changes: Partial<PersonneComparee>, connue: Partial<PersonneComparee> = {}) {
  const trouve = comparePersonnes(empreinteOf({ ...GAELLE, ...SANS_CONTACT, ...changes }), empreinteOf({ ...GAELLE, ...connue }))
  return trouve && [trouve.niveau, trouve.raisons.join(', ')]
}

describe('deux personnes n’en font-elles qu’une ?', () => {
  it.each<[string, Partial<PersonneComparee>, string, string]>([
    ['écrite autrement', { nom: 'LEBIHAN', prenom: 'gaelle' }, 'certain', 'mêmes nom et prénom, même date de naissance'],
    ['une lettre doublée', { nom: 'Le Bihann', prenom: 'Gaele' }, 'certain', 'mêmes nom et prénom, même date de naissance'],
    ['un trait d’union', { nom: 'Le-Bihan' }, 'certain', 'mêmes nom et prénom, même date de naissance'],
    ['nom et prénom inversés', { nom: 'Gaëlle', prenom: 'Le Bihan' }, 'certain', 'nom et prénom inversés, même date de naissance'],
    ['sous son nom de naissance', { nom: 'Ozturk' }, 'certain', 'mêmes nom et prénom (nom de naissance), même date de naissance'],
    ['sans la particule', { nom: 'Bihan' }, 'probable', 'nom proche, même prénom, même date de naissance'],
    ['un nom d’usage ajouté', { nom: 'Le Bihan-Martin' }, 'probable', 'nom proche, même prénom, même date de naissance'],
    ['un prénom composé', { prenom: 'Gaëlle-Marie' }, 'probable', 'même nom, prénom proche, même date de naissance'],
    ['une faute de frappe', { nom: 'Le Biahn' }, 'probable', 'nom proche, même prénom, même date de naissance'],
    [
      'jour et mois inversés',
      { date_naissance: '1980-10-05' },
      'probable',
      'mêmes nom et prénom, date de naissance : jour et mois inversés',
    ],
    ['un chiffre d’écart', { date_naissance: '1981-05-10' }, 'probable', 'mêmes nom et prénom, date de naissance : un chiffre d’écart'],
    ['date de naissance inconnue', { date_naissance: null }, 'probable', 'mêmes nom et prénom'],
    ['une homonyme', { date_naissance: '1991-01-01' }, 'possible', 'mêmes nom et prénom, autre date de naissance'],
    ['sa sœur jumelle', { prenom: 'Odile' }, 'possible', 'même nom, même date de naissance'],
    ['mariée depuis', { nom: 'Garnier' }, 'possible', 'même prénom, même date de naissance'],
    [
      'mariée depuis, même téléphone',
      { nom: 'Garnier', telephone: '+33 6 12 34 56 78' },
      'probable',
      'même prénom, même date de naissance, même téléphone',
    ],
    [
      'même téléphone, autre nom',
      { nom: 'Martin', prenom: 'Odile', date_naissance: '1991-01-01', telephone: '00 33 6 12 34 56 78' },
      'possible',
      'autre date de naissance, même téléphone',
    ],
    [
      'même courriel',
      { nom: 'Martin', prenom: 'Odile', date_naissance: null, courriel: ' Gaelle@exemple.fr' },
      'possible',
      'même courriel',
    ],
    [
      'même identifiant, autre nom',
      { nom: 'Martin', prenom: 'Odile', date_naissance: null, identifiant_ft: '1234567 a' },
      'probable',
      'même identifiant France Travail',
    ],
    ['un frère', { sexe: 'M' }, 'probable', 'mêmes nom et prénom, même date de naissance, sexes différents'],
  ])('%s', (_cas, saisie, niveau, raisons) => {
    expect(comparer(saisie)).toEqual([niveau, raisons])
  })

  it.each<[string, Partial<PersonneComparee>]>([
    ['quelqu’un d’autre', { nom: 'Martin', prenom: 'Odile', date_naissance: '1991-01-01' }],
    ['née le même jour, rien de commun', { nom: 'Martin', prenom: 'Odile' }],
    ['même nom, rien d’autre', { prenom: 'Odile', date_naissance: '1991-01-01' }],
    ['un téléphone vide de part et d’autre', { nom: 'Martin', prenom: 'Odile', date_naissance: null, telephone: ' ' }],
  ])('%s : rien', (_cas, saisie) => {
    expect(comparer(saisie, { telephone: '' })).toBeNull()
  })

  it('une date de naissance n’est proche que d’un chiffre, ou jour et mois inversés', () => {
    expect(accordNaissance('1980-05-10', '1980-05-10')).toBe('meme')
    expect(accordNaissance('1980-05-10', '1980-05-18')).toBe('un_chiffre')
    expect(accordNaissance('1980-05-10', '1980-06-18')).toBe('autre')
    expect(accordNaissance(null, '1980-06-18')).toBe('inconnue')
  })
})

const NOMS = ['Le Bihan', 'Lebihan', 'Martin', 'Martin-Dupont', 'Dupont', 'Öztürk', 'Gaëlle', '']
const PRENOMS = ['Gaëlle', 'Gaelle', 'Marie', 'Marie-Christine', 'Martin', 'Le Bihan']
const personne: fc.Arbitrary<PersonneComparee> = fc.record({
  nom: fc.constantFrom(...NOMS),
  prenom: fc.constantFrom(...PRENOMS),
  nom_naissance: fc.constantFrom(null, ...NOMS),
  sexe: fc.constantFrom(null, 'F', 'M'),
  date_naissance: fc.constantFrom(null, '1980-05-10', '1980-10-05', '1981-05-10', '1991-01-01'),
  telephone: fc.constantFrom(null, '0612345678', '+33612345678', '0711223344'),
  courriel: fc.constantFrom(null, 'a@exemple.fr', 'b@exemple.fr'),
  identifiant_ft: fc.constantFrom(null, '1234567A', '7654321B'),
})

describe('les paires d’un fichier', () => {
  it('l’ordre de comparaison ne change rien', () => {
    fc.assert(
      fc.property(personne, personne, (a, b) => {
        expect(comparePersonnes(empreinteOf(a), empreinteOf(b))).toEqual(comparePersonnes(empreinteOf(b), empreinteOf(a)))
      }),
    )
  })

  it('chaque paire que tout comparer trouverait sûre ou probable est trouvée, une fois, jamais avec soi', () => {
    fc.assert(
      fc.property(fc.array(personne, { maxLength: 12 }), (personnes) => {
        const fichier = personnes.map((une, rang) => ({ ...une, id: `P${String(rang).padStart(2, '0')}` }))
        const trouvees = findPaires(fichier, new Set())
        const cles = trouvees.map(({ premier, second }) => clePaire(premier, second))
        expect(new Set(cles).size).toBe(cles.length)
        for (const { premier, second } of trouvees) expect(premier < second).toBe(true)
        for (const a of fichier) {
          for (const b of fichier.filter(({ id }) => id > a.id)) {
            const niveau = comparePersonnes(empreinteOf(a), empreinteOf(b))?.niveau
            // A number shared by more than eight people is a service’s, and says nothing.
            if (niveau === 'certain' || (niveau === 'probable' && fichier.length <= 8)) expect(cles).toContain(clePaire(a.id, b.id))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('la plus sûre d’abord ; une paire écartée ne revient pas', () => {
    const fichier = [
      { ...GAELLE, id: 'P1' },
      { ...GAELLE, id: 'P2' },
      { ...GAELLE, ...SANS_CONTACT, id: 'P3', date_naissance: null },
    ]
    expect(findPaires(fichier, new Set()).map(({ premier, second }) => `${premier} ${second}`)).toEqual(['P1 P2', 'P1 P3', 'P2 P3'])
    const ecartees = new Set([clePaire('P2', 'P1')])
    expect(findPaires(fichier, ecartees).map(({ premier, second }) => `${premier} ${second}`)).toEqual(['P1 P3', 'P2 P3'])
  })

  it('le téléphone d’un foyer d’hébergement, donné pour vingt personnes, ne rapproche personne', () => {
    const fichier = Array.from({ length: 20 }, (_, rang) => ({
      ...GAELLE,
      ...SANS_CONTACT,
      id: `P${rang}`,
      nom: `Nom${'abcdefghijklmnopqrst'[rang]}${rang}${rang}`,
      prenom: `Prenom${rang * 37}`,
      date_naissance: null,
      telephone: '0322000000',
    }))
    expect(findPaires(fichier, new Set())).toEqual([])
  })
})
