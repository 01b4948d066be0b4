/** Codes of the refusals a user can meet; the message beside them is French and says what to do. */
export type DomainErrorCode =
  | 'saisie_invalide'
  | 'a_confirmer'
  | 'introuvable'
  | 'conflit'
  | 'regle'
  | 'droit'
  | 'session'
  | 'coffre_mot_de_passe'
  | 'coffre_delai'
  | 'coffre_endommage'
  | 'coffre_plus_recent'
  | 'coffre_absent'
  | 'coffre_lecture_seule'
  | 'coffre_occupe'
  | 'coffre_mise_a_jour'
  | 'occupe'
  | 'annule'
  | 'fichier'

/** A refusal explained to the user: never a bug, always with a message that says what would satisfy it. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  constructor(
    readonly code: DomainErrorCode,
    message: string,
    /** Messages by field of the form, when the refusal belongs to one. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** The `code` of an error of the system or of SQLite (`ENOENT`, `SQLITE_BUSY`); empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
