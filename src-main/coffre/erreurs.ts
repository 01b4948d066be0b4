import { DomainError, type DomainErrorCode, errorCode } from '../domain/commun/erreur'

const MESSAGES = {
  coffre_absent: 'Aucun coffre dans ce dossier. Vérifiez qu’il n’a pas été déplacé ou renommé, que la clé USB ou le partage est branché.',
  coffre_endommage:
    'Le coffre est abîmé ou a été modifié hors de Jalon. Rien n’a été changé. Restaurez la dernière sauvegarde, ou remettez en place les fichiers d’origine.',
  coffre_plus_recent: 'Ce coffre a été enregistré par une version plus récente de Jalon. Mettez Jalon à jour sur ce poste pour l’ouvrir.',
  coffre_lecture_seule:
    'Jalon ne peut pas écrire dans le dossier du coffre. Vérifiez vos droits sur ce dossier ou la protection en écriture de la clé USB, puis recommencez.',
  coffre_mot_de_passe: 'Mot de passe incorrect. Vérifiez la touche Verr. Maj. et recommencez.',
  coffre_occupe: 'Ce coffre est déjà ouvert, sur ce poste ou sur un autre. Fermez-le là-bas, puis recommencez.',
} satisfies Partial<Record<DomainErrorCode, string>>

/** A refusal of the vault, with the message of its code or a more precise one. */
export function coffreError(code: keyof typeof MESSAGES, cause?: unknown, message: string = MESSAGES[code]): DomainError {
  const error = new DomainError(code, message)
  if (cause !== undefined) error.cause = cause
  return error
}

const BY_SYSTEM_CODE: Readonly<Record<string, keyof typeof MESSAGES>> = {
  ENOENT: 'coffre_absent',
  ENOTDIR: 'coffre_absent',
  EACCES: 'coffre_lecture_seule',
  EPERM: 'coffre_lecture_seule',
  EROFS: 'coffre_lecture_seule',
}

const DISK_FULL = 'Le disque est plein. Libérez de la place, puis recommencez : rien n’a été perdu.'

/** What the system answered about a vault, as a refusal; what is not a known condition is given back unchanged. */
export function fromSystemError(error: unknown): unknown {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DomainError('fichier', DISK_FULL)
  const known = BY_SYSTEM_CODE[code]
  return known ? coffreError(known, error) : error
}

/** Same, about the place where a backup goes. */
export function fromBackupError(error: unknown): unknown {
  const code = errorCode(error)
  if (!(code in BY_SYSTEM_CODE) && code !== 'EEXIST') return fromSystemError(error)
  const refusal = new DomainError(
    'fichier',
    'La sauvegarde ne peut pas être écrite à cet endroit. Vérifiez que le support est branché et que vous pouvez y écrire, ou choisissez-en un autre.',
  )
  refusal.cause = error
  return refusal
}
