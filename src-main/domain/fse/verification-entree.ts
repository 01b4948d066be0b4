import { formatDate, type IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import type { Anomalies } from '../commun/verification'
import type { RessourceFse } from './question'

interface EntreeSaisie {
  readonly date_recueil: IsoDate | null
  readonly ressources: readonly RessourceFse[] | null
  readonly rsa: OuiNon
  readonly ass: OuiNon
  readonly are: OuiNon
  readonly aah: OuiNon
}

/** What is impossible in the entry questionnaire, by field, with the reason. */
export function verifyEntreeFse(saisie: EntreeSaisie, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (saisie.date_recueil !== null && saisie.date_recueil > aujourdhui) anomalies.date_recueil = 'Le recueil ne peut pas être à venir.'
  const percoit = [saisie.rsa, saisie.ass, saisie.are, saisie.aah].includes(1) || (saisie.ressources ?? []).includes('asi')
  if (percoit && (saisie.ressources ?? []).includes('sans_ressource')) {
    anomalies.ressources = '« Sans ressource » contredit une allocation cochée oui.'
  }
  return anomalies
}

/** What deserves a second look, without being refused. */
export function avertissementsEntreeFse(date_recueil: IsoDate | null, date_entree: IsoDate | null): string[] {
  if (date_recueil === null || date_entree === null || date_recueil <= date_entree) return []
  return [
    `Recueil après l’entrée du ${formatDate(date_entree)} : le questionnaire décrit la situation à l’entrée, et une preuve ne peut pas être postérieure.`,
  ]
}
