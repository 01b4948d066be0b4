import { describe, expect, it } from 'vitest'
import { convocationMembre } from '../../../../src-main/documents/commission/convocation'
import { emargementSeance } from '../../../../src-main/documents/commission/emargement-seance'
import { procesVerbalFeuillet } from '../../../../src-main/documents/commission/proces-verbal.feuillet'
import type { Feuillet, PapiersData } from '../../../../src-main/documents/papier/contenu'
import { papiersDocument } from '../../../../src-main/documents/papier/papiers.document'
import { papiersDocx } from '../../../../src-main/documents/papier/papiers-docx'
import { papiersHtml } from '../../../../src-main/documents/papier/papiers-html'
import { renderPdf } from '../../../../src-main/documents/render'
import { LIMITES } from '../../../../src-main/imports/limites'
import { unzipXmlParts } from '../../../../src-main/imports/xlsx/unzip'
import { readPdfText } from '../../../support/pdf-text'
import { membreOf, seanceOf } from '../../../support/seance-papier'

const data = (...feuillets: Feuillet[]): PapiersData => ({
  structure: seanceOf().structure,
  titre: 'Commission',
  mention: 'Document de la commission',
  auteur: 'Hélène Marchetti',
  date: '2026-09-10',
  feuillets,
})
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ')

async function readPdf(...feuillets: Feuillet[]) {
  const bytes = await renderPdf(papiersDocument(data(...feuillets)))
  return plain((await readPdfText(bytes)).text)
}

describe('convocation d’un membre', () => {
  it('dit le jour, le lieu, le nombre de dossiers et qui peut représenter ; personne n’y est nommé', async () => {
    const membre = membreOf({ organisation: 'Mission locale', suppleant: 'M. Luc Adam' })
    const text = await readPdf(convocationMembre(membre, seanceOf()))
    expect(text).toContain('Mme Hélène Marchetti')
    expect(text).toContain('le jeudi 24 septembre 2026, de 9 h 00 à 11 h 32')
    expect(text).toContain('Salle des Peupliers, Brévanne')
    expect(text).toMatch(/L’ordre du jour compte 6 dossiers : /)
    expect(text).toContain('M. Luc Adam peut vous représenter')
    expect(text).not.toMatch(/ouali|samira/i)
  })
})

it('la feuille d’émargement porte chaque membre attendu et des lignes libres', async () => {
  const text = await readPdf(emargementSeance(seanceOf()))
  for (const nom of ['Philippe Desrousseaux', 'Hélène Marchetti', 'Chantal Ricard', 'par Mme Lucie Prévot']) expect(text).toContain(nom)
  expect(emargementSeance(seanceOf()).blocs).toContainEqual(expect.objectContaining({ lignes: expect.arrayContaining([['', '', '']]) }))
})

describe('procès-verbal, hors PDF', () => {
  it('la page accessible et le document Word portent les mêmes décisions et les mêmes comptes', async () => {
    const feuillet = procesVerbalFeuillet(seanceOf())
    const html = plain(papiersHtml(data(feuillet)).replace(/<[^>]+>/g, ' '))
    const parts = unzipXmlParts(Buffer.from(await papiersDocx(data(feuillet))), LIMITES)
    const word = plain((parts.get('word/document.xml')?.toString('utf8') ?? '').replace(/<[^>]+>/g, ' '))
    for (const text of [html, word]) {
      expect(text).toContain('OUALI Samira')
      expect(text).toMatch(/Ensemble\s+\d+\s+\d+\s+\d+\s+\d+\s+6/)
      expect(text).toContain('3 membres présents ou remplacés sur 5')
    }
  })
})
