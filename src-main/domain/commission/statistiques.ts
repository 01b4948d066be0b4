import { daysBetween, type IsoDate } from '../commun/date'
import type { Decision, TypePassage } from './commission'
import { countDecisions, type LigneCompteur } from './compteurs'

/** A dossier decided, with the day it was asked for; null when the calendar brought it. */
export interface PassageDecide {
  readonly type: TypePassage
  readonly decision: Decision | null
  readonly seance: IsoDate
  readonly demande: IsoDate | null
}

/** Sessions of one year: held, and with partners (C01 and C02), dossiers by type and decision, and how long people waited. */
export interface StatistiquesCommission {
  readonly tenues: number
  readonly avec_partenaires: number
  readonly passages: readonly LigneCompteur[]
  /** Days from the request to the decision; null when no request was decided. */
  readonly delai: { readonly median: number; readonly moyen: number; readonly demandes: number } | null
}

/** Counts a year of sessions; a postponed dossier has no decision yet, so no delay. */
export function statistiquesOf(
  evenements: readonly { readonly partenaires: 0 | 1 | null }[],
  passages: readonly PassageDecide[],
): StatistiquesCommission {
  return {
    tenues: evenements.length,
    avec_partenaires: evenements.filter(({ partenaires }) => partenaires === 1).length,
    passages: countDecisions(passages),
    delai: delaiOf(passages),
  }
}

function delaiOf(passages: readonly PassageDecide[]): StatistiquesCommission['delai'] {
  const jours = passages
    .flatMap(({ decision, seance, demande }) =>
      decision === null || decision === 'ajourne' || demande === null ? [] : [daysBetween(demande, seance)],
    )
    .sort((a, b) => a - b)
  if (jours.length === 0) return null
  const milieu = jours.length / 2
  const [bas = 0, haut = 0] = [jours[Math.ceil(milieu) - 1], jours[Math.floor(milieu)]]
  return { median: (bas + haut) / 2, moyen: jours.reduce((sum, un) => sum + un, 0) / jours.length, demandes: jours.length }
}
