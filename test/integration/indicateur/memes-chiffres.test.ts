import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../src-main/cli/run'
import { readCoffrePublic } from '../../../src-main/coffre/lire'
import { openCoffre } from '../../../src-main/coffre/ouvrir'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import { objetOf } from '../../../src-main/domain/indicateur/objet-compte'
import type { Detail } from '../../../src-main/domain/indicateur/resultat'
import type { AppServices } from '../../../src-main/ipc/services'
import { chiffreJob, indicateursJob, listeJob } from '../../../src-main/workers/jobs/indicateurs.job'
import { closedAfterTest, temporaryFolder } from '../../support/coffre'
import { REPRISE_EXEMPLE } from '../../support/reprise-fixture'
import { callerOf } from '../../support/route'

const PASSPHRASE = 'Grue-Cendree-1954!'
const JOBS = { indicateurs: indicateursJob, indicateurChiffre: chiffreJob, indicateurListe: listeJob }
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

interface Chiffre {
  valeur: number | null
  detail?: Detail
  ids: string[]
}
type Chiffres = Record<CodeIndicateur, Chiffre>

let dir: string
let dossier: string

async function jalon(...args: string[]) {
  process.env.JALON_PASSPHRASE = PASSPHRASE
  const out: string[] = []
  const code = await runCli([args[0] ?? '', '--coffre', dir, ...args.slice(1)], { stdout: (text) => out.push(text), stderr: () => {} })
  if (code !== 0) throw new Error(`${args[0]}: ${code}`)
  return JSON.parse(out.join(''))
}

beforeEach(async () => {
  dossier = temporaryFolder()
  dir = join(dossier, 'coffre')
  await jalon('creer')
  await jalon('importer', '--reprise', REPRISE_EXEMPLE, '--accepter-rejets')
})
afterEach(() => {
  delete process.env.JALON_PASSPHRASE
})

/** The window on the same vault: its own routes, its own jobs. */
async function openWindow(fichier: string) {
  const { utilisateurs } = await readCoffrePublic(dir)
  const coffre: CoffreOuvert = closedAfterTest(await openCoffre(dir, utilisateurs[0]?.id ?? '', PASSPHRASE))
  const context = { db: coffre.db, signal: new AbortController().signal, onProgress: () => {} }
  const jobs = {
    run: (kind: keyof typeof JOBS, payload: never) => (JOBS[kind].run as (payload: never, context: unknown) => unknown)(payload, context),
  }
  const services = { jobs, dialogs: { saveFile: async () => fichier } } as unknown as Partial<AppServices>
  return { coffre, call: callerOf(coffre, { roles: ['coordinateur'], referent: null }, services) }
}

function feuilles(detail: Detail, avant: readonly string[] = []): [string, number | null][] {
  return Object.entries(detail).flatMap(([cle, valeur]): [string, number | null][] =>
    valeur !== null && typeof valeur === 'object' ? feuilles(valeur, [...avant, cle]) : [[[...avant, cle].join(' / '), valeur]],
  )
}

const CAS = [
  { nom: 'une opération, une année', demande: { du: '2025-01-01', au: '2025-12-31', operation: 'PLIE' } },
  { nom: 'toutes, des dates quelconques', demande: { du: '2024-02-29', au: '2025-08-30', operation: null } },
  { nom: 'vue d’un jour passé', demande: { du: '2025-01-01', au: '2025-12-31', operation: 'PLIE', vu_au: '2025-09-15' } },
]

