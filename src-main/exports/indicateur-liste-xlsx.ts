import { formatDate, type IsoDate } from '../domain/commun/date'
import { INDICATEURS } from '../domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../domain/indicateur/codes'
import { DATE_COMPTEE_LABELS, dateOf } from '../domain/indicateur/objet-compte'
import type { Periode } from '../domain/indicateur/periode'
import { NATURE_SORTIE_LABELS } from '../domain/sortie/labels'
import type { NatureSortie } from '../domain/sortie/sortie'
import { neutralise } from './neutralise'

/** One record of a list, as a workbook shows it. */
export interface LigneExportee {
  readonly id: string
  readonly nom: string
  readonly prenom: string | null
  readonly date: IsoDate | null
  readonly precision: string | null
  readonly nature: NatureSortie | null
  readonly raison: string | null
}

/** Where the list comes from. */
export interface ListeExportee extends Periode {
  readonly code: CodeIndicateur
  readonly operation: string | null
  /** Keys of the line of the breakdown, from the outside in. */
  readonly chemin: readonly string[] | null
  /** The day the list is seen from, when it is not today. */
  readonly vu_au?: IsoDate | null
}

const text = (value: string | null) => (value === null ? null : { value: neutralise(value), type: String })
const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
// A true date at noon: no time zone moves the day.
const date = (day: IsoDate | null) => (day === null ? null : { value: new Date(`${day}T12:00:00Z`), type: Date, format: 'dd/mm/yyyy' })

/** The sheets: what is counted and how, then who. */
export function indicateurListeSheets({ code, operation, chemin, du, au, vu_au = null }: ListeExportee, lignes: readonly LigneExportee[]) {
  const { libelle, formule } = INDICATEURS[code]
  const entetes = ['Identifiant', 'Nom', 'Prénom', DATE_COMPTEE_LABELS[dateOf(code)], 'Précision', 'Nature', 'Ce que disent les règles']
  return [
    {
      sheet: 'Lisez-moi',
      data: [
        [bold('Indicateur'), text(`${code} ${libelle}`)],
        [bold('Formule'), text(formule)],
        [bold('Détail'), text(chemin === null ? 'Ensemble' : chemin.join(', '))],
        [bold('Opération'), text(operation ?? 'Toutes les opérations')],
        [bold('Période'), text(`Du ${formatDate(du)} au ${formatDate(au)}, les deux jours compris.`)],
        ...(vu_au === null ? [] : [[bold('Vu au'), text(`${formatDate(vu_au)} : les faits datés après ce jour sont ignorés.`)]]),
        [bold('Confidentialité'), text('Liste nominative : à ne transmettre qu’aux personnes habilitées, et à détruire après usage.')],
      ],
      columns: [{ width: 18 }, { width: 100 }],
    },
    {
      sheet: 'Liste',
      data: [
        entetes.map(bold),
        ...lignes.map((ligne) => [
          text(ligne.id),
          text(ligne.nom),
          text(ligne.prenom),
          date(ligne.date),
          text(ligne.precision),
          text(ligne.nature && NATURE_SORTIE_LABELS[ligne.nature]),
          text(ligne.raison),
        ]),
      ],
      columns: [{ width: 16 }, { width: 28 }, { width: 18 }, { width: 14 }, { width: 34 }, { width: 16 }, { width: 60 }],
      stickyRowsCount: 1,
    },
  ]
}

/** The workbook as bytes. */
export async function buildIndicateurListeXlsx(liste: ListeExportee, lignes: readonly LigneExportee[]): Promise<Uint8Array> {
  // Loaded when asked for: the application starts without it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return new Uint8Array(await writeXlsxFile(indicateurListeSheets(liste, lignes)).toBuffer())
}
