import { addMonths, type IsoDate } from '../commun/date'
import { retenirClasse } from '../sortie/derogation'
import type { EtapeAClasser } from '../sortie/etape-a-classer'
import type { ReglesSortie } from '../sortie/regles'
import type { EcheanceSuivi } from '../sortie/suivi'
import type { Dossier, SortieClassee } from './dossier'
import { isIn, type Periode } from './periode'

/** Exits classed by the rule set of their operation, for each use of a period. */
export interface SortiesClassees {
  /** Exits of the period (P06). */
  readonly periode: readonly SortieClassee[]
  /** Exits whose follow-up at 3 and at 6 months falls in the period (P21). */
  readonly echeances: Readonly<Record<EcheanceSuivi, readonly SortieClassee[]>>
}

/** Classes only the exits the period needs: étapes are gathered for these alone. */
export function buildSortiesClassees(
  dossiers: readonly Dossier[],
  parId: ReadonlyMap<string, Dossier>,
  etapes: readonly EtapeAClasser[],
  reglesOf: (operation: string) => ReglesSortie,
  periode: Periode,
): SortiesClassees {
  const dans = (sortie: IsoDate, mois: number) => isIn(mois === 0 ? sortie : addMonths(sortie, mois), periode)
  const concernes = dossiers.filter(({ sortie }) => sortie !== null && [0, 3, 6].some((mois) => dans(sortie.date_sortie, mois)))
  const classees = classerDossiers(concernes, parId, etapes, reglesOf)
  const at = (mois: number) => classees.filter(({ sortie }) => dans(sortie.date_sortie, mois))
  return { periode: at(0), echeances: { 3: at(3), 6: at(6) } }
}

/** The class of the exit of each dossier given, in their order; those still running are left out. */
export function classerDossiers(
  dossiers: readonly Dossier[],
  parId: ReadonlyMap<string, Dossier>,
  etapes: readonly EtapeAClasser[],
  reglesOf: (operation: string) => ReglesSortie,
): SortieClassee[] {
  const parRang = new Map<number, EtapeAClasser[]>()
  for (const { rang, sortie } of dossiers) if (sortie !== null) parRang.set(rang, [])
  if (parRang.size > 0) for (const etape of etapes) parRang.get(parId.get(etape.participation)?.rang ?? -1)?.push(etape)
  const classees: SortieClassee[] = []
  for (const dossier of dossiers) {
    const { sortie, participation } = dossier
    if (sortie === null) continue
    const classe = retenirClasse(sortie, participation, parRang.get(dossier.rang) ?? [], reglesOf(participation.operation))
    classees.push({ dossier, sortie, classe })
  }
  return classees
}
