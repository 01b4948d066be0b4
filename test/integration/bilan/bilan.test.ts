import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { computeIndicateursFor } from '../../../src-main/database/queries/indicateurs.query'
import { loadTableauDeBord } from '../../../src-main/database/queries/tableau-de-bord.query'
import { formatIndicateur } from '../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import { codesListes } from '../../../src-main/domain/indicateur/listes'
import { runImport } from '../../../src-main/imports/run-import'
import { loadTerritoires } from '../../../src-main/referentiels/territoires'
import { produceBilan, produceFichierBilan } from '../../../src-main/use-cases/produce-bilan'
import { makeCoffre } from '../../support/coffre'
import { readPdfText } from '../../support/pdf-text'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const CLOCK = { now: () => '2026-01-15T10:00:00.000Z', today: () => '2026-01-15' }
const DEMANDE = { du: '2025-01-01', au: '2025-12-31', operation: 'PLIE', auteur: 'Hélène Marchetti', date: '2026-01-15' }
const CLASSEUR = { ...DEMANDE, fichier: 'classeur' as const, nominatif: false }

type Reponse = Record<CodeIndicateur, { valeur: number | null }>
const reponse = JSON.parse(readFileSync(join(FIXTURES, 'reponses/reprise-exemple.PLIE.2025.json'), 'utf8')) as Reponse
const territoires = await loadTerritoires()

let coffre: CoffreOuvert
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
  await runImport({
    db: coffre.db,
    source: { chemin: join(FIXTURES, 'reprise-exemple') },
    options: { utilisateur: 'u-helene' },
    clock: CLOCK,
  })
})

/** A sheet as its head and its rows by title of column. */
async function readTable(xlsx: Uint8Array, feuille: string) {
  const [head = [], ...rows] = await readSheet(Buffer.from(xlsx), feuille)
  return {
    head: head.map(String),
    rows: rows.map((row) => Object.fromEntries(head.map((titre, rang) => [String(titre), row[rang] ?? null]))),
  }
}

describe('le même coffre, au même moment', () => {
  it('donne les mêmes chiffres à l’écran, à la commande, dans le PDF et dans le classeur', async () => {
    const { pdf, xlsx } = await produceBilan(coffre.db, DEMANDE, territoires)
    const ecran = await loadTableauDeBord(coffre.db, { ...DEMANDE, comparaison: null, epciOf: territoires.epciOf })
    const commande = await computeIndicateursFor(coffre.db, DEMANDE)
    const classeur = new Map((await readTable(xlsx, 'Indicateurs')).rows.map((row) => [row['Code'], row['Valeur'] ?? null]))
    const papier = (await readPdfText(pdf)).text.replace(/\s/g, '')
    for (const code of CODES_INDICATEUR) {
      const attendu = reponse[code].valeur
      const imprime = `${INDICATEURS[code].formule}${formatIndicateur(code, attendu)}`.replace(/\s/g, '')
      expect({
        code,
        ecran: ecran.indicateurs[code].valeur,
        commande: commande[code].valeur,
        classeur: classeur.get(code),
        papier: papier.includes(imprime),
      }).toEqual({ code, ecran: attendu, commande: attendu, classeur: attendu, papier: true })
    }
  })

  it('refuse une opération inconnue et une période à l’envers', async () => {
    await expect(produceBilan(coffre.db, { ...DEMANDE, operation: 'ABSENTE' }, territoires)).rejects.toMatchObject({ code: 'introuvable' })
    await expect(produceBilan(coffre.db, { ...DEMANDE, au: '2024-01-01' }, territoires)).rejects.toMatchObject({ code: 'saisie_invalide' })
  })
})

