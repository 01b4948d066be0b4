/** Booleans of the field: an empty answer is unknown, not « non ». Stored as 1, 0 and NULL. */
export type OuiNon = 0 | 1 | null
