import { addMonths, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import { classerSortie, type ParticipationAClasser, type SortieAClasser } from './classement'
import type { EtapeAClasser } from './etape-a-classer'
import { categorieSortieLabel, MOTIF_SORTIE_LABELS, NATURE_SORTIE_LABELS } from './labels'
import type { ReglesSortie } from './regles'
import { type SortiePossible, sortiesPossibles } from './sortie-possible'

// An exit further away than this is a plan, not a request.
const A_VENIR_MAX_MOIS = 3
// Until the next session of the commission, a day to come is usual.
const A_VENIR_USUEL_MOIS = 1
// How far ahead it is worth saying that waiting would change the class.
const ATTENTE_MOIS = 6

/** The class in one sentence: « CDI, fin d’essai le 12/03/2026, 24 h ≥ 17,5 h : sortie positive, emploi durable ». */
export function phraseClassement({ nature, categorie, raisons }: SortiePossible['classement']): string {
  const classe =
    nature === 'positive' ? `${NATURE_SORTIE_LABELS.positive}, ${categorieSortieLabel(categorie)}` : NATURE_SORTIE_LABELS[nature]
  return `${raisons.join(', ')} : ${classe.toLocaleLowerCase('fr')}`
}

/** Why the motive chosen and what the étapes prove do not say the same thing; empty when they agree. */
export function contradictions(
  sortie: SortieAClasser,
  participation: ParticipationAClasser,
  etapes: readonly EtapeAClasser[],
  regles: ReglesSortie,
): string[] {
  if (classerSortie(sortie, participation, etapes, regles).nature === 'positive') return []
  const { date_sortie: jour, motif } = sortie
  const [meilleure] = sortiesPossibles(participation, etapes, regles, jour, addMonths(jour, ATTENTE_MOIS))
  if (meilleure === undefined) return []
  const preuve = phraseClassement(meilleure.classement)
  if (meilleure.depuis > jour) {
    return [`À partir du ${formatDate(meilleure.depuis)}, la règle serait remplie : ${preuve}. Sortir avant cette date y renonce.`]
  }
  const choisi = MOTIF_SORTIE_LABELS[motif].toLocaleLowerCase('fr')
  const attendu = MOTIF_SORTIE_LABELS[meilleure.motif].toLocaleLowerCase('fr')
  const conseil =
    meilleure.motif === motif
      ? 'Désignez cette étape, ou ne désignez rien : la règle la trouvera.'
      : `Avec le motif « ${choisi} », elle ne comptera pas comme positive ; le motif « ${attendu} » correspond à cette étape.`
  return [`Une étape du parcours remplit la règle : ${preuve}. ${conseil}`]
}

/** Something allowed that deserves a second look, and why it matters. */
export interface AvertissementSortie {
  readonly code: 'a_venir' | 'etape_apres' | 'etape_ouverte' | 'entretien_apres'
  readonly message: string
}

/** What the warnings look at. */
export interface FaitsAvertissement {
  readonly dernier_honore: IsoDate | null
  readonly etapes: readonly Pick<EtapeAClasser, 'date_debut' | 'date_fin' | 'resultat' | 'id'>[]
  /** The étape the exit rests on: it goes on after the exit, and that is the point. */
  readonly etape: string | null
}

/** What is strange in an exit on this day: it may be asked for, once somebody has read why it matters. */
export function avertissementsSortie(date_sortie: IsoDate, faits: FaitsAvertissement, today: IsoDate): AvertissementSortie[] {
  const avertissements: AvertissementSortie[] = []
  const add = (code: AvertissementSortie['code'], message: string) => avertissements.push({ code, message })
  if (date_sortie > addMonths(today, A_VENIR_USUEL_MOIS)) {
    add(
      'a_venir',
      `La sortie est à venir : jusqu’au ${formatDate(date_sortie)}, la personne reste dans la file active et peut encore changer de situation.`,
    )
  }
  const apres = faits.etapes.filter(({ date_debut }) => date_debut > date_sortie)
  if (apres.length > 0) {
    const combien = apres.length === 1 ? 'Une étape commence' : `${apres.length} étapes commencent`
    add('etape_apres', `${combien} après la sortie : un financeur la lira hors parcours, elle ne comptera pas.`)
  }
  const ouvertes = faits.etapes.filter(
    ({ id, date_debut, date_fin, resultat }) =>
      id !== faits.etape && date_debut <= date_sortie && date_fin === null && (resultat === null || resultat === 'en_cours'),
  )
  if (ouvertes.length > 0) {
    const combien = ouvertes.length === 1 ? 'Une étape reste ouverte' : `${ouvertes.length} étapes restent ouvertes`
    add('etape_ouverte', `${combien} : sans fin ni résultat, elle manquera au bilan. Terminez-la, ou confirmez.`)
  }
  if (faits.dernier_honore !== null && faits.dernier_honore > date_sortie) {
    add(
      'entretien_apres',
      `Un entretien a été tenu le ${formatDate(faits.dernier_honore)}, après la sortie : l’accompagnement aurait donc continué.`,
    )
  }
  return avertissements
}

/** What is impossible in the day of an exit, by field. */
export function verifyDateSortie(date_sortie: IsoDate, today: IsoDate): Anomalies {
  if (date_sortie <= addMonths(today, A_VENIR_MAX_MOIS)) return {}
  return { date_effet: `Une sortie se demande au plus ${A_VENIR_MAX_MOIS} mois à l’avance : d’ici là, rien n’est acquis.` }
}
