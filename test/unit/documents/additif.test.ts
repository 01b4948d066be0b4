import { expect, it } from 'vitest'
import { additifDocument } from '../../../src-main/documents/commission/additif.document'
import { procesVerbalDocument } from '../../../src-main/documents/commission/proces-verbal.document'
import { renderPdf } from '../../../src-main/documents/render'
import { readPdfText } from '../../support/pdf-text'
import { ligneOf, seanceOf } from '../../support/seance-papier'

const AVANT = ligneOf({ effet: 'Entrée au 24/09/2026' })
const APRES = ligneOf({ effet: 'Entrée au 01/10/2026' })
const CORRECTION = { date: '2026-10-02', raison: 'La date de la signature avait été oubliée', avant: AVANT, apres: APRES }

async function read(...args: Parameters<typeof seanceOf>) {
  const bytes = await renderPdf(additifDocument(seanceOf(...args)))
  return (await readPdfText(bytes)).text.replace(/\s+/g, ' ')
}

it('l’additif met côte à côte ce que disait le procès-verbal et ce qui le remplace', async () => {
  const text = await read({ corrections: [CORRECTION] })
  for (const morceau of ['Additif au procès-verbal', '02/10/2026', 'OUALI Samira', 'Entrée au 24/09/2026', 'Entrée au 01/10/2026']) {
    expect(text).toContain(morceau)
  }
  expect(text).toMatch(/La date de la signature avait été oubliée/)
  expect(text).toMatch(/Signatures/)
})

it('anonyme, il ne porte ni nom ni raison écrite', async () => {
  const anonyme = (ligne: typeof AVANT) => ({ ...ligne, dossier: 'Dossier n° 1', repere: '30 à 39 ans' })
  const correction = { ...CORRECTION, raison: null, avant: anonyme(AVANT), apres: anonyme(APRES) }
  const text = await read({ corrections: [correction], anonyme: true })
  expect(text).not.toMatch(/ouali|samira|signature avait/i)
  expect(text).toContain('Dossier n° 1')
})

it('le procès-verbal porte le quorum quand la commission en a un', async () => {
  const quorum = { atteint: false, phrase: 'Quorum non atteint : 3 présents sur 4 exigés.', empeche: false }
  const { text } = await readPdfText(await renderPdf(procesVerbalDocument(seanceOf({ quorum }))))
  expect(text).toContain(quorum.phrase)
})
