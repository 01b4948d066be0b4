import { addDays, formatDate, type IsoDate } from '../commun/date'
import { DomainError } from '../commun/erreur'
import type { Classement } from '../sortie/classement'
import { MOTIF_SORTIE_LABELS, NATURE_SORTIE_LABELS } from '../sortie/labels'
import type { MotifSortie, NatureSortie } from '../sortie/sortie'
import type { Demande, Passage } from './commission'

// Granted against the rule: a job is never said to be lasting, it counts as another job.
const CATEGORIE_ACCORDEE: Partial<Record<MotifSortie, string>> = {
  emploi: 'emploi_autre',
  formation: 'formation',
  creation: 'creation',
  scolarite: 'scolarite',
}

/** What a favourable decision changes in a file. */
export type Effet =
  | { genre: 'entree'; date_entree: IsoDate; referent: string | null }
  | {
      genre: 'sortie'
      date_sortie: IsoDate
      motif: MotifSortie
      etape: string | null
      derogation: { nature: NatureSortie; categorie: string; motif: string } | null
      suivis: boolean
    }
  | { genre: 'suspension'; date_debut: IsoDate; date_fin: IsoDate | null; motif: string | null }
  | { genre: 'reprise'; date_fin: IsoDate }
  | { genre: 'prolongation'; jusqu_au: IsoDate }
  | { genre: 'referent'; referent: string }

/** What is needed to know the effect of a decision. */
export interface DossierDecide {
  passage: Passage
  demande: Demande | null
  /** How the rule set classes the exit asked for; null when it is not one. */
  classement: Classement | null
  /** Day of the session, when no other effect date was said. */
  seance: IsoDate
}

/** The change a decision makes, or null when it makes none. Throws `regle` when something needed is missing. */
export function effetOf({ passage, demande, classement, seance }: DossierDecide): Effet | null {
  if (passage.decision === 'defavorable' && !passage.motif) {
    throw new DomainError('regle', 'Une décision défavorable se motive : la personne doit pouvoir la comprendre.', {
      motif: 'Motif à écrire.',
    })
  }
  if (passage.decision !== 'favorable') return null
  const date = passage.date_effet ?? demande?.date_effet ?? seance
  switch (passage.type) {
    case 'entree':
      return { genre: 'entree', date_entree: date, referent: demande?.referent ?? null }
    case 'sortie_positive':
    case 'sortie_neutre':
    case 'sortie_sans_suite':
      return sortieOf(passage, demande, classement, date)
    case 'reorientation':
      return { genre: 'sortie', date_sortie: date, motif: 'reorientation', etape: null, derogation: null, suivis: false }
    case 'suspension':
      return { genre: 'suspension', date_debut: date, date_fin: demande?.date_fin ?? null, motif: demande?.justification ?? null }
    case 'reprise':
      // The last day of a pause belongs to it: work resumes the next day.
      return { genre: 'reprise', date_fin: addDays(date, -1) }
    case 'prolongation':
      return { genre: 'prolongation', jusqu_au: termeOf(passage, demande) }
    case 'changement_referent':
      if (!demande?.referent) throw new DomainError('regle', 'Le nouveau référent n’est pas dit dans la demande.')
      return { genre: 'referent', referent: demande.referent }
    case 'point_information':
      return null
  }
}

// For a prolongation the commission may set another end than the one asked for: it is the effect date of the decision.
function termeOf(passage: Passage, demande: Demande | null): IsoDate {
  const terme = passage.date_effet ?? demande?.date_fin
  if (!terme) throw new DomainError('regle', 'Dites jusqu’à quand le parcours est prolongé.', { date_effet: 'Date de fin demandée.' })
  return terme
}

function sortieOf(passage: Passage, demande: Demande | null, classement: Classement | null, date: IsoDate): Effet {
  const motif = demande?.motif_sortie
  if (!motif || !classement) throw new DomainError('regle', 'Le motif de la sortie n’est pas dit dans la demande.')
  const decidee = passage.derogation_nature
  const contraire = decidee !== null && decidee !== classement.nature
  const nature = contraire ? decidee : classement.nature
  if (contraire && !passage.derogation_motif) {
    throw new DomainError('regle', 'Une décision contraire à la règle porte un motif écrit.', { derogation_motif: 'Motif à écrire.' })
  }
  const emploi = motif === 'emploi' || motif === 'creation'
  return {
    genre: 'sortie',
    date_sortie: date,
    motif,
    etape: demande?.etape ?? classement.etape,
    derogation: contraire
      ? { nature, categorie: nature === 'positive' ? (CATEGORIE_ACCORDEE[motif] ?? motif) : motif, motif: passage.derogation_motif ?? '' }
      : null,
    suivis: nature === 'positive' && emploi,
  }
}

/** The same change in one French sentence, for the summary of the closing. */
export function describeEffet(effet: Effet | null): string {
  if (effet === null) return 'Le dossier ne change pas.'
  switch (effet.genre) {
    case 'entree':
      return `Entrée au ${formatDate(effet.date_entree)}.`
    case 'sortie':
      return describeSortie(effet)
    case 'suspension':
      return effet.date_fin === null
        ? `Suspension à partir du ${formatDate(effet.date_debut)}.`
        : `Suspension du ${formatDate(effet.date_debut)} au ${formatDate(effet.date_fin)}.`
    case 'reprise':
      return `Suspension terminée le ${formatDate(effet.date_fin)}.`
    case 'prolongation':
      return `Parcours prolongé jusqu’au ${formatDate(effet.jusqu_au)}.`
    case 'referent':
      return `Nouveau référent : ${effet.referent}.`
  }
}

function describeSortie({ date_sortie, motif, derogation, suivis }: Extract<Effet, { genre: 'sortie' }>): string {
  const parts = [`Sortie au ${formatDate(date_sortie)}, motif « ${MOTIF_SORTIE_LABELS[motif].toLowerCase()} »`]
  if (derogation) parts.push(`décision dérogatoire : ${NATURE_SORTIE_LABELS[derogation.nature].toLowerCase()}`)
  if (suivis) parts.push('suivis créés à 3 et 6 mois')
  return `${parts.join(', ')}.`
}
