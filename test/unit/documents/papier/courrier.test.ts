import { describe, expect, it } from 'vitest'
import { LOGO_DEMONSTRATION } from '../../../../src-main/demonstration/logo'
import { courrier } from '../../../../src-main/documents/papier/courrier'
import { ADRESSE_MM, FENETRE_MM } from '../../../../src-main/documents/papier/fenetre'
import { pageDuFeuillet, papiersDocument } from '../../../../src-main/documents/papier/papiers.document'
import { papiersHtml } from '../../../../src-main/documents/papier/papiers-html'
import { renderPdf } from '../../../../src-main/documents/render'
import { MODELES_ORIGINE } from '../../../../src-main/domain/papier/modeles'
import { OPTIONS_COURRIER, papiersOf, personneOf, SANDRINE, STRUCTURE } from '../../../support/papiers'
import { readPlacedText } from '../../../support/pdf-positions'
import { readPdfText } from '../../../support/pdf-text'

const CINQ = ['Delannoy', 'Le Bihan', 'Ouali', 'Sissoko', 'Zerrouki'].map((nom, index) =>
  personneOf(nom, `Camille${index}`, { identite: { ...SANDRINE.identite, adresse: `${index + 1} rue des Tilleuls` } }),
)
const SENSIBLE = /RSA|RQTH|AAH|minima|handicap|santé|Santé|justice|détention|allocation/

describe('courriers', () => {
  it('cinq convocations en un fichier : une page, un signet et une adresse par personne, rien de sensible', async () => {
    const pdf = await readPdfText(await renderPdf(papiersDocument(papiersOf(CINQ.map((un) => courrier(un, OPTIONS_COURRIER))))))
    expect(pdf.title).toBe('Convocation')
    expect(pdf.outline).toEqual(['DELANNOY Camille0', 'LE BIHAN Camille1', 'OUALI Camille2', 'SISSOKO Camille3', 'ZERROUKI Camille4'])
    expect(pdf.pages).toHaveLength(5)
    for (const [index, page] of pdf.pages.entries()) {
      const texte = page.replace(/\s+/g, ' ')
      expect(texte).toContain(`Mme Camille${index} ${CINQ[index]?.identite.nom.toLocaleUpperCase('fr')}`)
      expect(texte).toContain(`${index + 1} rue des Tilleuls`)
      expect(texte).toContain('mardi 6 octobre 2026 à 9 h 30')
      expect(texte).toContain('opération FSE+ n° 202400318')
      // Each letter counts its own pages.
      expect(texte).toContain('Page 1 sur 1')
    }
    expect(pdf.text).not.toMatch(SENSIBLE)
  })

  it('rien d’autre que l’adresse ne paraît dans la fenêtre de l’enveloppe, où que glisse la feuille', async () => {
    const longue = personneOf('Van den Broecke-Vandenberghe', 'Marie-Antoinette', {
      identite: {
        ...SANDRINE.identite,
        adresse: 'Résidence du Parc des Peupliers, Bâtiment C, appartement 214, 118 avenue du Général de Gaulle',
      },
    })
    const structure = {
      ...STRUCTURE,
      nom: 'Plan local pour l’insertion et l’emploi de la communauté d’agglomération du Pays de l’Orle',
      logo: LOGO_DEMONSTRATION,
    }
    const feuillets = Object.values(MODELES_ORIGINE).flatMap((modele) =>
      [SANDRINE, longue].map((un) => courrier(un, { ...OPTIONS_COURRIER, modele, structure })),
    )
    const places = await readPlacedText(await renderPdf(papiersDocument(papiersOf(feuillets, { structure }))))
    for (const [index, feuillet] of feuillets.entries()) {
      const dedans = places.filter(
        ({ page, right, left, top, bottom }) =>
          page === index + 1 && right > FENETRE_MM.gauche && left < FENETRE_MM.droite && bottom > FENETRE_MM.haut && top < FENETRE_MM.bas,
      )
      const attendu = feuillet.courrier?.destinataire.join('').replace(/\s/g, '')
      expect(
        dedans
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(attendu)
      // The block itself stays where the window shows it wherever the sheet slides.
      for (const { left, right, top, bottom } of dedans) {
        expect(left).toBeGreaterThanOrEqual(ADRESSE_MM.gauche - 0.5)
        expect([right <= 190, top >= 45, bottom <= 79]).toEqual([true, true, true])
      }
    }
  })

  it('sans rendez-vous connu, la ligne reste à remplir ; un rendez-vous donné vaut pour tous', async () => {
    const sans = personneOf('Petit', 'Léo', { entretiens: [] })
    const texte = (feuillet: ReturnType<typeof courrier>) => JSON.stringify(feuillet.blocs)
    expect(texte(courrier(sans, OPTIONS_COURRIER))).toContain('……')
    const donne = courrier(sans, { ...OPTIONS_COURRIER, rdv: { date: '2026-11-03', heure: '14:00' }, lieu_rdv: 'Mairie' })
    expect(texte(donne)).toMatch(/mardi 3 novembre 2026 à 14\u00a0h\u00a000.*Mairie/)
    expect(texte(donne)).not.toContain('……')
  })

  it('l’attestation s’accorde et porte les deux dates', async () => {
    const feuillet = courrier(SANDRINE, { ...OPTIONS_COURRIER, modele: MODELES_ORIGINE.attestation })
    const { text } = await readPdfText(await renderPdf(papiersDocument(papiersOf([feuillet]))))
    expect(text).toMatch(/Sandrine DELANNOY, née le 2 mars 1980, est accompagnée .* depuis le 24 octobre 2024/)
    const leo = personneOf('Petit', 'Léo', { identite: { ...SANDRINE.identite, sexe: 'M' } })
    expect(JSON.stringify(courrier(leo, { ...OPTIONS_COURRIER, modele: MODELES_ORIGINE.attestation }).blocs)).toContain('né le')
  })

  it('la version accessible dit sa langue, son titre et ses titres de partie, et n’exécute rien de ce qui est saisi', () => {
    const feuillet = courrier(personneOf('<script>alert(1)</script>', 'Léa'), OPTIONS_COURRIER)
    const html = papiersHtml(papiersOf([feuillet]))
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<title>Convocation</title>')
    expect(html).toContain('<h1>Objet : votre rendez-vous</h1>')
    expect(html).toContain('<strong>mardi 6 octobre 2026 à 9\u00a0h\u00a030</strong>')
    expect(html).not.toContain('<script>')
    expect(html).not.toMatch(/https?:|src=|url\(/)
  })

  it('chaque document compte ses pages', () => {
    expect(pageDuFeuillet([1, 2, 5], 4, 6)).toEqual({ numero: 3, pages: 3 })
    expect(pageDuFeuillet([1, 2, 5], 6, 6)).toEqual({ numero: 2, pages: 2 })
    expect(pageDuFeuillet([1], 1, 1)).toEqual({ numero: 1, pages: 1 })
  })
})
