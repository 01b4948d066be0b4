import { addDays, type IsoDate } from '../commun/date'
import type { Etape } from './etape'

/** True when the étape has begun and has no real end yet: an overdue planned end does not end it. */
export function isEtapeEnCours(etape: Pick<Etape, 'date_debut' | 'date_fin'>, date: IsoDate): boolean {
  return etape.date_debut <= date && (etape.date_fin === null || etape.date_fin > date)
}

/** What choosing the current étape needs. */
type EtapeDatee = Pick<Etape, 'id' | 'date_debut' | 'date_fin' | 'contrat'>

/** The étape to show as current: a contract first, then the latest begun. */
export function etapeActuelle<E extends EtapeDatee>(etapes: readonly E[], date: IsoDate): E | null {
  let choisie: E | null = null
  for (const etape of etapes) {
    if (isEtapeEnCours(etape, date) && (choisie === null || comesBefore(etape, choisie))) choisie = etape
  }
  return choisie
}

function comesBefore(a: EtapeDatee, b: EtapeDatee): boolean {
  if ((a.contrat === null) !== (b.contrat === null)) return a.contrat !== null
  return a.date_debut === b.date_debut ? a.id > b.id : a.date_debut > b.date_debut
}

/**
 * True when nobody has met the person for `jours` days: entered on or before date − jours, and no honoured interview in
 * ]date − jours, date]. The caller leaves out suspended and closed participations.
 */
export function isNonVu(dateEntree: IsoDate, dernierHonore: IsoDate | null, date: IsoDate, jours: number): boolean {
  const limite = addDays(date, -jours)
  return dateEntree <= limite && (dernierHonore === null || dernierHonore <= limite)
}
