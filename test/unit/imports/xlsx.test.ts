import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LIMITES } from '../../../src-main/imports/limites'
import { readXlsx } from '../../../src-main/imports/xlsx/read-xlsx'
import { storeZip } from '../../../src-main/imports/xlsx/store-zip'
import { newFolder } from '../../support/dossier-temporaire'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet, written by hand so that it can lie. */
function workbookParts(sheetData: string, more: Record<string, string> = {}): Map<string, Buffer> {
  const parts: Record<string, string> = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="participants" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${TYPES}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  }
  return new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, 'utf8')]))
}

function save(bytes: Buffer): string {
  const chemin = join(newFolder(), 'reprise.xlsx')
  writeFileSync(chemin, bytes)
  return chemin
}

const read = (sheetData: string, more?: Record<string, string>) => readXlsx(save(Buffer.from(storeZip(workbookParts(sheetData, more)))))
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
const HEADER = `<row r="1">${text('A1', 'id')}${text('B1', 'nom')}</row>`

/** The same archive, its largest part deflated and its sizes declared tiny. */
function zipBomb(parts: Map<string, Buffer>, name: string): Buffer {
  const content = parts.get(name) ?? Buffer.alloc(0)
  const packed = deflateRawSync(content, { level: 9 })
  const archive = Buffer.from(storeZip(new Map([...parts].map(([key, value]) => [key, key === name ? packed : value]))))
  for (const [signature, method, size] of [
    ['PK\x03\x04', 8, 22],
    ['PK\x01\x02', 10, 24],
  ] as const) {
    let offset = archive.indexOf(signature, 0, 'latin1')
    while (offset >= 0) {
      const start = offset + (signature === 'PK\x03\x04' ? 30 : 46)
      if (archive.toString('utf8', start, start + name.length) === name) {
        archive.writeUInt16LE(8, offset + method)
        archive.writeUInt32LE(10, offset + size)
      }
      offset = archive.indexOf(signature, offset + 4, 'latin1')
    }
  }
  return archive
}

describe('cellules', () => {
  test('une formule n’est jamais calculée : son résultat enregistré est lu', async () => {
    const [sheet] = await read(`${HEADER}<row r="2"><c r="A2" t="str"><f>"P"&amp;1</f><v>P1</v></c><c r="B2"><f>1+1</f><v>5</v></c></row>`)
    expect(sheet?.table.lignes).toEqual([{ ligne: 2, cellules: ['P1', 5] }])
  })

  test.each([
    ['formule sans résultat enregistré', '<c r="B2"><f>HYPERLINK("http://x")</f></c>', /formule sans résultat/],
    ['formule au résultat retiré', '<c r="B2" t="str"><f>A1</f><v/></c>', /formule sans résultat/],
    ['erreur de calcul', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', /erreur de calcul/],
  ])('%s : la cellule est dite illisible, pas vide', async (_titre, cell, message) => {
    const [sheet] = await read(
      `${HEADER}<row r="2">${text('A2', 'P1')}${cell}</row><row r="3">${text('A3', 'P2')}${text('B3', 'Roux')}</row>`,
    )
    expect(sheet?.table.lignes[0]?.cellules[1]).toEqual({ illisible: expect.stringMatching(message) })
    expect(sheet?.table.lignes[1]?.cellules).toEqual(['P2', 'Roux'])
  })

  test('une date n’est une date que par son format', async () => {
    const [sheet] = await read(`${HEADER}<row r="2"><c r="A2" s="1"><v>45351</v></c><c r="B2"><v>45351</v></c></row>`)
    expect(sheet?.table.lignes[0]?.cellules).toEqual([{ date: '2024-02-29' }, 45351])
  })

  test('une heure dans une date ne change pas le jour', async () => {
    const [sheet] = await read(`${HEADER}<row r="2"><c r="A2" s="1"><v>45351.999</v></c></row>`)
    expect(sheet?.table.lignes[0]?.cellules[0]).toEqual({ date: '2024-02-29' })
  })

  test('les lignes gardent le numéro de la feuille, les vides sont sautées', async () => {
    const [sheet] = await read(`${HEADER}<row r="7">${text('A7', 'P1')}</row>`)
    expect(sheet?.table.lignes.map(({ ligne }) => ligne)).toEqual([7])
  })
})

describe('classeurs hostiles', () => {
  const refused = (promise: Promise<unknown>, message: RegExp) =>
    expect(promise).rejects.toMatchObject({ code: 'fichier', message: expect.stringMatching(message) })

  test('bombe de décompression, tailles mensongères comprises', async () => {
    const parts = workbookParts(HEADER)
    const name = 'xl/worksheets/sheet1.xml'
    parts.set(name, Buffer.alloc(40 * 1024 * 1024, 0x20))
    await refused(readXlsx(save(zipBomb(parts, name)), { ...LIMITES, octetsClasseurOuvert: 8 * 1024 * 1024 }), /dépasse 8/)
  })

  test('bombe en plusieurs parties : la limite vaut pour leur somme', async () => {
    const parts = workbookParts(HEADER)
    parts.set('xl/a.xml', Buffer.alloc(600_000, 0x20))
    parts.set('xl/b.xml', Buffer.alloc(600_000, 0x20))
    await refused(readXlsx(save(Buffer.from(storeZip(parts))), { ...LIMITES, octetsClasseurOuvert: 1_000_000 }), /dépasse/)
  })

  test('archive trop lourde, refusée sans être lue', async () => {
    await refused(readXlsx(save(Buffer.alloc(3000)), { ...LIMITES, octetsClasseur: 2000 }), /au plus sont lus/)
  })

  test.each([
    ['ligne au-delà de la feuille', `<row r="999999999">${text('A999999999', 'x')}</row>`, /hors de la feuille|n’a pas de place/],
    ['colonne au-delà de la feuille', `<row r="2">${text('ZZZ2', 'x')}</row>`, /hors de la feuille/],
    [
      'coin lointain qui remplirait la mémoire',
      `<row r="2">${text('XFD2', 'x')}</row><row r="1048576">${text('A1048576', 'x')}</row>`,
      /trop grande/,
    ],
    ['place écrite en entités', `<row r="2"><c r="&#65;2"><v>1</v></c></row>`, /n’a pas de place/],
    ['place donnée deux fois', `<row r="2"><c r="A2" x:r="XFD2"><v>1</v></c></row>`, /n’a pas de place/],
    ['attribut qui cache la place', `<row r="2"><c a='"' b=<  r="XFD2"><v>1</v></c></row>`, /illisible/],
    ['lignes à reculons', `<row r="3">${text('A3', 'x')}</row><row r="2">${text('A2', 'x')}</row>`, /lisible/],
  ])('%s', async (_titre, rows, message) => {
    await refused(read(HEADER + rows), message)
  })

  test('entités déclarées', async () => {
    await refused(read(HEADER, { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst/>' }), /déclaration interdite/)
  })

  test.each([
    ['texte renommé', Buffer.from('ceci n’est pas un classeur')],
    ['fichier vide', Buffer.alloc(0)],
    ['archive coupée', Buffer.from(storeZip(workbookParts(HEADER))).subarray(0, 400)],
    ['archive sans feuille', Buffer.from(storeZip(new Map([['a.xml', Buffer.from('<a/>')]])))],
    ['ancien format .xls', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1000)])],
  ])('%s', async (_titre, bytes) => {
    await refused(readXlsx(save(bytes)), /pas un classeur Excel/)
  })
})
