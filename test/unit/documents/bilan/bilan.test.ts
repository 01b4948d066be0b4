import { describe, expect, it } from 'vitest'
import { bilanDocument } from '../../../../src-main/documents/bilan/bilan.document'
import { chiffresClesDocument } from '../../../../src-main/documents/bilan/chiffres-cles.document'
import type { BilanData } from '../../../../src-main/documents/bilan/data'
import { renderPdf } from '../../../../src-main/documents/render'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR } from '../../../../src-main/domain/indicateur/codes'
import { bilanOf } from '../../../support/bilan'
import { donneesOf } from '../../../support/donnees'
import { readPdfText } from '../../../support/pdf-text'
import { REPRISE_EXEMPLE, readRepriseFixture } from '../../../support/reprise-fixture'

const plain = (text: string) => text.replace(/[\s\u200b]/g, '')

async function read(document: typeof bilanDocument, data: BilanData) {
  const pdf = await readPdfText(await renderPdf(document(data)))
  return { ...pdf, text: pdf.text.replace(/[\u00a0\u202f]/g, ' ').replace(/ +/g, ' ') }
}

describe('bilan en PDF', () => {
  it('imprime chaque indicateur : sa définition, puis sa valeur', async () => {
    const data = bilanOf()
    const text = plain((await read(bilanDocument, data)).text)
    for (const code of CODES_INDICATEUR) {
      const { libelle, formule } = INDICATEURS[code]
      const valeur = formatIndicateur(code, data.tableau.indicateurs[code].valeur)
      expect([code, text.includes(plain(`${code}${libelle}${formule}${valeur}`))]).toEqual([code, true])
    }
  })

  it('numérote ses parties, les annonce au sommaire et dans les signets', async () => {
    const { outline, pages, title } = await read(bilanDocument, bilanOf())
    expect(title).toBe('Bilan annuel, Parcours PLIE')
    expect(outline).toEqual([
      'Bilan annuel',
      '1. Personnes accompagnées',
      '2. Sorties',
      '3. Profil des personnes accompagnées',
      '4. Accompagnement',
      '5. Employeurs et coordination',
      '6. Clauses sociales',
      '7. Indicateurs communs du FSE+',
      '8. Qualité des données',
      'Annexe A. Règles de sortie appliquées',
      'Annexe B. Tous les indicateurs et leurs définitions',
    ])
    expect(pages[1]).toContain('Sommaire')
    expect(pages[1]).toContain('8. Qualité des données')
  })

  it('tient ses chiffres clés sur la première page, avec la cofinance européenne', async () => {
    const { pages } = await read(bilanDocument, bilanOf())
    expect(pages[0]).toContain('Comment lire.')
    expect(pages[0]).toContain('Cofinancé par')
    expect(pages[0]).not.toContain('En bref')
    expect(pages[1]).toContain('En bref')
  })

  it('ne nomme aucun participant', async () => {
    const { text } = await read(bilanDocument, bilanOf())
    const noms = readRepriseFixture(REPRISE_EXEMPLE).participants.map(({ nom, prenom }) => `${nom} ${prenom}`)
    expect(noms.length).toBeGreaterThan(200)
    expect(noms.filter((nom) => text.toLowerCase().includes(nom.toLowerCase()))).toEqual([])
  })

  it('dessine les objectifs avec leur écart au rythme attendu', async () => {
    const objectifs = [
      { operation: 'PLIE', annee: 2025, indicateur: 'P03', cible: 60 },
      { operation: 'PLIE', annee: null, indicateur: 'P10', cible: 50 },
    ]
    const { text, outline } = await read(bilanDocument, bilanOf({ objectifs }))
    expect(outline).toContain('3. Objectifs')
    expect(text).toMatch(/Entrées 2025 45 60 −15/)
    expect(text).toContain('cible 50 %')
  })

  it('sans sortie ni marché : le dit, sans barre ni partie vide', async () => {
    const { outline, text } = await read(bilanDocument, bilanOf({ donnees: donneesOf() }))
    expect(text).toContain('Aucune sortie dans la période.')
    expect(outline).not.toContain('Clauses sociales')
    expect(outline.filter((titre) => /^\d/.test(titre))).toEqual([
      '1. Personnes accompagnées',
      '2. Sorties',
      '3. Accompagnement',
      '4. Employeurs et coordination',
      '5. Indicateurs communs du FSE+',
      '6. Qualité des données',
    ])
  })

  it('appelle « Bilan » un semestre, et le nomme', async () => {
    const { title, text } = await read(bilanDocument, bilanOf({ au: '2025-06-30' }))
    expect(title).toBe('Bilan, Parcours PLIE')
    expect(text).toMatch(/1 er semestre 2025|1er semestre 2025/)
  })
})

describe('chiffres clés', () => {
  it('tiennent sur une page, avec ou sans données', async () => {
    for (const data of [bilanOf(), bilanOf({ donnees: donneesOf() })]) {
      const { pages, title } = await read(chiffresClesDocument, data)
      expect(pages).toHaveLength(1)
      expect(title).toBe('Chiffres clés, Année 2025')
    }
  })

  it('donnent les valeurs des indicateurs, les heures arrondies', async () => {
    const data = bilanOf()
    const { text } = await read(chiffresClesDocument, data)
    for (const code of ['P05', 'P10', 'E04'] as const)
      expect(text).toContain(formatIndicateur(code, data.tableau.indicateurs[code].valeur).replace('\u202f', ' '))
    expect(text).toContain('6 161 heures d’insertion')
  })
})
