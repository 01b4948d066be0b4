import { daysBetween, formatDate } from '../commun/date'
import { libelleEtape } from '../parcours/libelle-etape'
import { isCritereSensible } from '../participant/critere-sensible'
import { critereLabel } from '../participant/labels'
import { criteresOf, type Participation } from '../participant/participation'
import { MOTIF_SORTIE_LABELS } from '../sortie/labels'
import type { FaitsQuestion } from './projection'

/** An agenda item in one line for those who prepare it: contract, criterion, motive. */
export function resumePassage(faits: FaitsQuestion, participation: Pick<Participation, 'criteres' | 'date_entree'>): string {
  const { type, demande, etape, nouveauReferent } = faits
  switch (type) {
    case 'entree':
      return criteresOf(participation)
        .filter((code) => !isCritereSensible(code))
        .slice(0, 2)
        .map(critereLabel)
        .join(', ')
    case 'sortie_positive':
    case 'sortie_neutre':
    case 'sortie_sans_suite':
      if (etape) return libelleEtape(etape, etape.employeur_nom)
      return demande?.motif_sortie ? MOTIF_SORTIE_LABELS[demande.motif_sortie] : ''
    case 'prolongation':
      return resumeProlongation(faits, participation)
    case 'suspension':
      if (!demande?.date_effet) return ''
      return demande.date_fin === null
        ? `À partir du ${formatDate(demande.date_effet)}`
        : `Du ${formatDate(demande.date_effet)} au ${formatDate(demande.date_fin)}`
    case 'reprise':
      return demande?.date_effet ? `Le ${formatDate(demande.date_effet)}` : 'Fin de suspension'
    case 'changement_referent':
      return nouveauReferent === null ? '' : `Vers ${nouveauReferent}`
    case 'reorientation':
      return 'Vers un autre dispositif'
    case 'point_information':
      return ''
  }
}

const JOURS_PAR_MOIS = 30.4375

function resumeProlongation({ demande }: FaitsQuestion, { date_entree }: Pick<Participation, 'date_entree'>): string {
  if (demande?.date_fin) return `Jusqu’au ${formatDate(demande.date_fin)}`
  if (date_entree === null || !demande?.date_effet) return ''
  return `${Math.round(daysBetween(date_entree, demande.date_effet) / JOURS_PAR_MOIS)} mois le ${formatDate(demande.date_effet)}`
}