describe('le classeur du bilan', () => {
  it.each([
    { feuille: 'Parcours', objet: 'participation' },
    { feuille: 'Étapes', objet: 'etape' },
    { feuille: 'Entretiens', objet: 'entretien' },
    { feuille: 'Employeurs', objet: 'employeur' },
    { feuille: 'Mises en relation', objet: 'mise_en_relation' },
    { feuille: 'Événements', objet: 'evenement' },
    { feuille: 'Contrats de clause', objet: 'contrat_clause' },
  ] as const)('$feuille : la somme de chaque colonne est le chiffre', async ({ feuille, objet }) => {
    const { contenu } = await produceFichierBilan(coffre.db, CLASSEUR, territoires)
    const { head, rows } = await readTable(contenu, feuille)
    const indicateurs = await computeIndicateursFor(coffre.db, DEMANDE)
    const codes = codesListes(objet)
    expect(codes.length).toBeGreaterThan(0)
    expect(head.slice(-codes.length)).toEqual(codes)
    for (const code of codes) {
      const somme = rows.reduce((total, row) => total + Number(row[code] ?? 0), 0)
      expect([code, somme]).toEqual([code, indicateurs[code].ids.length])
      if (INDICATEURS[code].unite === 'nombre' && code !== 'P22') expect([code, somme]).toEqual([code, reponse[code].valeur])
    }
  })

  it('porte de vraies dates, et les heures comme des nombres', async () => {
    const { contenu } = await produceFichierBilan(coffre.db, CLASSEUR, territoires)
    const parcours = await readTable(contenu, 'Parcours')
    const entrees = parcours.rows.filter((row) => row['P03'] === 1)
    expect(entrees.length).toBe(reponse.P03.valeur)
    for (const { Entrée } of entrees) expect(Entrée).toBeInstanceOf(Date)
    const heures = await readTable(contenu, 'Heures de clause')
    const total = heures.rows
      .filter((row) => row['K01'] === 1)
      .reduce((somme, row) => somme + Number(row['Heures de travail'] ?? 0) + Number(row['Heures de formation'] ?? 0), 0)
    expect(total).toBeCloseTo(reponse.K01.valeur ?? 0, 6)
  })

  it('dit ce qu’il compte, avec quelles règles', async () => {
    const { contenu } = await produceFichierBilan(coffre.db, CLASSEUR, territoires)
    const lisezMoi = await readSheet(Buffer.from(contenu), 'Lisez-moi')
    const valeurOf = (titre: string) => lisezMoi.find(([label]) => label === titre)?.[1]
    expect(valeurOf('Du')).toBeInstanceOf(Date)
    expect(valeurOf('Règles de sortie appliquées')).toContain('CDD')
    expect(valeurOf('Confidentialité')).toContain('Aucun nom')
    expect(valeurOf('P10 Taux de sorties positives')).toBe(INDICATEURS.P10.formule)
  })

  it('ne nomme personne sans qu’on le demande, et compte ceux qu’il nomme', async () => {
    const noms = (await coffre.db.selectFrom('participant').select('nom').execute()).map(({ nom }) => nom)
    // Some are also the name of a trade.
    const metiers = new Set((await coffre.db.selectFrom('offre').select('intitule').execute()).map(({ intitule }) => intitule))
    const inconnus = (await coffre.db.selectFrom('contrat_clause').select('nom').execute()).flatMap(({ nom }) => nom ?? [])
    const cellsOf = async (nominatif: boolean) => {
      const { contenu, personnes } = await produceFichierBilan(coffre.db, { ...CLASSEUR, nominatif }, territoires)
      const cells: string[] = []
      for (const feuille of ['Parcours', 'Étapes', 'Entretiens', 'Freins', 'Mises en relation', 'Contrats de clause', 'Heures de clause']) {
        for (const row of await readSheet(Buffer.from(contenu), feuille)) cells.push(...row.map(String))
      }
      return { cells: new Set(cells), personnes }
    }
    const anonyme = await cellsOf(false)
    expect(anonyme.personnes).toBe(0)
    expect([...noms, ...inconnus].filter((nom) => anonyme.cells.has(nom) && !metiers.has(nom))).toEqual([])
    const nominatif = await cellsOf(true)
    expect(nominatif.personnes).toBeGreaterThan(100)
    expect(noms.some((nom) => nominatif.cells.has(nom))).toBe(true)
  })
})
