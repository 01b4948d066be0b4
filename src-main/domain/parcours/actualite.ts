import { addDays, type IsoDate } from '../commun/date'
import type { Etape } from './etape'

/** True when the étape has begun and has no real end yet: an overdue planned end does not end it. */
export function isEtapeEnCours(etape: Pick<Etape, 'date_debut' | 'date_fin'>, date: IsoDate): boolean {
  return etape.date_debut <= date && (etape.date_fin === null || etape.date_fin > date)
}

/** The étape to show as current: the latest begun, a contract first. */
export function etapeActuelle<E extends Pick<Etape, 'id' | 'date_debut' | 'date_fin' | 'contrat'>>(
  etapes: readonly E[],
  date: IsoDate,
): E | null {
  let choisie: E | null = null
  for (const etape of etapes) {
    if (isEtapeEnCours(etape, date) && (choisie === null || comesBefore(etape, choisie))) choisie = etape
  }
  return choisie
}

function comesBefore(
  a: Pick<Etape, 'id' | 'date_debut' | 'contrat'>,
  b: Pick<Etape, 'id' | 'date_debut' | 'contrat'>,
): boolean {
  if ((a.contrat === null) !== (b.contrat === null)) return a.contrat !== null
  if (a.date_debut !== b.date_debut) return a.date_debut > b.date_debut
  return a.id > b.id
}

/**
 * True when nobody has met the person for `jours` days: entered on or before date − jours, and no honoured interview in
 * ]date − jours, date]. The caller leaves out suspended and closed participations.
 */
export function isNonVu(dateEntree: IsoDate, dernierHonore: IsoDate | null, date: IsoDate, jours: number): boolean {
  const limite = addDays(date, -jours)
  return dateEntree <= limite && (dernierHonore === null || dernierHonore <= limite)
}
