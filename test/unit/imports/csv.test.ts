import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src-main/imports/csv/decode'
import { detectSeparator, readCsv } from '../../../src-main/imports/csv/read-csv'
import { readRecords } from '../../../src-main/imports/csv/records'

const TEXT = 'nom;ville\nNoël;Œuilly’\nKaya;Sülz €\n'
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const windows1252 = (bytes: string) => Buffer.from(bytes, 'latin1')

describe('encodages', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 avec marque', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(TEXT)])],
    ['Windows-1252', windows1252('nom;ville\nNo\xebl;\x8cuilly\x92\nKaya;S\xfclz \x80\n')],
    ['UTF-16 petit-boutiste', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
    ['UTF-16 gros-boutiste', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()])],
  ])('%s', (_titre, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  test('une ligne abîmée n’abîme pas les autres', () => {
    const text = decodeText(Buffer.concat([utf8('Noël\nÉlodie\n'), windows1252('No\xebl\n'), utf8('Zoé\n')]))
    expect(text).toBe('Noël\nÉlodie\nNo\ufffdl\nZoé\n')
  })
})

describe('séparateur', () => {
  test.each([
    ['point-virgule', 'a;b;c\n1,2;3;4', ';'],
    ['virgule', 'a,b,c\n1;2;3,4', ','],
    ['tabulation', 'a\tb\tc', '\t'],
    ['une seule colonne', 'a\n1', ';'],
    ['séparateur dans un titre entre guillemets', '"a,b,c,d";e;f', ';'],
  ])('%s', (_titre, text, separator) => {
    expect(detectSeparator(text)).toBe(separator)
  })
})

const cells = (text: string) =>
  readRecords(text, ';').map(({ ligne, cellules, rejet }) => (rejet === undefined ? [ligne, ...cellules] : [ligne, 'REJET']))

describe('lignes et guillemets (RFC 4180)', () => {
  test.each([
    [
      'cellules entre guillemets',
      'a;b\n"x;y";"z ""q"""',
      [
        [1, 'a', 'b'],
        [2, 'x;y', 'z "q"'],
      ],
    ],
    [
      'cellule sur deux lignes, numéros de ligne du fichier',
      'a;b\n"x\ny";z\nt;u',
      [
        [1, 'a', 'b'],
        [2, 'x\ny', 'z'],
        [4, 't', 'u'],
      ],
    ],
    [
      'guillemet jamais fermé : sa ligne seule',
      'a;b\n"x;y\nt;u\nv;w',
      [
        [1, 'a', 'b'],
        [2, 'REJET'],
        [3, 't', 'u'],
        [4, 'v', 'w'],
      ],
    ],
    [
      'guillemet jamais fermé en fin de fichier',
      'a;b\nt;u\nx;"y',
      [
        [1, 'a', 'b'],
        [2, 't', 'u'],
        [3, 'REJET'],
      ],
    ],
    [
      'deux guillemets isolés n’avalent pas les lignes entre eux',
      'a;b;c\nx;y;"z\nt;u;v\nx";y;z',
      [
        [1, 'a', 'b', 'c'],
        [2, 'REJET'],
        [3, 't', 'u', 'v'],
        [4, 'REJET'],
      ],
    ],
    [
      'deux guillemets isolés dont la cellule aurait le bon nombre de cellules',
      'a;b;c\nx;y;"z\nt;u;v\np;q;r"',
      [
        [1, 'a', 'b', 'c'],
        [2, 'REJET'],
        [3, 't', 'u', 'v'],
        [4, 'REJET'],
      ],
    ],
    [
      'guillemets isolés qui se répondent de ligne à ligne',
      'a;b\nx;"y\nz";t',
      [
        [1, 'a', 'b'],
        [2, 'REJET'],
        [3, 'REJET'],
      ],
    ],
    [
      'texte après un guillemet fermant',
      'a;b\n"x"y;z\nt;u',
      [
        [1, 'a', 'b'],
        [2, 'REJET'],
        [3, 't', 'u'],
      ],
    ],
    [
      'fins de ligne Windows et anciennes',
      'a;b\r\nx;y\rt;u',
      [
        [1, 'a', 'b'],
        [2, 'x', 'y'],
        [3, 't', 'u'],
      ],
    ],
    [
      'lignes vides sautées, comptées',
      'a;b\n\n;\nx;y\n',
      [
        [1, 'a', 'b'],
        [4, 'x', 'y'],
      ],
    ],
    [
      'cellules vides en trop au bout',
      'a;b\nx;y;;',
      [
        [1, 'a', 'b'],
        [2, 'x', 'y'],
      ],
    ],
  ])('%s', (_titre, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  test('tout tableau écrit selon la RFC est relu à l’identique', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', ' ', '\n', '=', '-') })
    const row = fc.tuple(fc.constant('k'), cell, cell)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        // A cell of several lines and many separators looks like stray quotes around whole records, and is taken for that.
        fc.pre(rows.every((cells) => !cells.join('').includes('\n') || !cells.join('').includes(';')))
        const text = Papa.unparse([['c1', 'c2', 'c3'], ...rows], { delimiter: ';', newline: '\n' })
        expect(
          readRecords(text, ';')
            .slice(1)
            .map((record) => record.cellules),
        ).toEqual(rows)
      }),
    )
  })

  test('des guillemets ouverts à chaque ligne ne ralentissent pas la lecture', () => {
    const start = performance.now()
    const records = readRecords(`a;b\n${'x;"y\n'.repeat(100_000)}`, ';')
    expect(records.filter((record) => record.rejet !== undefined)).toHaveLength(100_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('une ligne démesurée de guillemets est refusée sans faire échouer la lecture', () => {
    const records = readRecords(`a;b\n"${'""'.repeat(2_000_000)};x\nt;u`, ';')
    expect(records.map((record) => record.rejet !== undefined)).toEqual([false, true, false])
  })
})

describe('fichier CSV', () => {
  test('un fichier vide n’a ni titre ni ligne', () => {
    expect(readCsv('x.csv', Buffer.alloc(0))).toEqual({ entetes: [], lignes: [] })
  })

  test('un fichier binaire est refusé avec son nom', () => {
    expect(() => readCsv('photo.csv', Buffer.from([80, 75, 3, 4, 0, 0]))).toThrow(/photo\.csv n’est pas un fichier texte/)
  })

  test('une ligne de titres illisible est refusée', () => {
    expect(() => readCsv('x.csv', utf8('a;"b\n1;2'))).toThrow(/ligne des titres/)
  })
})
