import type { IsoDate } from '../commun/date'
import type { SuspensionComptee } from './donnees'
import type { Dossier } from './dossier'

/** Ranks of the dossiers suspended on the day; the first and the last day of a suspension both belong to it. */
export function buildSuspendus(
  suspensions: readonly SuspensionComptee[],
  parId: ReadonlyMap<string, Dossier>,
  jour: IsoDate,
): ReadonlySet<number> {
  const rangs = new Set<number>()
  for (const { participation, date_debut, date_fin } of suspensions) {
    if (date_debut > jour || (date_fin !== null && date_fin < jour)) continue
    const dossier = parId.get(participation)
    if (dossier) rangs.add(dossier.rang)
  }
  return rangs
}
