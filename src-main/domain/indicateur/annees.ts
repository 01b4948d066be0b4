import type { IsoDate } from '../commun/date'
import { roundQuotient } from '../commun/nombre'
import type { Objectif } from '../operation/operation'
import { parseReglesByOperation } from '../sortie/regles'
import type { DonneesIndicateur } from './donnees'
import { buildDossiers, type SortieClassee } from './dossier'
import { classerDossiers } from './sorties-classees'
import { CATEGORIES_A_PART, GROUPES_SORTIE, type GroupeSortie } from './sorties-par-categorie'

/** The exits of one calendar year: P06 by group and P10, against the target of that year. */
export interface PointAnnuel {
  readonly annee: number
  /** Last day counted: the end of the year, or the end of the period inside it. */
  readonly au: IsoDate
  readonly sorties: number
  readonly groupes: Readonly<Record<GroupeSortie, number>>
  readonly taux: number | null
  readonly cible: number | null
}

/** How many years the evolution shows at most. */
export const ANNEES_MONTREES = 6

type Tables = Pick<DonneesIndicateur, 'participations' | 'participants' | 'sorties' | 'etapes' | 'regles'>

/** The last years up to the day `au`, from the first one with an exit. */
export function computeAnnees(
  donnees: Tables,
  { au, operation }: { readonly au: IsoDate; readonly operation: string | null },
  objectifs: readonly Objectif[],
): PointAnnuel[] {
  const { tous, parId } = buildDossiers(donnees, operation)
  const reglesOf = parseReglesByOperation(donnees.regles)
  const derniere = Number(au.slice(0, 4))
  const premiere = derniere - ANNEES_MONTREES + 1
  const concernes = tous.filter(({ sortie }) => sortie !== null && sortie.date_sortie <= au && anneeOf(sortie.date_sortie) >= premiere)
  const parAnnee = new Map<number, SortieClassee[]>()
  for (const classee of classerDossiers(concernes, parId, donnees.etapes, reglesOf)) {
    const annee = anneeOf(classee.sortie.date_sortie)
    const connues = parAnnee.get(annee)
    if (connues) connues.push(classee)
    else parAnnee.set(annee, [classee])
  }
  if (parAnnee.size === 0) return []
  const debut = Math.min(...parAnnee.keys())
  const compteALaPart = ({ dossier, classe }: SortieClassee) =>
    classe.nature !== 'neutre' || reglesOf(dossier.participation.operation)['taux.denominateur'] === 'toutes'
  return Array.from({ length: derniere - debut + 1 }, (_, rang): PointAnnuel => {
    const annee = debut + rang
    const sorties = parAnnee.get(annee) ?? []
    const positives = sorties.filter(({ classe }) => classe.nature === 'positive').length
    return {
      annee,
      au: annee === derniere ? au : `${annee}-12-31`,
      sorties: sorties.length,
      groupes: countGroupes(sorties),
      taux: roundQuotient(100 * positives, sorties.filter(compteALaPart).length, 1),
      cible: cibleOf(objectifs, operation, annee),
    }
  })
}

/** Group of an exit on bars and papers. */
export function groupeOf({ classe: { nature, categorie } }: SortieClassee): GroupeSortie {
  if (nature !== 'positive') return nature
  return CATEGORIES_A_PART.has(categorie) ? (categorie as GroupeSortie) : 'autre_positive'
}

function countGroupes(sorties: readonly SortieClassee[]): Record<GroupeSortie, number> {
  const comptes = Object.fromEntries(GROUPES_SORTIE.map((groupe) => [groupe, 0])) as Record<GroupeSortie, number>
  for (const sortie of sorties) comptes[groupeOf(sortie)]++
  return comptes
}

/** The target of the year, else that of the whole operation; none over several operations. */
function cibleOf(objectifs: readonly Objectif[], operation: string | null, annee: number): number | null {
  const siens = objectifs.filter((objectif) => objectif.indicateur === 'P10' && operation !== null && objectif.operation === operation)
  return (siens.find((objectif) => objectif.annee === annee) ?? siens.find((objectif) => objectif.annee === null))?.cible ?? null
}

function anneeOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
