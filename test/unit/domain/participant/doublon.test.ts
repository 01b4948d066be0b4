import { describe, expect, it } from 'vitest'
import { raisonDoublon } from '../../../../src-main/domain/participant/doublon'

const CONNUE = { nom: 'Le Bihan', prenom: 'Gaëlle', nom_naissance: 'Öztürk', date_naissance: '1980-05-10', telephone: '0612345678' }
const raison = (saisie: Partial<typeof CONNUE> | { nom_naissance: null }) =>
  raisonDoublon({ ...CONNUE, nom_naissance: null as never, telephone: '', ...saisie }, CONNUE)

describe('doublons à la création', () => {
  it.each([
    ['écrit autrement', { nom: 'LEBIHAN', prenom: 'gaelle' }, 'mêmes nom, prénom et date de naissance'],
    ['une lettre doublée', { nom: 'Le Bihann', prenom: 'Gaele' }, 'mêmes nom, prénom et date de naissance'],
    ['sous son nom de naissance', { nom: 'Ozturk' }, 'mêmes nom, prénom et date de naissance'],
    ['une homonyme', { date_naissance: '1991-01-01' }, 'mêmes nom et prénom, autre date de naissance'],
    ['prénom mal orthographié', { prenom: 'Gael' }, 'même date de naissance et même nom'],
    ['même téléphone en +33', { nom: 'X', prenom: 'Y', date_naissance: '1991-01-01', telephone: '+33612345678' }, 'même téléphone'],
    ['nom et prénom inversés', { nom: 'Gaëlle', prenom: 'Le Bihan', date_naissance: '1991-01-01' }, 'nom et prénom inversés'],
    ['quelqu’un d’autre', { nom: 'Martin', prenom: 'Odile', date_naissance: '1991-01-01' }, null],
    ['née le même jour, rien de commun', { nom: 'Martin', prenom: 'Odile' }, null],
  ])('%s', (_cas, saisie, attendu) => {
    expect(raison(saisie)).toBe(attendu)
  })
})
