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
      return resumeCriteres(participation)
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
        : `Du ${formatDate(demande.date_effet).slice(0, 5)} au ${formatDate(demande.date_fin)}`
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

// One line of the agenda has room for two words; being a job seeker says the least.
const CRITERES_COURTS: Readonly<Record<string, string>> = {
  minima_sociaux: 'Minima sociaux',
  senior_45: '45 ans et plus',
  deld12: 'DELD, 12 mois',
  deld24: 'DELD, 24 mois',
  niveau3: 'Niveau 3',
  jeune26: 'Moins de 26 ans',
  qpv: 'QPV',
  zrr: 'ZRR',
  francais_a1: 'Français A1',
}
const PEU_DISANTS: ReadonlySet<string> = new Set(['demandeur_emploi', 'recherche_emploi'])

function resumeCriteres(participation: Pick<Participation, 'criteres'>): string {
  const codes = criteresOf(participation).filter((code) => !isCritereSensible(code))
  const tries = [...codes.filter((code) => !PEU_DISANTS.has(code)), ...codes.filter((code) => PEU_DISANTS.has(code))]
  return tries
    .slice(0, 2)
    .map((code) => CRITERES_COURTS[code] ?? critereLabel(code))
    .join(', ')
}

const JOURS_PAR_MOIS = 30.4375

function resumeProlongation({ demande }: FaitsQuestion, { date_entree }: Pick<Participation, 'date_entree'>): string {
  if (demande?.date_fin) return `Jusqu’au ${formatDate(demande.date_fin)}`
  if (date_entree === null || !demande?.date_effet) return ''
  return `${Math.round(daysBetween(date_entree, demande.date_effet) / JOURS_PAR_MOIS)} mois le ${formatDate(demande.date_effet)}`
}
