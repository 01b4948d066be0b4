import { formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { CritereConstat } from './prescription'

type ConstatSaisi = Pick<CritereConstat, 'critere' | 'date_constat'>

/** Days around which a finding belongs to one person and one parcours. */
export interface BornesConstat {
  readonly date_naissance: IsoDate | null
  readonly date_entree: IsoDate | null
}

/** Key of the refusal of one criterion in a form. */
export const champConstat = (critere: string): string => `constat_${critere}`

/** What is impossible in criteria as typed, by criterion. */
export function verifyConstats(constats: readonly ConstatSaisi[], bornes: BornesConstat, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  const vus = new Set<string>()
  for (const { critere, date_constat: date } of constats) {
    const champ = champConstat(critere)
    if (vus.has(critere)) anomalies[champ] = 'Ce critère est déjà dans la liste.'
    vus.add(critere)
    if (date === null) continue
    if (date > aujourdhui) anomalies[champ] = 'Un constat ne peut pas être à venir.'
    else if (bornes.date_naissance !== null && date < bornes.date_naissance) anomalies[champ] = 'Avant la naissance de la personne.'
  }
  return anomalies
}

/** What is unlikely in criteria as typed, with why it matters. */
export function avertirConstats(constats: readonly ConstatSaisi[], { date_entree }: BornesConstat): Anomalies {
  const avertissements: Anomalies = {}
  if (date_entree === null) return avertissements
  for (const { critere, date_constat: date } of constats) {
    if (date !== null && date > date_entree) {
      avertissements[champConstat(critere)] =
        `Constaté après l’entrée (${formatDate(date_entree)})\u00a0: un contrôle demandera ce qui rendait la personne éligible ce jour-là.`
    }
  }
  return avertissements
}
