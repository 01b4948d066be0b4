import { describe, expect, it } from 'vitest'
import { bilanDocument } from '../../../../src-main/documents/bilan/bilan.document'
import { chiffresClesDocument } from '../../../../src-main/documents/bilan/chiffres-cles.document'
import type { BilanData } from '../../../../src-main/documents/bilan/data'
import { renderPdf } from '../../../../src-main/documents/render'
import type { SectionBilan } from '../../../../src-main/domain/bilan/section'
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
      '3. Durée des parcours terminés',
      '4. Évolution sur un an',
      '5. Profil des personnes accompagnées',
      '6. Accompagnement',
      '7. Employeurs et coordination',
      '8. Clauses sociales',
      '9. Indicateurs communs du FSE+',
      '10. Décisions dérogatoires',
      '11. Qualité des données',
      'Annexe A. Règles de sortie appliquées',
      'Annexe B. Tous les indicateurs et leurs définitions',
    ])
    expect(pages[1]).toContain('Sommaire')
    expect(pages[1]).toContain('11. Qualité des données')
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
    expect(outline).toContain('4. Objectifs')
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

describe('bilan rédigé', () => {
  const sections = (codes: readonly SectionBilan[], graphiques = true) => codes.map((code) => ({ code, retenue: true, graphiques }))
  const mouvement = {
    entree: '2025-02-01',
    sortie: '2025-11-30',
    entre: true,
    sorti: true,
    nature: 'positive',
    categorie: 'CDI',
    raison: 'CDI.',
  }
  const mouvements = [
    { ...mouvement, id: 'T1', nom: null, derogatoire: false },
    { ...mouvement, id: 'T2', nom: null, derogatoire: true },
  ]

  it('imprime les sections choisies, dans leur ordre, chacune entre ses textes', async () => {
    const textes = [
      { section: 'sorties' as const, place: 'avant' as const, texte: 'Avant **les chiffres**.\n- un point', repris_de: null },
      { section: 'sorties' as const, place: 'apres' as const, texte: 'Après les chiffres.', repris_de: '2024' },
    ]
    const redaction = { nom: 'Mon bilan', sections: sections(['qualite', 'sorties']), textes }
    const { outline, text, title } = await read(bilanDocument, { ...bilanOf(), redaction })
    expect(title).toBe('Mon bilan')
    expect(outline.filter((titre) => /^\d/.test(titre))).toEqual(['1. Qualité des données', '2. Sorties'])
    const places = ['Avant les chiffres.', 'un point', 'selon les règles de l’annexe A', 'Après les chiffres.'].map((mot) =>
      text.indexOf(mot),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(text).not.toContain('**')
  })

  it('sans graphique, dit les mêmes chiffres en tableau', async () => {
    const codes: readonly SectionBilan[] = ['accompagnement', 'sorties', 'profil', 'parcours', 'evolution', 'durees']
    const [avec, sans] = [true, false].map((graphiques) =>
      bilanDocument({ ...bilanOf(), redaction: { nom: 'B', sections: sections(codes, graphiques), textes: [] } }),
    )
    const count = (definition: unknown) => (JSON.stringify(definition).match(/<svg/g) ?? []).length
    // The first page keeps its own charts.
    expect(count(sans?.content)).toBeLessThan(count(avec?.content) / 2)
    const { text } = await read(() => sans as NonNullable<typeof sans>, bilanOf())
    expect(text).toMatch(/Fin de mois Entrées Sorties File active 31\/01\/2025/)
    expect(text).toContain('Âge à l’entrée Femmes Hommes')
  })

  it('compte à part les décisions dérogatoires', async () => {
    const redaction = { nom: 'B', sections: sections(['derogations']), textes: [] }
    const { text } = await read(bilanDocument, { ...bilanOf(), redaction, mouvements })
    expect(text).toContain('1 sortie comptée ci-dessus a une classe décidée par la commission')
    expect(text).toMatch(/T2 30\/11\/2025 Sortie positive CDI/)
    expect(text).not.toMatch(/T1 30\/11\/2025/)
  })

  it('liste entrées et sorties sans nom, ou se dit nominatif', async () => {
    const redaction = { nom: 'B', sections: sections(['listes']), textes: [] }
    const anonyme = await read(bilanDocument, { ...bilanOf(), redaction, mouvements })
    expect(anonyme.text).toContain('Sorties (2)')
    expect(anonyme.text).not.toContain('Document nominatif')
    const nomme = await read(bilanDocument, {
      ...bilanOf(),
      redaction,
      mouvements: mouvements.map((un) => ({ ...un, nom: 'DELANNOY Sandrine' })),
    })
    expect(nomme.text).toContain('DELANNOY Sandrine (T1)')
    expect(nomme.pages.at(-1)).toContain('Document nominatif')
  })

  it('nomme les critères propres de la structure par leur libellé', async () => {
    const data = bilanOf()
    const { text } = await read(bilanDocument, { ...data, criteres: { deld24: 'Deux ans de recherche' } })
    expect(text).toContain('Deux ans de recherche')
    expect(text).not.toContain('Demandeur d’emploi depuis 24')
  })

  it('figé, porte sa version et son empreinte sur chaque page', async () => {
    const gel = { version: 3, fige_le: '2026-01-15', fige_par: 'Hélène Marchetti', empreinte: 'ab12cd34ef56'.padEnd(64, '0') }
    const { pages, outline } = await read(bilanDocument, { ...bilanOf(), gel })
    for (const page of pages) expect(page).toContain('version 3, empreinte ab12cd34ef56')
    expect(outline.at(-1)).toBe('Annexe C. Chiffres arrêtés')
    expect(pages.at(-1)).toContain(gel.empreinte.slice(0, 40))
  })
})
