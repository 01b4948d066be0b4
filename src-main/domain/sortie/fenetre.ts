import { addMonths, type IsoDate, toDayNumber } from '../commun/date'
import type { Contrat } from '../parcours/etape'
import type { EtapeAClasser } from './etape-a-classer'

/** Days covered in a window: how many distinct ones, and the longest run without a gap. */
export interface JoursCouverts {
  readonly total: number
  readonly suite: number
}

/** Days covered by the étapes of one contract in ]sortie − months, sortie]; an open mission runs to its planned end, else to the exit. */
export function countJoursCouverts(etapes: readonly EtapeAClasser[], contrat: Contrat, sortie: IsoDate, mois: number): JoursCouverts {
  const premier = toDayNumber(addMonths(sortie, -mois)) + 1
  const dernier = toDayNumber(sortie)
  const missions = etapes
    .filter((etape) => etape.contrat === contrat)
    .map((etape) => ({
      debut: Math.max(premier, toDayNumber(etape.date_debut)),
      fin: Math.min(dernier, toDayNumber(etape.date_fin ?? etape.date_fin_prevue ?? sortie)),
    }))
    .filter(({ debut, fin }) => debut <= fin)
    .sort((a, b) => a.debut - b.debut)
  let total = 0
  let suite = 0
  let courante = 0
  let couvert = premier - 2
  for (const { debut, fin } of missions) {
    if (fin <= couvert) continue
    const ajout = fin - Math.max(debut, couvert + 1) + 1
    courante = debut <= couvert + 1 ? courante + ajout : ajout
    total += ajout
    suite = Math.max(suite, courante)
    couvert = fin
  }
  return { total, suite }
}
