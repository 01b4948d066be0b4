import { estimatePassword, type PasswordContext } from '../domain/acces/mot-de-passe'
import { DomainError } from '../domain/commun/erreur'

/** The last door: whoever asks, a new password that does not meet the rule opens nothing. Throws `saisie_invalide`. */
export function assertPasswordAccepted(motDePasse: string, context: PasswordContext): void {
  const { accepted, message } = estimatePassword(motDePasse, context)
  if (!accepted) throw new DomainError('saisie_invalide', message, { motDePasse: message })
}
