import { DomainError } from '../domain/commun/erreur'

/** A file that may not come in, said in French to the person who chose it. */
export function refuseFile(message: string): DomainError {
  return new DomainError('fichier', message)
}
