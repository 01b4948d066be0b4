import { DomainError, errorCode } from '../domain/commun/erreur'

/** The refusal behind what SQLite answered on opening; what is not a known condition is given back unchanged. */
export function fromSqliteError(error: unknown): unknown {
  const refusal = refusalOf(errorCode(error))
  if (!refusal) return error
  refusal.cause = error
  return refusal
}

/** The same for what happens later, the vault open: what was lost, and what to do; null for anything else. */
export function sessionRefusalOf(error: unknown): DomainError | null {
  const code = errorCode(error)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new DomainError(
      'fichier',
      'Le disque est plein : cette dernière action n’est pas enregistrée, ce qui l’était déjà est intact. Libérez de la place, puis recommencez.',
    )
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_IOERR_SHORT_READ')) {
    return new DomainError(
      'coffre_endommage',
      'Une partie du fichier jalon.db est illisible : cette dernière action n’est pas enregistrée. Fermez Jalon, faites vérifier le disque, puis restaurez la dernière sauvegarde.',
    )
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return new DomainError(
      'fichier',
      'Le disque du coffre ne répond pas : cette dernière action n’est pas enregistrée. Vérifiez que la clé USB ou le lecteur réseau est branché, puis recommencez. Si cela se répète, fermez Jalon et faites vérifier le disque.',
    )
  }
  return refusalOf(code)
}

function refusalOf(code: string): DomainError | null {
  if (code === 'SQLITE_NOTADB') {
    return new DomainError(
      'coffre_endommage',
      'Le fichier jalon.db n’est pas celui de ce coffre, ou son début est abîmé. Rien n’a été changé. Remettez le fichier d’origine ou restaurez la dernière sauvegarde.',
    )
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_SHORT_READ')) {
    return new DomainError(
      'coffre_endommage',
      'Le fichier jalon.db est abîmé. Rien n’a été changé. Restaurez la dernière sauvegarde, et faites vérifier le disque.',
    )
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') {
    return new DomainError(
      'coffre_lecture_seule',
      'Jalon ne peut pas écrire dans le dossier du coffre. Vérifiez vos droits sur ce dossier ou la protection en écriture de la clé USB, puis recommencez.',
    )
  }
  if (code === 'SQLITE_FULL') {
    return new DomainError('fichier', 'Le disque est plein. Libérez de la place, puis recommencez : rien n’a été perdu.')
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new DomainError('coffre_occupe', 'Ce coffre est déjà ouvert, sur ce poste ou sur un autre. Fermez-le là-bas, puis recommencez.')
  }
  return null
}
