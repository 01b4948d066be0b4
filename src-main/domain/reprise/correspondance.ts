import { FICHIERS } from './fichiers'

/** A column of a free spreadsheet tied to a field. */
export interface ColonneLiee {
  /** Title of the column, as written in the spreadsheet. */
  entete: string
  champ: ChampLibre
  /** Values of the spreadsheet and the code each stands for (« Femme » → F); others go through as they are. */
  valeurs: Readonly<Record<string, string>>
}

/** How a free spreadsheet is read: saved under a name, and used again on the next one of the same make. */
export interface Correspondance {
  colonnes: readonly ColonneLiee[]
  /** Operation and référent given to every participation of the spreadsheet, where no column says them. */
  operation: string | null
  referent: string | null
}

/** A field a column may be tied to: file and column of the take-over format, or the name of the commune. */
export type ChampLibre = `participants.${string}` | `participations.${string}` | typeof CHAMP_COMMUNE

/** The name of a commune, from which the INSEE code is found. */
export const CHAMP_COMMUNE = 'commune'

/** Every field a column may be tied to, in reading order. */
export const CHAMPS_LIBRES: readonly ChampLibre[] = [
  ...FICHIERS.participants.colonnes.map(({ nom }): ChampLibre => `participants.${nom}`),
  CHAMP_COMMUNE,
  ...FICHIERS.participations.colonnes.filter(({ nom }) => nom !== 'participant').map(({ nom }): ChampLibre => `participations.${nom}`),
]

/** A saved mapping read back, or null when the text is not one. */
export function parseCorrespondance(text: string): Correspondance | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || !Array.isArray(value.colonnes) || !value.colonnes.every(isColonneLiee)) return null
  const { colonnes, operation, referent } = value
  return { colonnes, operation: typeof operation === 'string' ? operation : null, referent: typeof referent === 'string' ? referent : null }
}

function isColonneLiee(value: unknown): value is ColonneLiee {
  return (
    isRecord(value) &&
    typeof value.entete === 'string' &&
    (CHAMPS_LIBRES as readonly unknown[]).includes(value.champ) &&
    isRecord(value.valeurs) &&
    Object.values(value.valeurs).every((code) => typeof code === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
