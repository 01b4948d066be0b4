import writeXlsxFile from 'write-excel-file/node'
import { formatDate, type IsoDate } from '../domain/commun/date'
import { FAMILLE_INDICATEUR_LABELS } from '../domain/indicateur/catalogue/fiche'
import { INDICATEURS } from '../domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../domain/indicateur/codes'
import type { Detail } from '../domain/indicateur/resultat'
import type { PointMensuel } from '../domain/indicateur/series'
import type { Chiffre } from '../domain/indicateur/tableau-de-bord'
import { neutralise } from './neutralise'

export interface ClasseurIndicateurs {
  structure: string
  operation: string | null
  du: IsoDate
  au: IsoDate
  /** Rule sets in French sentences. */
  regles: readonly string[]
  indicateurs: Readonly<Record<CodeIndicateur, Chiffre>>
  /** Month by month; without it the sheet is left out. */
  serie?: readonly PointMensuel[]
}

type Cell = {
  value: string | number | Date
  type?: typeof String | typeof Number | typeof Date
  format?: string
  fontWeight?: 'bold'
} | null

/** The sheets of a workbook of figures: what it holds and how it was counted, the figures, their breakdowns. */
export function indicateurSheets(data: ClasseurIndicateurs) {
  return [
    { sheet: 'Lisez-moi', data: lisezMoi(data), columns: [{ width: 26 }, { width: 110 }] },
    {
      sheet: 'Indicateurs',
      data: indicateurRows(data.indicateurs),
      columns: [{ width: 28 }, { width: 10 }, { width: 44 }, { width: 12 }, { width: 10 }, { width: 12 }, { width: 12 }],
      stickyRowsCount: 1,
    },
    {
      sheet: 'Détails',
      data: detailRows(data.indicateurs),
      columns: [{ width: 10 }, { width: 44 }, { width: 40 }, { width: 12 }],
      stickyRowsCount: 1,
    },
    ...(data.serie
      ? [
          {
            sheet: 'Mois',
            data: serieRows(data.serie),
            columns: [{ width: 14 }, { width: 12 }, { width: 12 }, { width: 14 }],
            stickyRowsCount: 1,
          },
        ]
      : []),
  ]
}

/** The workbook as bytes. */
export async function buildIndicateursXlsx(data: ClasseurIndicateurs): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(indicateurSheets(data)).toBuffer())
}

const text = (value: string): Cell => ({ value: neutralise(value), type: String })
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })
const number = (value: number | null | undefined): Cell => (value === null || value === undefined ? null : { value, type: Number })
/** A true Excel date, at noon so that no time zone moves the day. */
const date = (day: IsoDate): Cell => ({ value: new Date(`${day}T12:00:00Z`), type: Date, format: 'dd/mm/yyyy' })

function lisezMoi({ structure, operation, du, au, regles }: ClasseurIndicateurs): Cell[][] {
  return [
    [bold('Structure'), text(structure)],
    [bold('Opération'), text(operation ?? 'Toutes les opérations')],
    [bold('Du'), date(du)],
    [bold('Au'), date(au)],
    [
      bold('Lecture'),
      text(
        `Les deux dates sont comprises. Une case vide signifie qu’il n’y avait rien à diviser, pas zéro. Période du ${formatDate(du)} au ${formatDate(au)}.`,
      ),
    ],
    ...regles.map((regle, index): Cell[] => [index === 0 ? bold('Règles de sortie') : null, text(regle)]),
    [null, null],
    [bold('Indicateur'), bold('Définition')],
    ...CODES_INDICATEUR.map((code): Cell[] => [text(`${code} ${INDICATEURS[code].libelle}`), text(INDICATEURS[code].formule)]),
  ]
}

function indicateurRows(indicateurs: ClasseurIndicateurs['indicateurs']): Cell[][] {
  const head = ['Famille', 'Code', 'Indicateur', 'Valeur', 'Unité', 'Numérateur', 'Dénominateur'].map(bold)
  const rows = CODES_INDICATEUR.map((code): Cell[] => {
    const { famille, libelle, unite } = INDICATEURS[code]
    const { valeur, numerateur, denominateur } = indicateurs[code]
    return [
      text(FAMILLE_INDICATEUR_LABELS[famille]),
      text(code),
      text(libelle),
      number(valeur),
      text(UNITES[unite]),
      number(numerateur),
      number(denominateur),
    ]
  })
  return [head, ...rows]
}

const UNITES = { nombre: 'nombre', taux: '%', mois: 'mois', heures: 'heures', ratio: 'ratio' } as const

function detailRows(indicateurs: ClasseurIndicateurs['indicateurs']): Cell[][] {
  const head = ['Code', 'Indicateur', 'Détail', 'Valeur'].map(bold)
  const rows = CODES_INDICATEUR.flatMap((code) => {
    const { detail } = indicateurs[code]
    return detail
      ? flatten(detail).map(([path, value]): Cell[] => [text(code), text(INDICATEURS[code].libelle), text(path), number(value)])
      : []
  })
  return [head, ...rows]
}

function flatten(detail: Detail, prefix = ''): [string, number | null][] {
  return Object.entries(detail).flatMap(([key, value]): [string, number | null][] => {
    const path = prefix === '' ? key : `${prefix} / ${key}`
    return value !== null && typeof value === 'object' ? flatten(value, path) : [[path, value]]
  })
}

function serieRows(serie: readonly PointMensuel[]): Cell[][] {
  const head = ['Fin de mois', 'Entrées', 'Sorties', 'File active'].map(bold)
  return [
    head,
    ...serie.map(({ fin, entrees, sorties, file_active }): Cell[] => [date(fin), number(entrees), number(sorties), number(file_active)]),
  ]
}
