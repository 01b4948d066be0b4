import { roundQuotient } from '../commun/nombre'
import type { CodeIndicateur } from './codes'
import { partOf } from './part'
import type { Resultat } from './resultat'

export const GROUPES_SORTIE = ['emploi_durable', 'alternance', 'formation', 'creation', 'autre_positive', 'neutre', 'sans_suite'] as const
export type GroupeSortie = (typeof GROUPES_SORTIE)[number]

/** Groups of exits as charts and papers name them. */
export const GROUPE_SORTIE_LABELS: Record<GroupeSortie, string> = {
  emploi_durable: 'Emploi durable',
  alternance: 'Alternance',
  formation: 'Formation validée',
  creation: 'Création d’activité',
  autre_positive: 'Autres positives',
  neutre: 'Sorties neutres',
  sans_suite: 'Sans suite',
}

/** Positive categories that have an indicator of their own. */
export const CATEGORIES_A_PART: ReadonlySet<string> = new Set(['emploi_durable', 'alternance', 'formation', 'creation'])

/** One piece of the bar of exits: positives first, always in this order. */
export interface PartSorties {
  readonly groupe: GroupeSortie
  /** The figure behind it. */
  readonly code: CodeIndicateur
  readonly nombre: number
  /** Percent of all the exits, one decimal; null without any. */
  readonly part: number | null
  readonly positive: boolean
}

type Chiffres = Readonly<Record<CodeIndicateur, Pick<Resultat, 'valeur' | 'denominateur'>>>

/** The figure behind each group of exits. */
export const CODE_GROUPE: Readonly<Record<GroupeSortie, CodeIndicateur>> = {
  emploi_durable: 'P07e',
  alternance: 'P07a',
  formation: 'P07f',
  creation: 'P07c',
  autre_positive: 'P07',
  neutre: 'P08',
  sans_suite: 'P09',
}

/** The exits of a period shared between their groups; « autres positives » is left out when there is none. */
export function splitSorties(chiffres: Chiffres): PartSorties[] {
  const valeurOf = (code: CodeIndicateur) => chiffres[code].valeur ?? 0
  const autres = valeurOf('P07') - valeurOf('P07e') - valeurOf('P07a') - valeurOf('P07f') - valeurOf('P07c')
  return GROUPES_SORTIE.filter((groupe) => groupe !== 'autre_positive' || autres > 0).map((groupe) => {
    const nombre = groupe === 'autre_positive' ? autres : valeurOf(CODE_GROUPE[groupe])
    const positive = groupe !== 'neutre' && groupe !== 'sans_suite'
    return { groupe, code: CODE_GROUPE[groupe], nombre, part: partOf(nombre, valeurOf('P06')), positive }
  })
}

/** The rate of positive exits with the other denominator: null when both denominators are the same. */
export interface AutreTaux {
  readonly sansNeutres: boolean
  readonly taux: number | null
}

/** What the rate would be with the neutral exits counted otherwise than the rules say. */
export function computeAutreTaux(chiffres: Chiffres): AutreTaux | null {
  const sorties = chiffres.P06.valeur ?? 0
  const neutres = chiffres.P08.valeur ?? 0
  if (neutres === 0) return null
  const sansNeutres = chiffres.P10.denominateur === sorties
  const denominateur = sansNeutres ? sorties - neutres : sorties
  return { sansNeutres, taux: roundQuotient(100 * (chiffres.P07.valeur ?? 0), denominateur, 1) }
}