describe('le même coffre donne les mêmes chiffres partout, pour chaque code', () => {
  it.each(CAS)('$nom', async ({ demande }) => {
    const options = [
      ...['--du', demande.du, '--au', demande.au],
      ...(demande.operation === null ? [] : ['--operation', demande.operation]),
      ...(demande.vu_au === undefined ? [] : ['--vu-au', demande.vu_au]),
    ]
    const commande = (await jalon('indicateurs', ...options, '--listes')).indicateurs as Chiffres
    const xlsx = join(dossier, 'indicateurs.xlsx')
    const { call } = await openWindow(xlsx)
    const ecran = await call('indicateur.dashboard', { ...demande, comparaison: null })
    expect(await call('indicateur.export', demande)).toBe(true)
    const octets = await readFile(xlsx)
    const valeurs = new Map((await readSheet(octets, 'Indicateurs')).slice(1).map((ligne) => [ligne[1], ligne[3]]))
    const lignes = (await readSheet(octets, 'Détails')).slice(1)
    for (const code of CODES_INDICATEUR) {
      const { valeur, detail } = commande[code]
      expect([code, ecran.indicateurs[code].valeur, valeurs.get(code) ?? null]).toEqual([code, valeur, valeur])
      expect(ecran.indicateurs[code].detail, code).toEqual(detail)
      const classeur = lignes.filter((ligne) => ligne[0] === code).map((ligne) => [String(ligne[3]), ligne[4] ?? null])
      expect(classeur, code).toEqual(feuilles(detail ?? {}))
    }
  })

  it('la liste de l’écran est celle de la commande, code par code', async () => {
    const demande = { du: '2025-01-01', au: '2025-06-30', operation: null }
    const commande = (await jalon('indicateurs', '--du', demande.du, '--au', demande.au, '--listes')).indicateurs as Chiffres
    const { call } = await openWindow(join(dossier, 'rien'))
    for (const code of CODES_INDICATEUR) {
      const liste = await call('indicateur.list', { ...demande, code, chemin: null })
      expect(liste.map(({ id }) => id).sort(), code).toEqual([...commande[code].ids].sort())
      if (objetOf(code) === 'participation')
        expect(
          liste.every(({ participant }) => participant !== null),
          code,
        ).toBe(true)
    }
  })
})

describe('les fichiers d’un graphique', () => {
  const demande = { du: '2025-01-01', au: '2025-12-31', operation: 'PLIE' }

  it('le classeur porte de vrais nombres, sa période et ses règles ; l’export est au journal, sans personne', async () => {
    const fichier = join(dossier, 'graphique.xlsx')
    const { call, coffre } = await openWindow(fichier)
    const lignes = [['Moins de 6 mois', { valeur: 12, decimales: 0, taux: false }, { valeur: 34.5, decimales: 1, taux: true }]]
    const table = { format: 'xlsx' as const, entetes: ['Durée', 'Sorties', 'Part'], lignes }
    expect(await call('indicateur.exportGraphique', { titre: 'Durées', demande, fichier: table })).toEqual({ fichier: 'graphique.xlsx' })
    const octets = await readFile(fichier)
    expect(await readSheet(octets, 'Tableau')).toEqual([
      ['Durée', 'Sorties', 'Part (%)'],
      ['Moins de 6 mois', 12, 34.5],
    ])
    const page = (await readSheet(octets, 'Lisez-moi')).flat().join('\n')
    expect(page).toContain('PLIE : ')
    expect(page).toContain('Aucune personne n’est nommée.')
    const journal = await coffre.db.selectFrom('journal').select(['action', 'detail']).where('action', '=', 'exportGraphique').execute()
    expect(journal).toHaveLength(1)
    expect(JSON.parse(String(journal[0]?.detail))).toMatchObject({ personnes: 0, titre: 'Durées', format: 'xlsx', operation: 'PLIE' })
  })

  it('l’image et le dessin sont écrits tels quels ; ce qui n’en est pas est refusé', async () => {
    const fichier = join(dossier, 'graphique')
    const { call } = await openWindow(fichier)
    await call('indicateur.exportGraphique', { titre: 'Image', demande, fichier: { format: 'png', contenu: PNG } })
    expect(new Uint8Array(await readFile(fichier))).toEqual(PNG)
    await call('indicateur.exportGraphique', { titre: 'Dessin', demande, fichier: { format: 'svg', contenu: '<svg xmlns="x"></svg>' } })
    expect(await readFile(fichier, 'utf8')).toBe('<svg xmlns="x"></svg>')
    for (const refuse of [
      { format: 'png' as const, contenu: new Uint8Array([1, 2, 3, 4]) },
      { format: 'svg' as const, contenu: '<svg ><script>1</script></svg>' },
      { format: 'xlsx' as const, entetes: ['1 84 12 76 451 089 46'], lignes: [] },
    ]) {
      await expect(call('indicateur.exportGraphique', { titre: 'Refus', demande, fichier: refuse })).rejects.toMatchObject({
        code: 'saisie_invalide',
      })
    }
  })
})
