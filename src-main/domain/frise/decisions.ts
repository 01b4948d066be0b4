import { TYPE_PASSAGE_LABELS } from '../commission/labels'
import { formatDate, type IsoDate } from '../commun/date'
import { NATURE_SORTIE_LABELS } from '../sortie/labels'
import type { ParcoursFrise } from './parcours-frise'

/** A flag of the commission: decided, or still to decide. */
export interface Drapeau {
  readonly cle: string
  readonly date: IsoDate
  readonly libelle: string
  readonly decide: boolean
}

/** Flags of a parcours: entry, pauses and exit even when they come from a take-over without sessions, then requests to come. */
export function drapeauxOf(participation: ParcoursFrise): Drapeau[] {
  const { date_entree, sortie, suspensions, passages, demandes } = participation
  const drapeaux: Drapeau[] = []
  const add = (cle: string, date: IsoDate, libelle: string, decide = true) => drapeaux.push({ cle, date, libelle, decide })
  if (date_entree !== null) add('entree', date_entree, 'Entrée')
  for (const pause of suspensions) {
    add(`suspension-${pause.id}`, pause.date_debut, 'Suspension')
    if (pause.date_fin !== null) add(`reprise-${pause.id}`, pause.date_fin, 'Reprise')
  }
  if (sortie !== null) add('sortie', sortie.date_sortie, NATURE_SORTIE_LABELS[sortie.nature])
  for (const passage of passages) {
    // Entries, pauses and exits are drawn from their own dates.
    const autre = passage.type === 'prolongation' || passage.type === 'reorientation' || passage.type === 'changement_referent'
    if (passage.decision === 'favorable' && autre) add(passage.id, passage.date_effet ?? passage.date, TYPE_PASSAGE_LABELS[passage.type])
    if (passage.decision === null) add(passage.id, passage.date, TYPE_PASSAGE_LABELS[passage.type], false)
  }
  const attendues = new Set(passages.filter((passage) => passage.decision === null).map((passage) => passage.type))
  for (const demande of demandes) {
    if (demande.statut === 'ouverte' && !attendues.has(demande.type)) {
      add(demande.id, demande.date_effet ?? demande.date_demande, TYPE_PASSAGE_LABELS[demande.type], false)
    }
  }
  return drapeaux.sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** A flag in words. */
export function describeDrapeau({ libelle, date, decide }: Drapeau): string {
  return `${libelle}, ${decide ? 'le' : 'à décider le'} ${formatDate(date)}`
}
