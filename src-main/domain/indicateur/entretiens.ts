import type { IsoDate } from '../commun/date'
import type { EntretienCompte } from './donnees'
import { type Dossier, isAccompagne } from './dossier'
import { isIn, type Periode } from './periode'

/** What one reading of the honoured interviews gives. */
export interface EntretiensComptes {
  /** In the period, of accompanied participations, even after their exit. */
  readonly honores: readonly EntretienCompte[]
  /** By rank of dossier: the last one up to the end of the period. */
  readonly derniers: readonly (IsoDate | undefined)[]
  /** By rank of dossier: how many between the entry and the end of the period. */
  readonly depuisEntree: Uint32Array
}

/** Reads the interviews once. */
export function buildEntretiens(
  entretiens: readonly EntretienCompte[],
  parId: ReadonlyMap<string, Dossier>,
  taille: number,
  periode: Periode,
): EntretiensComptes {
  const honores: EntretienCompte[] = []
  const derniers = new Array<IsoDate | undefined>(taille).fill(undefined)
  const depuisEntree = new Uint32Array(taille)
  for (const entretien of entretiens) {
    if (entretien.statut !== 'honore' || entretien.date > periode.au) continue
    const dossier = parId.get(entretien.participation)
    if (!dossier) continue
    const { rang } = dossier
    const dernier = derniers[rang]
    if (dernier === undefined || entretien.date > dernier) derniers[rang] = entretien.date
    if (dossier.entree !== null && entretien.date >= dossier.entree) depuisEntree[rang] = (depuisEntree[rang] ?? 0) + 1
    if (isIn(entretien.date, periode) && isAccompagne(dossier, periode)) honores.push(entretien)
  }
  return { honores, derniers, depuisEntree }
}
