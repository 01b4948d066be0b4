import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { computeIndicateursFor } from '../../../src-main/database/queries/indicateurs.query'
import { formatIndicateur } from '../../../src-main/domain/indicateur/affichage'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import { runImport } from '../../../src-main/imports/run-import'
import { produceBilan } from '../../../src-main/use-cases/produce-bilan'
import { makeCoffre } from '../../support/coffre'
import { readPdfText } from '../../support/pdf-text'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const CLOCK = { now: () => '2026-01-15T10:00:00.000Z', today: () => '2026-01-15' }
const DEMANDE = { du: '2025-01-01', au: '2025-12-31', operation: 'PLIE', auteur: 'Hélène Marchetti', date: '2026-01-15' }
const REFERENTIEL = { epciOf: () => null, communeOf: (code: string) => (code === '80021' ? 'Amiens' : null), nomEpciOf: () => null }

type Reponse = Record<CodeIndicateur, { valeur: number | null }>
const reponse = JSON.parse(readFileSync(join(FIXTURES, 'reponses/reprise-exemple.PLIE.2025.json'), 'utf8')) as Reponse

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

describe('le bilan annuel', () => {
  it('porte dans son PDF la valeur de chaque indicateur de la réponse', async () => {
    const { pdf } = await produceBilan(coffre.db, DEMANDE, REFERENTIEL)
    const { text, title, pages } = await readPdfText(pdf)
    expect(title).toBe('Bilan annuel, Parcours PLIE')
    expect(pages.length).toBeGreaterThan(4)
    const annexe = text.slice(text.lastIndexOf('Tous les indicateurs'))
    for (const code of CODES_INDICATEUR) {
      const after = annexe.slice(annexe.search(new RegExp(`(^| )${code} `)))
      const printed = formatIndicateur(code, reponse[code].valeur)
      expect([code, after.replace(/\s/g, '').includes(printed.replace(/\s/g, ''))]).toEqual([code, true])
    }
  })

  it('écrit dans son classeur les valeurs de la réponse, en nombres', async () => {
    const { xlsx } = await produceBilan(coffre.db, DEMANDE, REFERENTIEL)
    const rows = await readSheet(Buffer.from(xlsx), 'Indicateurs')
    const valeurs = new Map(rows.slice(1).map((row) => [row[1], row[3]]))
    for (const code of CODES_INDICATEUR) expect([code, valeurs.get(code) ?? null]).toEqual([code, reponse[code].valeur])
    const lisezMoi = await readSheet(Buffer.from(xlsx), 'Lisez-moi')
    expect(lisezMoi.find(([label]) => label === 'Du')?.[1]).toBeInstanceOf(Date)
  })

  it('donne les chiffres que l’écran et la ligne de commande calculent', async () => {
    const { xlsx } = await produceBilan(coffre.db, DEMANDE, REFERENTIEL)
    const ecran = await computeIndicateursFor(coffre.db, DEMANDE)
    const rows = await readSheet(Buffer.from(xlsx), 'Indicateurs')
    expect(Object.fromEntries(rows.slice(1).map((row) => [row[1], row[3] ?? null]))).toEqual(
      Object.fromEntries(CODES_INDICATEUR.map((code) => [code, ecran[code].valeur])),
    )
  })

  it('refuse une opération inconnue et une période à l’envers', async () => {
    await expect(produceBilan(coffre.db, { ...DEMANDE, operation: 'ABSENTE' }, REFERENTIEL)).rejects.toMatchObject({ code: 'introuvable' })
    await expect(produceBilan(coffre.db, { ...DEMANDE, au: '2024-01-01' }, REFERENTIEL)).rejects.toMatchObject({ code: 'saisie_invalide' })
  })
})
