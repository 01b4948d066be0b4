const MEGABYTE = 1024 * 1024

/** What an incoming file may weigh: beyond it is refused before being read. A team's whole history holds in a few megabytes. */
export const LIMITES = {
  /** Bytes of one CSV file; a workbook has its own, being compressed. */
  octetsCsv: 100 * MEGABYTE,
  octetsDossier: 300 * MEGABYTE,
  fichiersDossier: 1000,
  octetsClasseur: 50 * MEGABYTE,
  /** Bytes of a workbook once decompressed, all parts together. */
  octetsClasseurOuvert: 400 * MEGABYTE,
  partiesClasseur: 2000,
  lignes: 500_000,
  colonnes: 300,
  /** Cells of one sheet, empty ones included: a sheet may name a far corner without filling what comes before. */
  cellules: 15_000_000,
  /** Characters of a line that holds quotes. */
  caracteresParLigne: 200_000,
  /** Physical lines that one quoted cell may cross. */
  lignesParCellule: 200,
} as const

export type Limites = { readonly [K in keyof typeof LIMITES]: number }

/** Bytes written in megabytes, for a message. */
export function megaoctets(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} Mo`
}
