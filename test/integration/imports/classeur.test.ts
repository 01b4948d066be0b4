import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { runImport } from '../../../src-main/imports/run-import'
import { REPRISE_EXEMPLE } from '../../support/reprise-fixture'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'

let coffre: CoffreTest
beforeEach(async () => {
  coffre = await createCoffreTest()
})
afterEach(() => coffre.remove())

const importer = (cible: CoffreTest, chemin: string) => runImport({ db: cible.db, source: { chemin }, options: OPTIONS, clock: CLOCK })

/** True dates, numbers and booleans, as a person's spreadsheet holds them. */
function toCell(colonne: string, texte: string): Cell {
  if (texte === '') return null
  if (/^date|^fin_periode/.test(colonne)) return { value: new Date(`${texte}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
  if (/^(postes|niveau|heures_|effectif|echeance|annee|cible|visiteurs)/.test(colonne)) return { value: Number(texte.replace(',', '.')) }
  return { value: texte, type: String }
}

async function writeWorkbook(chemin: string): Promise<void> {
  const sheets = readdirSync(REPRISE_EXEMPLE).map((fichier) => {
    const [header = [], ...lignes] = Papa.parse<string[]>(readFileSync(join(REPRISE_EXEMPLE, fichier), 'utf8').trim(), {
      delimiter: ';',
    }).data
    const data = [
      header.map((value) => ({ value })),
      ...lignes.map((ligne) => ligne.map((texte, index) => toCell(header[index] ?? '', texte))),
    ]
    return { data, sheet: fichier.replace('.csv', '') }
  })
  await writeXlsxFile(sheets).toFile(chemin)
}

describe('classeur XLSX', () => {
  test('le classeur de l’exemple donne les mêmes tables que ses fichiers CSV', async () => {
    const chemin = join(coffre.dossier, 'reprise.xlsx')
    await writeWorkbook(chemin)
    const result = await importer(coffre, chemin)
    expect(result.rejets).toEqual([])
    const csv = await createCoffreTest()
    await importer(csv, REPRISE_EXEMPLE)
    for (const table of ['participant', 'participation', 'sortie', 'etape', 'entretien', 'offre', 'heure_clause', 'objectif', 'regle']) {
      expect(rowsOf(coffre, table), table).toEqual(rowsOf(csv, table))
    }
    await csv.remove()
  })
})
