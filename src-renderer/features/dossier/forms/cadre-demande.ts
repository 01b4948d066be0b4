import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { DemandeSaisie } from '../../../../src-main/contract/parcours'
import { addMonths, formatDate } from '../../../../src-main/domain/commun/date'
import { MOTIFS_PROLONGATION, MOTIFS_REORIENTATION, MOTIFS_SUSPENSION } from '../../../../src-main/domain/parcours/motifs-demande'
import type { NatureDemande } from '../../../../src-main/domain/parcours/verification-demande'
import { today } from '../../../lib/today'

/** Usual motives of the requests that have some. */
export const MOTIFS: Partial<Record<NatureDemande, readonly string[]>> = {
  suspension: MOTIFS_SUSPENSION,
  reorientation: MOTIFS_REORIENTATION,
  prolongation: MOTIFS_PROLONGATION,
}

interface Plafonds {
  duree_max_mois: number
  suspension_max_mois: number
}

/** What the request does, with the caps and the dates they give for this parcours. */
export function explication(nature: NatureDemande, participation: ParticipationDossier, plafonds: Plafonds | undefined): string {
  const mois = (nombre: number | undefined) => `${nombre ?? '…'}\u00a0mois`
  switch (nature) {
    case 'entree':
      return 'La commission décide de l’entrée ; la date d’effet est celle que vous proposez.'
    case 'sortie':
      return 'La nature de la sortie se calcule d’après les règles de l’opération ; la commission peut en décider autrement, par écrit.'
    case 'prolongation': {
      if (participation.date_entree === null || !plafonds) return 'Le parcours dépasse sa durée : jusqu’à quand, et pourquoi.'
      const terme = addMonths(participation.date_entree, plafonds.duree_max_mois)
      const passe = terme < today() ? 'a atteint' : 'atteindra'
      return `Entré le ${formatDate(participation.date_entree)}, le parcours ${passe} ses ${mois(plafonds.duree_max_mois)} le ${formatDate(terme)}. Dites jusqu’à quand, et pourquoi.`
    }
    case 'suspension':
      return `Le parcours s’arrête un temps, ${mois(plafonds?.suspension_max_mois)} au plus à la fois. La personne reste dans la file active ; aucune alerte d’entretien ne court.`
    case 'reprise': {
      const pause = participation.suspensions.find(({ date_fin }) => date_fin === null || date_fin >= today())
      if (!pause) return 'La pause prend fin et le parcours reprend.'
      const fin = pause.date_fin === null ? ', sans date de fin' : ` au ${formatDate(pause.date_fin)}`
      return `Suspendu du ${formatDate(pause.date_debut)}${fin}. La date d’effet est le premier jour de la reprise.`
    }
    case 'reorientation':
      return 'La personne sera mieux accompagnée ailleurs : acceptée, la demande clôt le parcours par une sortie « réorientation ».'
    case 'changement_referent':
      return 'L’historique reste au dossier ; le nouveau référent prend le parcours à la date d’effet.'
  }
}

/** The request as the form opens it: an exit is proposed from what the étapes already prove. */
export function demandeProposee(nature: NatureDemande, participation: ParticipationDossier): DemandeSaisie {
  const possible = nature === 'sortie' ? participation.sorties_possibles.find(({ depuis }) => depuis <= today()) : undefined
  const pause = participation.suspensions.find(({ date_fin }) => date_fin !== null && date_fin >= today())
  return {
    nature,
    date_effet: nature === 'reprise' && pause?.date_fin ? pause.date_fin : today(),
    date_fin: nature === 'prolongation' ? addMonths(today(), 6) : null,
    motif_sortie: nature === 'sortie' ? (possible?.motif ?? 'emploi') : null,
    etape: possible?.etape ?? null,
    referent: nature === 'entree' ? participation.referent : null,
    justification: null,
    confirme: false,
  }
}
