import { type Case, entete } from './cellules'

export interface Colonne {
  readonly titre: string
  /** In characters. */
  readonly largeur: number
}

/** One sheet: with columns it is a table, its head frozen and filtered; without, a page to read. */
export interface Feuille {
  readonly nom: string
  readonly colonnes?: readonly Colonne[]
  /** Widths of a page to read. */
  readonly largeurs?: readonly number[]
  readonly lignes: readonly (readonly Case[])[]
  /** Columns kept in sight when scrolling sideways. */
  readonly colonnesFigees?: number
}

/** The workbook as bytes. */
export async function buildClasseur(feuilles: readonly Feuille[]): Promise<Uint8Array> {
  const sheets = feuilles.map(({ nom, colonnes, largeurs = [], lignes, colonnesFigees }) => ({
    sheet: nom,
    data: [...(colonnes ? [colonnes.map(({ titre }) => entete(titre))] : []), ...lignes.map((ligne) => [...ligne])],
    columns: colonnes ? colonnes.map(({ largeur }) => ({ width: largeur })) : largeurs.map((width) => ({ width })),
    ...(colonnes ? { stickyRowsCount: 1, stickyColumnsCount: colonnesFigees ?? 0 } : { showGridLines: false }),
  }))
  // Loaded when asked for: the application starts without it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return new Uint8Array(await writeXlsxFile(sheets, { features: [filterHeads(feuilles)] }).toBuffer())
}

// The writer knows no filter: its element goes right after the rows, as the format orders.
function filterHeads(feuilles: readonly Feuille[]) {
  const transform = (xml: string, { sheet }: { sheet?: string }): string => {
    const feuille = feuilles.find(({ nom }) => nom === sheet)
    if (!feuille?.colonnes) return xml
    const ref = `A1:${columnName(feuille.colonnes.length)}${feuille.lignes.length + 1}`
    return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${ref}"/>`)
  }
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }
}

/** Letters of the nth column: 1 is A, 27 is AA. */
export function columnName(rank: number): string {
  const rest = (rank - 1) % 26
  const before = Math.floor((rank - 1) / 26)
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest)
}
