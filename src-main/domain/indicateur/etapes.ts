import type { EtapeAClasser } from '../sortie/etape-a-classer'
import { type Dossier, isAccompagne } from './dossier'
import { isIn, type Periode } from './periode'

/** What one reading of the étapes gives. */
export interface EtapesComptees {
  /** Begun in the period, of accompanied participations, even after their exit. */
  readonly commencees: readonly EtapeAClasser[]
  /** By rank of dossier: 1 when an étape runs at the end of the period. */
  readonly enCours: Uint8Array
  /** By rank of dossier: 1 when an étape began between the entry and the end of the period. */
  readonly depuisEntree: Uint8Array
}

/** Reads the étapes once; an overdue planned end does not end an étape. */
export function buildEtapes(
  etapes: readonly EtapeAClasser[],
  parId: ReadonlyMap<string, Dossier>,
  taille: number,
  periode: Periode,
): EtapesComptees {
  const commencees: EtapeAClasser[] = []
  const enCours = new Uint8Array(taille)
  const depuisEntree = new Uint8Array(taille)
  for (const etape of etapes) {
    if (etape.date_debut > periode.au) continue
    const dossier = parId.get(etape.participation)
    if (!dossier) continue
    if (etape.date_fin === null || etape.date_fin > periode.au) enCours[dossier.rang] = 1
    if (dossier.entree !== null && etape.date_debut >= dossier.entree) depuisEntree[dossier.rang] = 1
    if (isIn(etape.date_debut, periode) && isAccompagne(dossier, periode)) commencees.push(etape)
  }
  return { commencees, enCours, depuisEntree }
}
