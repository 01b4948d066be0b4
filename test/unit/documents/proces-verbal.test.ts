import { describe, expect, it } from 'vitest'
import { procesVerbalDocument } from '../../../src-main/documents/commission/proces-verbal.document'
import type { SeancePapier } from '../../../src-main/documents/commission/seance-papier'
import { renderPdf } from '../../../src-main/documents/render'
import { readPdfText } from '../../support/pdf-text'
import { ligneOf, membreOf, seanceOf } from '../../support/seance-papier'

async function read(changes: Partial<SeancePapier> = {}) {
  const bytes = await renderPdf(procesVerbalDocument(seanceOf(changes)))
  const pdf = await readPdfText(bytes)
  // Spaces of every width are one for who reads.
  return { ...pdf, bytes, text: pdf.text.replace(/[\u00a0\u202f]/g, ' ').replace(/ +/g, ' ') }
}

describe('procès-verbal', () => {
  it('dit la structure, la séance, le lieu, la présidence et l’opération', async () => {
    const { text } = await read()
    for (const morceau of [
      'PLIE du Pays de l’Orle',
      '12, rue des Peupliers, Brévanne',
      'Cofinancé par l’Union européenne',
      'Procès-verbal',
      'Commission d’entrées et de sorties',
      'Jeudi 24 septembre 2026, de 9 h 00 à 11 h 32',
      'Salle des Peupliers, Brévanne',
      'M. Philippe Desrousseaux',
      'FSE+ n° 202400318',
    ]) {
      expect(text).toContain(morceau)
    }
  })

  it('nomme les membres, leur présence accordée, et qui les remplace', async () => {
    const { text } = await read()
    expect(text).toMatch(/Mme Hélène Marchetti Coordinatrice PLIE\s+Présente/)
    expect(text).toMatch(/M\. Olivier Kaczmarek, par Mme Lucie Prévot/)
    expect(text).toContain('Excusé ')
    expect(text).toContain('Absente')
    expect(text).toContain('3 membres présents ou remplacés sur 5, dont 2 d’organisations partenaires.')
  })

  it('compte les décisions par type, et leur ensemble', async () => {
    const { text } = await read()
    expect(text).toMatch(/Entrées 1 1 1 0 3/)
    expect(text).toMatch(/Suspension 1 0 0 0 1/)
    expect(text).toMatch(/Sortie positive 1 0 0 0 1/)
    expect(text).toMatch(/Sortie neutre 0 0 0 1 1/)
    expect(text).toMatch(/Ensemble 3 1 1 1 6/)
  })

  it('écrit la décision et son effet pour chaque dossier', async () => {
    const { text } = await read()
    expect(text).toMatch(/1 OUALI Samira Karim Benhaddou Favorable Entrée au 01\/10\/2026/)
    expect(text).toMatch(/2 SISSOKO Bakary Karim Benhaddou Ajourné Revient le 22\/10\/2026/)
    expect(text).toMatch(/3 LECLERCQ Dylan Karim Benhaddou Défavorable Commune hors du territoire/)
    expect(text).toMatch(/6 CORDIER Huguette Karim Benhaddou Sans objet/)
  })

  it('finit par les observations et deux signatures', async () => {
    const { text } = await read()
    expect(text).toContain('Mme Ouali remercie la commission.')
    expect(text).toMatch(/La présidence de la commission .*La coordination/)
    expect(text.match(/Date et signature/g)).toHaveLength(2)
  })

  it('la coordination ne signe que si c’est elle qui établit le procès-verbal', async () => {
    expect((await read()).text).toMatch(/La coordination Hélène Marchetti Date et signature/)
    const { text } = await read({ auteur: 'Karim Benhaddou', coordination: null })
    expect(text).toMatch(/La coordination Date et signature/)
    expect(text).toContain('par Karim Benhaddou')
  })

  it('porte son titre, sa langue et des signets numérotés', async () => {
    const { title, outline, bytes } = await read()
    expect(title).toBe('Procès-verbal, Commission d’entrées et de sorties')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (fr)')
    expect(JSON.stringify(outline)).toContain('1. Membres')
  })

  it('numérote ses pages, nommées sur chacune', async () => {
    const lignes = Array.from({ length: 60 }, (_, index) => ligneOf({ numero: index + 1, dossier: `DOSSIER ${index + 1}` }))
    const { pages } = await read({ lignes })
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries()) {
      expect(page.replace(/\s+/g, ' ')).toContain(`Page ${index + 1} sur ${pages.length}`)
      expect(page.replace(/\s+/g, ' ')).toContain('réservé aux membres de la commission')
    }
    const tout = pages.join(' ').replace(/\s+/g, ' ')
    for (const { dossier } of lignes) expect(tout).toContain(`${dossier} Karim`)
  })

  it('avant la clôture, n’est qu’un projet', async () => {
    expect((await read({ cloturee: false })).text).toContain('Projet de procès-verbal')
    expect((await read()).text).not.toContain('Projet')
  })

  it('une séance sans membre ni dossier le dit', async () => {
    const { text } = await read({ membres: [], lignes: [] })
    expect(text).toContain('Aucun membre n’est inscrit à cette séance.')
    expect(text).toContain('Aucun dossier n’a été examiné.')
  })

  it('un texte tapé qui ressemble à une adresse ou à une image n’est qu’un texte', async () => {
    const membres = [membreOf({ nom: '<svg onload=x>', fonction: 'https://exemple.invalid/x.png' })]
    const { text } = await read({ membres, lignes: [ligneOf({ effet: 'data:image/png;base64,AAAA' })] })
    expect(text).toContain('<svg onload=x>')
    expect(text.replaceAll(' ', '')).toContain('data:image/png;base64,AAAA')
    expect(text.replaceAll(' ', '')).toContain('https://exemple.invalid/x.png')
  })
})

describe('procès-verbal anonyme', () => {
  const lignes = seanceOf().lignes.map((ligne) => ({ ...ligne, dossier: `Dossier n°\u00a0${ligne.numero}`, repere: '45 à 54 ans' }))

  it('dit son titre, les âges et les effets, sans observations libres', async () => {
    const { text } = await read({ anonyme: true, lignes, auteur: 'Nadège Pruvost', coordination: 'Nadège Pruvost' })
    expect(text).toContain('Document anonyme')
    expect(text).toMatch(/1 Dossier n° 1 45 à 54 ans Favorable/)
    expect(text).not.toMatch(/remercie|Pruvost/)
    expect(text).not.toContain('Référent')
    expect(text).toContain('Pause')
    expect(text).toContain('Mme Hélène Marchetti')
    expect(text).toContain('Établi le 24/09/2026 par PLIE du Pays de l’Orle.')
  })
})
