import type { Database } from '../database/schema/database'
import type { MotifNonEntree, Participation } from '../domain/participant/participation'
import { type Alea, at, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import { EQUIPE, PLIE } from './equipe'
import { accueillir, prescriptionOf } from './parcours/participation'
import type { createPersonnes } from './personnes'
import { CANDIDATS, type Candidat, PRESCRITS } from './vedettes'

/** Somebody who asks to enter, put to a session of the commission. */
export interface DemandeEntree {
  readonly participation: Participation
  readonly seance: number
  readonly justification: string
  readonly refusee: boolean
}

export interface Accueils {
  readonly participant: Database['participant'][]
  readonly participation: Participation[]
  readonly demandes: DemandeEntree[]
}

const MOTIFS: Readonly<Record<MotifNonEntree, number>> = {
  hors_criteres: 14,
  refus: 22,
  injoignable: 24,
  reorientation: 18,
  deja_accompagnee: 10,
  emploi_trouve: 10,
  autre: 2,
}

/** People met who did not enter, and those who wait: prescriptions, first receptions, requests for the next session. */
export function accueilsOf(calendrier: Calendrier, createPersonne: ReturnType<typeof createPersonnes>): Accueils {
  const alea = createAlea(55_555)
  const accueils: Accueils = { participant: [], participation: [], demandes: [] }
  const referents = EQUIPE.filter(({ part }) => part > 0).map(({ code, part }) => [code, part] as const)
  const prescrire = (prescription: Jour, candidat?: Candidat) => {
    const participant = createPersonne(alea, candidat)
    accueils.participant.push(participant)
    const id = `A${String(accueils.participant.length).padStart(5, '0')}`
    const referent = candidat?.referent ?? alea.pondere([['BENHADDOU', 1], ...referents])
    return { participant, participation: prescriptionOf(alea, { id, participant, operation: PLIE, referent, prescription }, calendrier) }
  }
  const recevoir = (jour: Jour, delai: number, candidat?: Candidat) => {
    const { participant, participation } = prescrire(calendrier.ouvre(jour - delai), candidat)
    return accueillir(alea, participation, participant, jour, calendrier)
  }

  for (let seance = 1; seance < calendrier.prochaine; seance += 1) {
    const jour = at(calendrier.seances, seance)
    for (let n = alea.entier(2, 4); n > 0; n -= 1) {
      const recue = recevoir(calendrier.ouvre(jour - alea.entier(2, 24)), alea.entier(5, 20))
      accueils.participation.push({ ...recue, issue_accueil: 'non_entree', motif_non_entree: alea.selon(MOTIFS) })
    }
    if (alea.chance(0.4)) {
      const recue = recevoir(calendrier.ouvre(jour - alea.entier(10, 24)), alea.entier(5, 20))
      const refusee: Participation = { ...recue, issue_accueil: 'non_entree', motif_non_entree: 'hors_criteres' }
      accueils.participation.push(refusee)
      accueils.demandes.push({
        participation: refusee,
        seance,
        justification: 'Adresse hors du territoire, soumise à l’avis de la commission.',
        refusee: true,
      })
    }
  }
  for (const candidat of CANDIDATS) {
    const participation = recevoir(calendrier.ouvre(-alea.entier(6, 20)), alea.entier(5, 12), candidat)
    accueils.participation.push(participation)
    accueils.demandes.push({ participation, seance: calendrier.prochaine, justification: candidat.justification, refusee: false })
  }
  enAttente(alea, accueils, calendrier, prescrire, recevoir)
  return accueils
}

type Prescrire = (prescription: Jour, candidat?: Candidat) => { participation: Participation }
type Recevoir = (jour: Jour, delai: number, candidat?: Candidat) => Participation

function enAttente(alea: Alea, accueils: Accueils, calendrier: Calendrier, prescrire: Prescrire, recevoir: Recevoir): void {
  // Received lately, the request still to write.
  for (let n = 0; n < 5; n += 1) accueils.participation.push(recevoir(calendrier.ouvre(-alea.entier(1, 9)), alea.entier(4, 12)))
  for (const [rang, candidat] of PRESCRITS.entries()) {
    accueils.participation.push(prescrire(calendrier.ouvre(rang === 0 ? -22 : -6), candidat).participation)
  }
  // A few wait for more than the two weeks allowed.
  for (const retard of [17, 19, 24, 31]) accueils.participation.push(prescrire(calendrier.ouvre(-retard)).participation)
  for (let n = 0; n < 8; n += 1) accueils.participation.push(prescrire(calendrier.ouvre(-alea.entier(1, 11))).participation)
}
