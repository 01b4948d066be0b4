import type { IsoDate } from '../commun/date'
import type { ModeleOperation, ObjectifModele } from './modele'
import type { Objectif } from './operation'

/** Years beyond which a period is a mistake of typing, not a protocol. */
const ANNEES_MAX = 12

interface Cadre {
  readonly date_debut: IsoDate | null
  readonly date_fin: IsoDate | null
  readonly anneeCourante: number
  /** Référents at work: a target said for one of them is multiplied. */
  readonly referents: number
}

/** The years a target by year is set for: those of the operation, or the first one it can be counted in when its end is unknown. */
export function anneesOf({ date_debut, date_fin, anneeCourante }: Omit<Cadre, 'referents'>): number[] {
  const debut = date_debut === null ? anneeCourante : Number(date_debut.slice(0, 4))
  if (date_fin === null) return [Math.max(debut, anneeCourante)]
  const fin = Math.min(Number(date_fin.slice(0, 4)), debut + ANNEES_MAX - 1)
  return Array.from({ length: Math.max(fin - debut + 1, 1) }, (_, rang) => debut + rang)
}

/** The targets of a model for an operation with its own dates. */
export function objectifsDuModele(modele: ModeleOperation, cadre: Cadre): Omit<Objectif, 'operation'>[] {
  const annees = anneesOf(cadre)
  return modele.objectifs.flatMap((objectif): Omit<Objectif, 'operation'>[] => {
    const { indicateur, echeance, parReferent } = objectif
    if (echeance === 'operation') return [{ annee: null, indicateur, cible: objectif.cible }]
    const facteur = parReferent ? Math.max(cadre.referents, 1) : 1
    return annees.map((annee) => ({ annee, indicateur, cible: cibleOf(objectif, annee) * facteur }))
  })
}

// A year the team did not publish takes the target of the nearest published one before it, or of the first.
function cibleOf({ cible, echeance }: ObjectifModele, annee: number): number {
  if (typeof echeance === 'string') return cible
  const publiees = Object.keys(echeance)
    .map(Number)
    .sort((a, b) => a - b)
  const retenue = publiees.filter((une) => une <= annee).at(-1) ?? publiees[0]
  return retenue === undefined ? cible : (echeance[retenue] ?? cible)
}
