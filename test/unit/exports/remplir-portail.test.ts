import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import type { CelluleModele } from '../../../src-main/domain/fse/modele'
import { fillModele } from '../../../src-main/exports/fse/fill-modele'
import { readModele } from '../../../src-main/exports/fse/read-modele'
import { buildClasseur } from '../../../src-main/exports/xlsx/classeur'
import { LIMITES } from '../../../src-main/imports/limites'
import { unzipXmlParts } from '../../../src-main/imports/xlsx/unzip'
import { CONTENU_PORTAIL, PARTIES_PORTAIL, portailVierge } from '../../support/portail-vierge'

const ligne = (...cellules: CelluleModele[]) => new Map(cellules.map((cellule, rang) => [rang, cellule]))
const texte = (valeur: string): CelluleModele => ({ texte: valeur })
const LIGNES = [
  ligne(texte('D’Haene & fils <1>'), texte('Zoé'), texte('2'), texte('05/03/1980'), texte('02000'), texte('0639980001')),
  ligne(texte('=1+1'), null, texte('1'), null, texte('80000'), { nombre: 12.5 }),
]
const asArrayBuffer = (bytes: Buffer) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

async function cellules(bytes: Buffer, feuille: string) {
  const sheets = await readXlsxFile(asArrayBuffer(bytes))
  return sheets.find(({ sheet }) => sheet === feuille)?.data ?? []
}

