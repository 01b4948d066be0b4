import type { Database } from '../database/schema/database'
import { cleRecherche } from '../domain/participant/cle-recherche'
import type { Participant } from '../domain/participant/participant'
import { createAlea } from './alea'
import type { Calendrier } from './calendrier'
import { PLIE, PREMIER_REFERENT } from './equipe'
import type { Jeu } from './jeu'
import { prescriptionOf } from './parcours/participation'
import { telephone } from './personnes'

interface Double {
  readonly de: { readonly nom: string; readonly prenom: string }
  readonly referent: string
  /** Days since the request. */
  readonly age: number
  readonly changes: (personne: Participant) => Partial<Participant>
}

const SANS_CONTACT = { courriel: null, identifiant_ft: null, adresse: null, code_postal: null }

const DOUBLES: readonly Double[] = [
  // Prescribed a second time by somebody who did not look: the same person, to the letter.
  {
    de: { nom: 'Traoré', prenom: 'Mariam' },
    referent: PREMIER_REFERENT,
    age: 6,
    changes: () => ({ ...SANS_CONTACT, nom: 'TRAORE' }),
  },
  // One letter heard otherwise, one digit of the birth date: the other référent did not find her.
  {
    de: { nom: 'Kovalenko', prenom: 'Olena' },
    referent: 'CARON',
    age: 4,
    changes: ({ date_naissance }) => ({ ...SANS_CONTACT, nom: 'Kovalenco', date_naissance: date_naissance && nextDigit(date_naissance) }),
  },
  // His twin sister: close, and another person.
  {
    de: { nom: 'Amrani', prenom: 'Rachid' },
    referent: PREMIER_REFERENT,
    age: 3,
    changes: () => ({ ...SANS_CONTACT, prenom: 'Samia', sexe: 'F' }),
  },
]

/** A few files opened twice, as in every real one: a certain duplicate, a probable one, and two people who only look alike. */
export function doublonsOf({ participant }: Jeu, calendrier: Calendrier): Pick<Jeu, 'participant' | 'participation'> {
  const alea = createAlea(77_777)
  const doubles: Pick<Jeu, 'participant' | 'participation'> = { participant: [], participation: [] }
  for (const [rang, { de, referent, age, changes }] of DOUBLES.entries()) {
    const connue = participant.find(({ nom, prenom }) => nom === de.nom && prenom === de.prenom)
    if (!connue) continue
    const numero = participant.length + rang + 1
    const double = doubleOf(connue, numero, changes)
    const demande = { id: `D${String(rang + 1).padStart(5, '0')}`, participant: double, operation: PLIE, referent }
    doubles.participant.push(double)
    doubles.participation.push(prescriptionOf(alea, { ...demande, prescription: calendrier.ouvre(-age) }, calendrier))
  }
  return doubles
}

function doubleOf(connue: Database['participant'], numero: number, changes: Double['changes']): Database['participant'] {
  const id = `P${String(numero).padStart(5, '0')}`
  const { cle_recherche: _cle, ...double } = { ...connue, telephone: telephone(numero), ...changes(connue), id }
  return { ...double, cle_recherche: cleRecherche(double) }
}

// The last digit of the year, so that the day still exists in every calendar but that of 29 February, never drawn.
function nextDigit(date: string): string {
  return `${date.slice(0, 3)}${(Number(date[3]) + 1) % 10}${date.slice(4)}`
}
