import { useMemo } from 'react'
import type { OperationRow } from '../../../src-main/contract/indicateur'
import type { ChartExport, ChartFile } from '../../components/charts/chart-export'
import type { TableCell } from '../../components/charts/chart-table'
import { notifyDone } from '../../components/ui/notify'
import { formatDate } from '../../lib/formats'
import { useSession } from '../../lib/session'
import { today } from '../../lib/today'
import { useCommand } from '../../lib/use-route'
import { phraseVu } from './phrase-periode'
import type { Demande } from './use-demande'

/** Where the charts of the dashboard go, and what their files say around them. */
export function useGraphiques(demande: Demande, operations: readonly OperationRow[]): ChartExport {
  const { structure } = useSession()
  const { mutate } = useCommand('indicateur.exportGraphique', {
    onDone: (ecrit) => ecrit && notifyDone(`${ecrit.fichier} est écrit. L’export est inscrit au journal.`),
  })
  const { operation, periode, vuAu } = demande
  const intitule = operations.find(({ code }) => code === operation)?.intitule ?? 'Toutes les opérations'
  return useMemo(
    () => ({
      subtitle: `${intitule}, du ${formatDate(periode.du)} au ${formatDate(periode.au)}.${phraseVu(vuAu)}`,
      source: `Source : ${structure}, Jalon, le ${formatDate(today())}.`,
      save: (titre, file) =>
        mutate({ titre, demande: { operation, du: periode.du, au: periode.au, vu_au: vuAu }, fichier: toFichier(file) }),
    }),
    [intitule, structure, operation, periode.du, periode.au, vuAu, mutate],
  )
}

function toFichier(file: ChartFile) {
  if (file.format !== 'xlsx') return file
  return {
    format: file.format,
    entetes: [...file.table.head],
    lignes: file.table.rows.map((row) => row.map(toCellule)),
  }
}

function toCellule(cell: TableCell) {
  if (typeof cell === 'string') return cell
  if (cell === null || typeof cell === 'number') return { valeur: cell, decimales: 0, taux: false }
  return { valeur: cell.value, decimales: cell.decimals, taux: cell.percent ?? false }
}
