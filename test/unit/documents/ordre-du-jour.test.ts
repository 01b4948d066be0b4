import { describe, expect, it } from 'vitest'
import { ordreDuJourDocument } from '../../../src-main/documents/commission/ordre-du-jour.document'
import type { SeancePapier } from '../../../src-main/documents/commission/seance-papier'
import { renderPdf } from '../../../src-main/documents/render'
import { readPdfText } from '../../support/pdf-text'
import { ligneOf, seanceOf } from '../../support/seance-papier'

async function read(changes: Partial<SeancePapier> = {}) {
  const pdf = await readPdfText(await renderPdf(ordreDuJourDocument(seanceOf({ cloturee: false, ...changes }))))
  return { ...pdf, text: pdf.text.replace(/[\u00a0\u202f]/g, ' ').replace(/ +/g, ' ') }
}

describe('ordre du jour', () => {
  it('range les dossiers par type, avec leur heure', async () => {
    const { text, title } = await read()
    expect(title).toBe('Ordre du jour, Commission d’entrées et de sorties')
    expect(text).toMatch(/1\. Entrées .*9 h 10 1 OUALI Samira Karim Benhaddou 9 h 20 2 SISSOKO Bakary/)
    expect(text).toMatch(/2\. Suspension .*9 h 40 4 MORVAN Solenn/)
    expect(text.indexOf('OUALI')).toBeLessThan(text.indexOf('DELANNOY'))
  })

  it('ne dit aucune décision', async () => {
    const { text } = await read()
    expect(text).not.toMatch(/Favorable|Ajourné|Revient le/)
  })

  it('nomme les membres attendus, leur réponse et leur remplaçant', async () => {
    const { text } = await read()
    expect(text).toMatch(/M\. Olivier Kaczmarek, par Mme Lucie Prévot .*Remplacé/)
    expect(text).toContain('Sans réponse')
  })

  it('anonyme : l’âge remplace le référent', async () => {
    const { text } = await read({ anonyme: true, lignes: [ligneOf({ dossier: 'Dossier n°\u00a01', repere: '30 à 44 ans' })] })
    expect(text).toMatch(/Heure N° Dossier Âge 9 h 10 1 Dossier n° 1 30 à 44 ans/)
    expect(text).not.toContain('Référent')
  })

  it('sans dossier, le dit', async () => {
    expect((await read({ lignes: [] })).text).toContain('Aucun dossier n’est inscrit.')
  })
})
