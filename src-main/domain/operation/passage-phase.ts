import { addMonths, formatDate, type IsoDate } from '../commun/date'
import { DomainError } from '../commun/erreur'
import type { PassagePhase, Phase } from './phase'

/** Where a participation is in the phases of its operation. */
export interface PositionPhase {
  /** The phase it is in; null before the first one. */
  readonly actuelle: PassagePhase | null
  /** The phase that would come next; null at the last one. */
  readonly suivante: Phase | null
  /** Day the phase is over its longest length; null when it has none. */
  readonly echeance: IsoDate | null
}

/** Reads the dated phases of one participation. */
export function positionOf(phases: readonly Phase[], passages: readonly PassagePhase[]): PositionPhase {
  const actuelle = [...passages].sort((a, b) => a.ordre - b.ordre).at(-1) ?? null
  const suivante = [...phases].sort((a, b) => a.ordre - b.ordre).find(({ ordre }) => ordre > (actuelle?.ordre ?? 0)) ?? null
  const fiche = phases.find(({ ordre }) => ordre === actuelle?.ordre)
  const mois = fiche?.duree_mois_max ?? fiche?.duree_mois ?? null
  const echeance = actuelle === null || mois === null ? null : addMonths(actuelle.date_debut, Math.ceil(mois))
  return { actuelle, suivante, echeance }
}

/** The phase begun on a day, and the one it ends. Throws `regle` when there is none left or the day comes before. */
export function advancePhase(
  participation: { readonly id: string; readonly date_entree: IsoDate | null },
  phases: readonly Phase[],
  passages: readonly PassagePhase[],
  date: IsoDate,
): { readonly finie: PassagePhase | null; readonly commencee: PassagePhase } {
  const { actuelle, suivante } = positionOf(phases, passages)
  if (suivante === null) throw new DomainError('regle', 'Cette personne est déjà dans la dernière phase de l’opération.')
  const plancher = actuelle?.date_debut ?? participation.date_entree
  if (plancher !== null && date < plancher) {
    const message = `La phase ne peut pas commencer avant le ${formatDate(plancher)}.`
    throw new DomainError('saisie_invalide', message, { date: message })
  }
  return {
    finie: actuelle === null ? null : { ...actuelle, date_fin: date },
    commencee: { participation: participation.id, ordre: suivante.ordre, date_debut: date, date_fin: null },
  }
}

/** The phases an operation is left with: their order, and where each former phase went. */
export interface PhaseOrdonnee extends Omit<Phase, 'operation' | 'ordre'> {
  /** Order it had; null for a new phase. */
  readonly avant: number | null
}

/** New order of each former phase; one that is left out while somebody went through it is refused. */
export function renumberPhases(phases: readonly PhaseOrdonnee[], occupees: ReadonlySet<number>): ReadonlyMap<number, number> {
  const nouveau = new Map<number, number>()
  phases.forEach(({ avant }, rang) => {
    if (avant === null) return
    if (nouveau.has(avant)) throw new DomainError('saisie_invalide', 'Une phase figure deux fois dans la liste.')
    nouveau.set(avant, rang + 1)
  })
  const perdue = [...occupees].find((ordre) => !nouveau.has(ordre))
  if (perdue !== undefined) {
    throw new DomainError('regle', `Des personnes sont passées par la phase ${perdue}\u00a0: elle se renomme, elle ne se retire plus.`)
  }
  // People go through phases in order: two that somebody went through keep theirs.
  const suite = [...occupees].sort((a, b) => a - b).map((ordre) => nouveau.get(ordre) ?? 0)
  if (suite.some((ordre, rang) => rang > 0 && ordre < (suite[rang - 1] ?? 0))) {
    throw new DomainError('regle', 'Des personnes sont déjà passées par ces phases\u00a0: leur ordre entre elles ne change plus.')
  }
  return nouveau
}
