import type { Rejet } from '../domain/reprise/rapport'
import { neutralise } from './neutralise'

const COLUMNS = [
  { header: 'Fichier', width: 22, value: (rejet: Rejet) => neutralise(rejet.fichier) },
  { header: 'Ligne', width: 8, value: (rejet: Rejet) => rejet.ligne },
  { header: 'Colonne', width: 22, value: (rejet: Rejet) => neutralise(rejet.colonne) },
  { header: 'Motif', width: 90, value: (rejet: Rejet) => neutralise(rejet.message) },
]

/** Writes the rejected lines of a take-over, one a row, so that the source can be corrected. */
export async function writeRejets(file: string, rejets: readonly Rejet[]): Promise<void> {
  const head = COLUMNS.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }))
  const rows = rejets.map((rejet) => COLUMNS.map(({ value }) => ({ value: value(rejet) })))
  // Loaded when asked for: the application starts without it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  await writeXlsxFile([head, ...rows], {
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    sheet: 'Lignes refusées',
  }).toFile(file)
}
