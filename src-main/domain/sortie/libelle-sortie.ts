import { addDays, addMonths, type IsoDate } from '../commun/date'
import { CONTRAT_LABELS } from '../parcours/labels'
import type { EtapeAClasser } from './etape-a-classer'
import { categorieSortieLabel } from './labels'

const COURTS: Readonly<Record<string, string>> = { formation: 'Formation', creation: 'Création' }

/** An exit in two words: « CDD de 7 mois » when a contract proves it, else the label of its category. */
export function describeSortie(categorie: string, etape?: EtapeAClasser): string {
  if (!etape?.contrat) return COURTS[categorie] ?? categorieSortieLabel(categorie)
  const fin = etape.date_fin ?? etape.date_fin_prevue
  if (etape.contrat !== 'cdd' || fin === null) return CONTRAT_LABELS[etape.contrat]
  return `CDD de ${countMois(etape.date_debut, fin)}\u00a0mois`
}

/** Whole months of a contract, its last day included: 1 March to 30 September is 7. */
function countMois(debut: IsoDate, fin: IsoDate): number {
  const lendemain = addDays(fin, 1)
  let mois = 0
  while (addMonths(debut, mois + 1) <= lendemain) mois++
  return mois
}
