import writeXlsxFile from 'write-excel-file/node'
import type { IsoDate } from '../domain/commun/date'
import { ECHEANCE_LABELS } from '../domain/participant/echeance'
import type { LigneParticipant } from '../domain/participant/ligne'
import { STATUT_PARTICIPATION_LABELS } from '../domain/participant/statut'
import { neutralise } from './neutralise'

/** Names behind the codes of the list. */
export interface NomsExport {
  readonly operation: (code: string) => string
  readonly referent: (code: string) => string
}

type Cell = { value: string; type: StringConstructor } | { value: Date; type: DateConstructor; format: string } | null

interface Column {
  readonly header: string
  readonly width: number
  readonly cell: (ligne: LigneParticipant, noms: NomsExport) => Cell
}

const text = (value: string | null): Cell => (value === null ? null : { value: neutralise(value), type: String })

// A real date, so that the spreadsheet can filter and sort it.
const day = (value: IsoDate | null): Cell =>
  value === null ? null : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }

const COLUMNS: readonly Column[] = [
  { header: 'Nom', width: 22, cell: ([, , nom]) => text(nom) },
  { header: 'Prénom', width: 18, cell: ([, , , prenom]) => text(prenom) },
  { header: 'Date de naissance', width: 17, cell: ([, , , , , naissance]) => day(naissance) },
  { header: 'Commune', width: 22, cell: ([, , , , , , commune]) => text(commune) },
  { header: 'Opération', width: 22, cell: ([, , , , , , , , operation], noms) => text(noms.operation(operation)) },
  { header: 'Référent', width: 22, cell: (ligne, noms) => text(ligne[9] === null ? null : noms.referent(ligne[9])) },
  { header: 'Statut', width: 16, cell: ({ 10: statut }) => text(statut === null ? null : STATUT_PARTICIPATION_LABELS[statut]) },
  { header: 'Entrée', width: 12, cell: ({ 11: entree }) => day(entree) },
  { header: 'Sortie', width: 12, cell: ({ 12: sortie }) => day(sortie) },
  { header: 'Étape en cours', width: 38, cell: ({ 15: etape }) => text(etape) },
  { header: 'Dernier entretien honoré', width: 22, cell: ({ 17: honore }) => day(honore) },
  { header: 'Prochaine échéance', width: 24, cell: ({ 19: echeance }) => text(echeance === null ? null : ECHEANCE_LABELS[echeance]) },
  { header: 'Date de l’échéance', width: 18, cell: ({ 20: date }) => day(date) },
]

/** Writes the chosen lines of the list as a workbook: frozen head, true dates, no formula. */
export async function writeParticipants(file: string, lignes: readonly LigneParticipant[], noms: NomsExport): Promise<void> {
  const head = COLUMNS.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const }))
  const rows = lignes.map((ligne) => COLUMNS.map(({ cell }) => cell(ligne, noms)))
  await writeXlsxFile([head, ...rows], {
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    sheet: 'Participants',
  }).toFile(file)
}
