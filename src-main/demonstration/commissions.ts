import type { Commission, CommissionMembre, Decision, Demande, Passage, TypePassage } from '../domain/commission/commission'
import { TYPES_PASSAGE } from '../domain/commission/commission'
import type { Evenement } from '../domain/employeur/evenement'
import type { MotifSortie, NatureSortie } from '../domain/sortie/sortie'
import { type Alea, at, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import { PRESIDENCE, presencesPassees, reponsesProchaine } from './membres'

/** A dossier put to a session, and what was decided when it is past. */
export interface Saisine {
  readonly seance: number
  readonly participation: string
  readonly referent: string | null
  readonly type: TypePassage
  readonly effet: Jour | null
  readonly fin?: Jour | null
  readonly motif?: MotifSortie
  readonly etape?: string | null
  readonly nouveauReferent?: string
  readonly justification: string | null
  readonly decision?: Decision
  readonly motifDecision?: string
  readonly derogation?: { readonly nature: NatureSortie; readonly motif: string }
  /** Sessions that put it off before. */
  readonly ajournements?: number
  /** A request nobody has put on the agenda yet. */
  readonly horsOrdreDuJour?: boolean
}

export interface Commissions {
  readonly evenement: Evenement[]
  readonly commission: Commission[]
  readonly commission_membre: CommissionMembre[]
  readonly demande: Demande[]
  readonly passage: Passage[]
}

const DUREES: Partial<Record<TypePassage, number>> = { suspension: 5, reprise: 5, sortie_positive: 5, sortie_neutre: 5 }
const DUREE = 10
const AVEC_PARTENAIRES = [true, true, false, true, true, false, true, false, true, true, false, true]

/** The sessions, with their members and every dossier they saw. */
export function commissionsOf(
  saisines: readonly Saisine[],
  calendrier: Calendrier,
  comptes: (referent: string | null) => string,
): Commissions {
  const alea = createAlea(271_828)
  const commissions: Commissions = { evenement: [], commission: [], commission_membre: [], demande: [], passage: [] }
  for (const [rang, jour] of calendrier.seances.entries()) addSeance(alea, commissions, jour, rang, calendrier)
  const passages = saisines.flatMap((saisine) => demander(alea, commissions.demande, saisine, calendrier, comptes))
  commissions.passage.push(...inscrire(passages, calendrier))
  return commissions
}

const idSeance = (rang: number): string => `CES${String(rang + 1).padStart(3, '0')}`

function addSeance(alea: Alea, commissions: Commissions, jour: Jour, rang: number, calendrier: Calendrier): void {
  const id = idSeance(rang)
  const date = calendrier.date(jour)
  const prochaine = rang === calendrier.prochaine
  const partenaires = prochaine || AVEC_PARTENAIRES[Number(date.slice(5, 7)) - 1] === true
  const sans = { entreprises: null, postes: null, visiteurs: null } as const
  commissions.evenement.push({
    id,
    type: 'commission',
    date,
    intitule: 'Commission d’entrées et de sorties',
    etat: prochaine ? 'prevu' : 'tenu',
    partenaires: prochaine ? null : partenaires ? 1 : 0,
    ...sans,
  })
  commissions.commission.push({
    id,
    date,
    heure_debut: '09:00',
    heure_fin: prochaine ? '11:30' : alea.choix(['11:20', '11:32', '11:45', '12:05']),
    lieu: 'Salle des Peupliers',
    presidence: prochaine || partenaires ? PRESIDENCE : 'Hélène Marchetti',
    etat: prochaine ? 'preparation' : 'cloturee',
    motif: null,
    observations: null,
  })
  commissions.commission_membre.push(...(prochaine ? reponsesProchaine(id) : presencesPassees(alea, id, partenaires)))
}

/** One appearance of a dossier: put off, or decided. */
interface Inscription {
  readonly saisine: Saisine
  readonly demande: string
  readonly seance: number
}

function demander(
  alea: Alea,
  demandes: Demande[],
  saisine: Saisine,
  calendrier: Calendrier,
  comptes: (referent: string | null) => string,
): Inscription[] {
  const premiere = saisine.seance - Math.min(saisine.ajournements ?? 0, saisine.seance)
  const id = `D${String(demandes.length + 1).padStart(5, '0')}`
  demandes.push({
    id,
    participation: saisine.participation,
    type: saisine.type,
    date_demande: calendrier.date(calendrier.ouvre(Math.min(-1, at(calendrier.seances, premiere) - alea.entier(9, 16)))),
    date_effet: dateOf(saisine.effet, calendrier),
    date_fin: dateOf(saisine.fin, calendrier),
    motif_sortie: saisine.motif ?? null,
    etape: saisine.etape ?? null,
    referent: saisine.nouveauReferent ?? (saisine.type === 'entree' ? saisine.referent : null),
    justification: saisine.justification,
    auteur: comptes(saisine.referent),
    statut: saisine.decision ? 'decidee' : 'ouverte',
  })
  if (saisine.horsOrdreDuJour) return []
  return Array.from({ length: saisine.seance - premiere + 1 }, (_, rang) => ({ saisine, demande: id, seance: premiere + rang }))
}

/** The agendas: by session, then by type, then in the order of the requests. */
function inscrire(inscriptions: readonly Inscription[], calendrier: Calendrier): Passage[] {
  const rangType = ({ saisine }: Inscription) => TYPES_PASSAGE.indexOf(saisine.type)
  const triees = [...inscriptions].sort((a, b) => a.seance - b.seance || rangType(a) - rangType(b))
  const ordres = new Map<number, number>()
  return triees.map((inscription, index) => {
    const ordre = (ordres.get(inscription.seance) ?? 0) + 1
    ordres.set(inscription.seance, ordre)
    return passageOf(inscription, `X${String(index + 1).padStart(5, '0')}`, ordre, calendrier)
  })
}

function passageOf({ saisine, demande, seance }: Inscription, id: string, ordre: number, calendrier: Calendrier): Passage {
  const ajourne = seance < saisine.seance
  const favorable = saisine.decision === 'favorable' && !ajourne
  return {
    id,
    commission: idSeance(seance),
    participation: saisine.participation,
    demande,
    type: saisine.type,
    ordre,
    duree_minutes: DUREES[saisine.type] ?? DUREE,
    decision: ajourne ? 'ajourne' : (saisine.decision ?? null),
    motif: ajourne ? 'Pièce manquante' : (saisine.motifDecision ?? null),
    // The effect of a prolongation is the new end of the parcours.
    date_effet: favorable ? dateOf(saisine.type === 'prolongation' ? saisine.fin : saisine.effet, calendrier) : null,
    derogation_nature: favorable ? (saisine.derogation?.nature ?? null) : null,
    derogation_motif: favorable ? (saisine.derogation?.motif ?? null) : null,
    suite: ajourne ? 'Revient à la séance suivante' : null,
  }
}

function dateOf(jour: Jour | null | undefined, calendrier: Calendrier): string | null {
  return jour === null || jour === undefined ? null : calendrier.date(jour)
}
