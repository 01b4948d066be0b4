import { ageAt } from '../../domain/commun/date'
import type { Participant } from '../../domain/participant/participant'
import type { Participation } from '../../domain/participant/participation'
import type { Alea } from '../alea'
import type { Calendrier, Jour } from '../calendrier'
import { JEUNES } from '../equipe'

/** Share of the records left with a hole, as in real files. */
const TROUS = 0.05

/** What a request is made from. */
export interface Demandeur {
  readonly id: string
  readonly participant: Participant
  readonly operation: string
  readonly referent: string | null
  readonly prescription: Jour
}

/** A prescription, nobody received yet. */
export function prescriptionOf(
  alea: Alea,
  { id, participant, operation, referent, prescription }: Demandeur,
  calendrier: Calendrier,
): Participation {
  const jeune = operation === JEUNES
  const prescripteur = alea.selon({
    'France Travail': jeune ? 10 : 46,
    CCAS: jeune ? 5 : 15,
    'Conseil départemental': jeune ? 2 : 15,
    'Mission locale': jeune ? 62 : 3,
    'Cap emploi': 5,
    'Orle Tremplin': 5,
    'Centre social des Bleuets': jeune ? 14 : 6,
    'Candidature spontanée': 5,
  })
  return {
    id,
    participant: participant.id,
    operation,
    referent,
    prescripteur,
    date_prescription: calendrier.date(prescription),
    date_premier_accueil: null,
    issue_accueil: null,
    motif_non_entree: null,
    date_entree: null,
    situation_entree: null,
    duree_recherche_mois: null,
    niveau: null,
    rsa: null,
    ass: null,
    are: null,
    aah: null,
    rqth: null,
    sdf: null,
    exclusion_logement: null,
    criteres: null,
  }
}

/** What the first reception adds: situation, level, criteria. */
export function accueillir(
  alea: Alea,
  participation: Participation,
  participant: Participant,
  accueil: Jour,
  calendrier: Calendrier,
): Participation {
  const date = calendrier.date(accueil)
  const jeune = participation.operation === JEUNES
  const age = participant.date_naissance === null ? 40 : ageAt(participant.date_naissance, date)
  const situation = alea.selon({
    recherche: 73,
    inactif: 13,
    emploi_iae: jeune ? 1 : 6,
    emploi_cdd_moins6: 3,
    emploi_interim: 3,
    formation: 2,
  })
  const duree = situation === 'recherche' ? alea.tirer([alea.entier(1, 11), alea.entier(12, 23), alea.entier(24, 72)], [38, 34, 28]) : null
  const rsa = alea.chance(jeune ? 0.08 : 0.44)
  const rqth = alea.chance(jeune ? 0.05 : 0.13)
  const niveau = alea.tirer([1, 2, 3, 4, 5, 6], [4, 14, 44, 25, 8, 5])
  const minima = { ass: !rsa && alea.chance(0.09), aah: rqth && alea.chance(0.3) }
  const criteres = [
    situation === 'recherche' ? 'demandeur_emploi' : null,
    rsa || minima.ass || minima.aah ? 'minima_sociaux' : null,
    age >= 45 ? 'senior_45' : null,
    age < 26 ? 'jeune26' : null,
    rqth ? 'rqth' : null,
    duree !== null && duree >= 24 ? 'deld24' : duree !== null && duree >= 12 ? 'deld12' : null,
    participant.qpv === 1 ? 'qpv' : null,
    niveau <= 3 ? 'niveau3' : null,
    alea.chance(0.14) ? 'parent_isole' : null,
  ].filter((critere) => critere !== null)
  return {
    ...participation,
    date_premier_accueil: date,
    issue_accueil: 'attente',
    situation_entree: alea.chance(TROUS * 0.6) ? null : situation,
    duree_recherche_mois: duree,
    niveau: alea.chance(TROUS) ? null : niveau,
    rsa: rsa ? 1 : 0,
    ass: minima.ass ? 1 : 0,
    are: !rsa && alea.chance(0.3) ? 1 : 0,
    aah: minima.aah ? 1 : 0,
    rqth: rqth ? 1 : 0,
    sdf: alea.chance(0.02) ? 1 : 0,
    exclusion_logement: alea.chance(0.06) ? 1 : 0,
    criteres: (criteres.length > 0 ? criteres : ['freins']).join('|'),
  }
}
