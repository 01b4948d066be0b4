import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lireContenu } from '../../../../src-main/domain/piece/contenu'
import { EXTENSIONS_PIECE, FORMATS_PIECE } from '../../../../src-main/domain/piece/format-piece'
import { nettoyerNom, nomContientNir } from '../../../../src-main/domain/piece/nom-piece'
import { recevoirPiece, refusTaille } from '../../../../src-main/domain/piece/refus-piece'
import { DOCM, DOCX, EXE, JPEG, ODS, ODT, ole, PDF, PNG, XLSX, zip } from '../../../support/fichiers-piece'

const texte = (contenu: string) => Uint8Array.from(Buffer.from(contenu))

describe('le contenu d’un fichier reçu', () => {
  it.each([
    ['pdf', PDF],
    ['png', PNG],
    ['jpeg', JPEG],
    ['gif', texte('GIF89a..')],
    ['webp', texte('RIFF\x01\x01\x01\x01WEBPVP8 ')],
    ['docx', DOCX],
    ['xlsx', XLSX],
    ['odt', ODT],
    ['ods', ODS],
    ['doc', ole('Root', 'WordDocument')],
    ['xls', ole('Root', 'Workbook')],
    ['txt', texte('Relevé du 3 mars\n')],
    ['txt', Uint8Array.from(Buffer.from('Relevé à garder', 'latin1'))],
  ])('est reconnu : %s', (format, bytes) => {
    expect(lireContenu(bytes)).toEqual({ format })
  })

  it.each([
    ['un programme Windows', EXE, /programme/],
    ['un programme Linux', texte('\x7fELF\x02'), /programme/],
    ['un script', texte('#!/bin/sh\nrm'), /programme/],
    ['un document à macros', DOCM, /macros/],
    ['un ancien document à macros', ole('Root', 'WordDocument', '_VBA_PROJECT'), /macros/],
    ['un installateur (OLE sans document)', ole('Root', 'Property'), /n’est pas accepté/],
    ['une archive quelconque', zip({ 'a.txt': 'x' }), /archive/],
    ['une archive tronquée', DOCX.subarray(0, 60), /abîmé/],
    ['une photo HEIC', texte('\0\0\0\x18ftypheic'), /HEIC/],
    ['des octets sans forme', Uint8Array.of(1, 2, 3, 4), /n’est pas accepté/],
  ])('est refusé avec sa raison : %s', (_quoi, bytes, raison) => {
    expect(lireContenu(bytes)).toMatchObject({ refus: expect.stringMatching(raison) })
  })

  it('ne fait jamais échouer la lecture, quels que soient les octets', () => {
    const debuts = fc.constantFrom(PDF, DOCX, ODT, ole('Root', 'WordDocument'), Uint8Array.of())
    fc.assert(
      fc.property(debuts, fc.uint8Array({ maxLength: 300 }), fc.nat(200), (debut, suite, coupe) => {
        const lu = lireContenu(Uint8Array.from([...debut.subarray(0, debut.length - coupe), ...suite]))
        expect('format' in lu ? FORMATS_PIECE.includes(lu.format) : lu.refus.length > 10).toBe(true)
      }),
    )
  })
})

describe('le nom d’un fichier reçu', () => {
  it.each([
    ['..\\..\\Windows\\CON.pdf', '_CON.pdf'],
    ['/etc/passwd', 'passwd'],
    ['fac\u202Efdp.exe.pdf', 'facfdp.exe.pdf'],
    ['  a<b>:"c|?*.pdf ', 'a_b___c___.pdf'],
    ['.htaccess', 'htaccess'],
    ['', 'document'],
  ])('est nettoyé : %j', (brut, propre) => {
    expect(nettoyerNom(brut)).toBe(propre)
  })

  it('est court, sans chemin ni caractère invisible, et ne change plus quand on le nettoie encore', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (brut) => {
        const nom = nettoyerNom(brut)
        expect(nom).not.toBe('')
        expect([...nom].length).toBeLessThanOrEqual(120)
        expect(nom).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|\p{Cf}/u)
        expect(nettoyerNom(nom)).toBe(nom)
      }),
    )
  })

  it('portant un numéro de sécurité sociale est refusé, sans être répété', () => {
    for (const nom of [
      'carte vitale 1 84 12 76 451 089 46.pdf',
      'vitale_184127645108946.pdf',
      'NIR184127645108946scan.pdf',
      '1_84_12_76_451_089_46.png',
    ]) {
      expect([nom, nomContientNir(nom)]).toEqual([nom, true])
      const recue = recevoirPiece(nom, PDF)
      expect(recue.refus).toMatch(/sécurité sociale/)
      expect(recue.nom).not.toMatch(/\d/)
    }
    expect(nomContientNir('facture 184127645108947.pdf')).toBe(false)
  })
})

describe('la réception d’un fichier', () => {
  it('refuse une extension qui ment, et le dit', () => {
    expect(recevoirPiece('facture.pdf', PNG).refus).toMatch(/« \.pdf ».*image PNG.*« \.png »/)
    expect(recevoirPiece('photo.exe', JPEG).refus).toMatch(/« \.exe »/)
    expect(recevoirPiece('cv.pdf', EXE).refus).toMatch(/programme/)
  })

  it('accepte chaque extension de chaque format, en capitales aussi, et complète un nom qui n’en a pas', () => {
    const par = { pdf: PDF, png: PNG, jpeg: JPEG, docx: DOCX, xlsx: XLSX, odt: ODT, ods: ODS } as const
    for (const [format, bytes] of Object.entries(par) as [keyof typeof par, Uint8Array][]) {
      for (const extension of EXTENSIONS_PIECE[format]) {
        expect(recevoirPiece(`Nom.${extension.toUpperCase()}`, bytes)).toEqual({
          refus: null,
          format,
          nom: `Nom.${extension.toUpperCase()}`,
        })
      }
    }
    expect(recevoirPiece('Attestation CAF', PDF)).toMatchObject({ refus: null, nom: 'Attestation CAF.pdf' })
  })

  it('refuse un fichier vide, et au-delà de 25 Mo', () => {
    expect(recevoirPiece('vide.pdf', new Uint8Array())).toMatchObject({ refus: 'Ce fichier est vide.' })
    expect(refusTaille(25 * 1024 * 1024)).toBeNull()
    expect(refusTaille(25 * 1024 * 1024 + 1)).toMatch(/26\u202f?\u00a0?.*Mo ; 25|26 Mo/)
  })
})
