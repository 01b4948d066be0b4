import type { CategorieSortie } from './categorie'
import { type Classement, classerSortie, type ParticipationAClasser, type SortieAClasser } from './classement'
import type { EtapeAClasser } from './etape-a-classer'
import type { ReglesSortie } from './regles'
import type { MotifSortie, NatureSortie, Sortie } from './sortie'

/** The class figures use: that of the rule set, or the one the commission decided instead. */
export interface ClasseRetenue {
  readonly nature: NatureSortie
  /** A `CategorieSortie`, or the code the commission wrote. */
  readonly categorie: string
  readonly derogatoire: boolean
  /** What the rule set says, whatever the commission decided. */
  readonly classement: Classement
}

export type SortieARetenir = SortieAClasser & Pick<Sortie, 'derogation_nature' | 'derogation_categorie'>

/** The class of an exit as counted: the written decision of the commission overrides the rule set and is flagged. */
export function retenirClasse(
  sortie: SortieARetenir,
  participation: ParticipationAClasser,
  etapes: readonly EtapeAClasser[],
  regles: ReglesSortie,
): ClasseRetenue {
  const classement = classerSortie(sortie, participation, etapes, regles)
  const nature = sortie.derogation_nature
  if (nature === null) return { nature: classement.nature, categorie: classement.categorie, derogatoire: false, classement }
  return { nature, categorie: sortie.derogation_categorie ?? categorieParDefaut(nature, sortie, classement), derogatoire: true, classement }
}

/** A job granted without a category is never said to be lasting: it counts as another job. */
function categorieParDefaut(nature: NatureSortie, sortie: SortieARetenir, classement: Classement): string {
  if (nature === classement.nature) return classement.categorie
  const parMotif = CATEGORIES_PAR_DEFAUT[nature] as Readonly<Record<string, CategorieSortie>>
  return parMotif[sortie.motif] ?? sortie.motif
}

const CATEGORIES_PAR_DEFAUT: Record<NatureSortie, Partial<Record<MotifSortie, CategorieSortie>>> = {
  positive: { emploi: 'emploi_autre' },
  neutre: { emploi: 'autre', formation: 'autre', creation: 'autre' },
  sans_suite: { emploi: 'emploi_non_durable', formation: 'formation_non_validee', creation: 'creation_sans_preuve' },
}
