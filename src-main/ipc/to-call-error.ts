import type { CallError } from '../contract/envelope'
import { DomainError } from '../domain/commun/erreur'

/** Turns what a handler threw into what the window may know; anything unforeseen becomes an incident number. */
export function toCallError(error: unknown, logIncident: (error: unknown) => string): CallError {
  if (error instanceof DomainError) {
    return { code: error.code, message: error.message, ...(Object.keys(error.fields).length > 0 ? { fields: { ...error.fields } } : {}) }
  }
  const incidentId = logIncident(error)
  return {
    code: 'incident',
    message: `Une erreur inattendue s’est produite ; rien n’a été enregistré. Incident n° ${incidentId}.`,
    incidentId,
  }
}
