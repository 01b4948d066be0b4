import type { CallError } from '../contract/envelope'
import { sessionRefusalOf } from '../database/sqlite-error'
import { DomainError } from '../domain/commun/erreur'

/**
 * Turns what a handler threw into what the window may know: a failing disk is said with what to do, anything unforeseen
 * becomes an incident number.
 */
export function toCallError(error: unknown, logIncident: (error: unknown) => string): CallError {
  if (error instanceof DomainError) {
    return { code: error.code, message: error.message, ...(Object.keys(error.fields).length > 0 ? { fields: { ...error.fields } } : {}) }
  }
  const incidentId = logIncident(error)
  const refusal = sessionRefusalOf(error)
  if (refusal) return { code: refusal.code, message: refusal.message, incidentId }
  return {
    code: 'incident',
    message: `Une erreur inattendue s’est produite ; rien n’a été enregistré. Incident n° ${incidentId}.`,
    incidentId,
  }
}
