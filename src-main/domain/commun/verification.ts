import { DomainError } from './erreur'

/** Explanations by field of a form; empty when everything is possible. */
export type Anomalies = Record<string, string>

/** Refuses the form when one of its fields is impossible. */
export function assertSansAnomalie(anomalies: Anomalies): void {
  const messages = Object.values(anomalies)
  const premier = messages[0]
  if (premier === undefined) return
  const message = messages.length === 1 ? premier : `${messages.length} champs sont à corriger.`
  throw new DomainError('saisie_invalide', message, anomalies)
}

/** Asks to confirm what is possible but unlikely: refused once, with the reasons, then stored when `confirme` comes back. */
export function assertConfirme(avertissements: Anomalies, confirme: boolean): void {
  const messages = Object.values(avertissements)
  if (confirme || messages.length === 0) return
  throw new DomainError('a_confirmer', messages.join(' '), avertissements)
}