describe('remplir une copie du classeur vierge', () => {
  const rempli = fillModele(portailVierge(), CONTENU_PORTAIL, { premiere: 4, lignes: LIGNES })

  it('chaque cellule se relit telle qu’écrite, codes postaux, téléphones et dates compris', async () => {
    const data = await cellules(rempli, 'Participants')
    expect(data[2]?.slice(0, 3)).toEqual(['Nom', 'Prénom', 'Sexe'])
    expect(data[3]?.slice(0, 6)).toEqual(['D’Haene & fils <1>', 'Zoé', '2', '05/03/1980', '02000', '0639980001'])
    expect(data[4]?.slice(0, 6)).toEqual(['=1+1', null, '1', null, '80000', 12.5])
  })

  it('tout le reste du classeur est intact, octet pour octet', () => {
    const avant = unzipXmlParts(portailVierge(), LIMITES)
    const apres = unzipXmlParts(rempli, LIMITES)
    expect([...apres.keys()]).toEqual([...avant.keys()])
    for (const [nom, contenu] of avant) {
      if (nom === 'xl/worksheets/sheet1.xml') continue
      expect([nom, apres.get(nom)?.equals(contenu)]).toEqual([nom, true])
    }
    expect(rempli.includes(Buffer.from('xl/media/image1.png'))).toBe(true)
  })

  it('les styles des cellules prévues et la liste déroulante sont gardés', () => {
    const feuille = unzipXmlParts(rempli, LIMITES).get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? ''
    expect(feuille).toContain('<c r="A4" s="1" t="inlineStr">')
    expect(feuille).toContain('<c r="C4" s="1" t="inlineStr">')
    expect(feuille).toContain('<c r="E5" s="2" t="inlineStr">')
    expect(feuille).toContain('<dataValidation type="list" sqref="C4:C500">')
    expect(feuille).toContain('<dimension ref="A1:F5"/>')
    expect(feuille).not.toContain('<f>')
  })

  it('un fichier écrit en flux, dont les tailles suivent chaque partie, se remplit aussi', async () => {
    const vierge = portailVierge(PARTIES_PORTAIL, { enFlux: true })
    const data = await cellules(fillModele(vierge, CONTENU_PORTAIL, { premiere: 4, lignes: LIGNES }), 'Participants')
    expect(data[3]?.slice(0, 2)).toEqual(['D’Haene & fils <1>', 'Zoé'])
  })

  it('un classeur d’un autre logiciel se remplit : textes partagés, styles et titres figés gardés', async () => {
    const vierge = Buffer.from(
      await buildClasseur([
        { nom: 'Saisie', colonnes: ['Nom', 'Prénom'].map((titre) => ({ titre, largeur: 20 })), lignes: [] },
        { nom: 'Aide', largeurs: [40], lignes: [[{ value: 'Ne pas toucher', type: String }]] },
      ]),
    )
    const autre = fillModele(vierge, { format: 'xlsx', feuille: 'Saisie' }, { premiere: 2, lignes: LIGNES })
    expect((await cellules(autre, 'Saisie')).map((row) => row.slice(0, 2))).toEqual([
      ['Nom', 'Prénom'],
      ['D’Haene & fils <1>', 'Zoé'],
      ['=1+1', null],
    ])
    expect(await cellules(autre, 'Aide')).toEqual([['Ne pas toucher']])
  })

  it('refuse d’écrire sur une cellule déjà remplie', () => {
    expect(() => fillModele(portailVierge(), CONTENU_PORTAIL, { premiere: 3, lignes: LIGNES })).toThrow('A3')
  })

  it('une feuille disparue est nommée', () => {
    expect(() => fillModele(portailVierge(), { format: 'xlsx', feuille: 'Autre' }, { premiere: 4, lignes: LIGNES })).toThrow('« Autre »')
  })

  it('lit les feuilles et leurs lignes, et une feuille sans place de cellules se remplit aussi', async () => {
    const feuilles = await readModele('xlsx', portailVierge())
    expect(feuilles.map(({ nom }) => nom)).toEqual(['Listes & codes', 'Participants'])
    const nue = '<row><c t="inlineStr"><is><t>Nom</t></is></c></row>'
    const parties = {
      ...PARTIES_PORTAIL,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${nue.replaceAll(/<(\/?)(\w)/g, '<$1x:$2')}</x:sheetData></x:worksheet>`,
    }
    const autre = fillModele(portailVierge(parties), CONTENU_PORTAIL, { premiere: 2, lignes: [ligne(texte('Petit'))] })
    expect(unzipXmlParts(autre, LIMITES).get('xl/worksheets/sheet1.xml')?.toString('utf8')).toContain(
      '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">Petit</x:t></x:is></x:c></x:row>',
    )
  })
})

describe('remplir une copie du CSV vierge', () => {
  const csv = { format: 'csv', feuille: 'CSV' } as const
  const remplir = (vierge: Buffer, premiere = 2) => fillModele(vierge, csv, { premiere, lignes: LIGNES })

  it('garde séparateur, marque et fins de ligne', () => {
    const rempli = remplir(Buffer.from('\ufeffNom;Prénom;Sexe;Naissance;CP;Tél\r\n', 'utf8')).toString('utf8')
    expect(rempli).toBe(
      "\ufeffNom;Prénom;Sexe;Naissance;CP;Tél\r\nD’Haene & fils <1>;Zoé;2;05/03/1980;02000;0639980001\r\n'=1+1;;1;;80000;12,5\r\n",
    )
  })

  it('garde l’encodage Windows-1252 d’un fichier d’Excel', () => {
    const rempli = remplir(Buffer.from('Nom;Prénom;Sexe;Naissance;CP;Tél\r\n', 'latin1'))
    expect(rempli.subarray(0, 12).toString('latin1')).toBe('Nom;Prénom;S')
    expect(rempli.includes(Buffer.from([0x44, 0x92, 0x48]))).toBe(true)
    expect(rempli.includes(Buffer.from('Zo\xe9', 'latin1'))).toBe(true)
  })

  it('garde UTF-16 et sa marque', () => {
    const rempli = remplir(Buffer.from('\ufeffNom\tPrénom\n', 'utf16le'))
    expect([...rempli.subarray(0, 2)]).toEqual([0xff, 0xfe])
    expect(rempli.toString('utf16le')).toBe("\ufeffNom\tPrénom\nD’Haene & fils <1>\tZoé\n'=1+1\t\n")
  })

  it('écrit à la ligne demandée, et refuse si elle est prise', () => {
    expect(remplir(Buffer.from('Nom,Prénom\n'), 4).toString('utf8')).toBe("Nom,Prénom\n\n\nD’Haene & fils <1>,Zoé\n'=1+1,\n")
    expect(() => remplir(Buffer.from('Nom,Prénom\nexemple,exemple\n'))).toThrow('ligne 2')
  })
})
