import { ZodError } from 'zod'
import type { CallError } from '../contract/envelope'
import { DomainError } from '../domain/commun/erreur'

/** Turns what a handler threw into what the window may know; anything unforeseen becomes an incident number. */
export function toCallError(error: unknown, logIncident: (error: unknown) => string): CallError {
  if (error instanceof DomainError) {
    return { code: error.code, message: error.message, ...(Object.keys(error.fields).length > 0 ? { fields: { ...error.fields } } : {}) }
  }
  if (error instanceof ZodError) {
    const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]))
    return { code: 'saisie_invalide', message: 'Certaines réponses sont à corriger.', fields }
  }
  const incidentId = logIncident(error)
  return {
    code: 'incident',
    message: `Une erreur inattendue s’est produite ; rien n’a été enregistré. Incident n° ${incidentId}.`,
    incidentId,
  }
}
