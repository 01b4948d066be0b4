import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { runImport } from '../../../src-main/imports/run-import'
import type { AppServices } from '../../../src-main/ipc/services'
import { loadTerritoires } from '../../../src-main/referentiels/territoires'
import { compareBilan } from '../../../src-main/use-cases/compare-bilan'
import { freezeBilan } from '../../../src-main/use-cases/freeze-bilan'
import { type EditionBilan, produceBilanEnregistre } from '../../../src-main/use-cases/produce-bilan-enregistre'
import type { GelPayload } from '../../../src-main/workers/jobs/bilan.job'
import { HELENE, makeCoffre } from '../../support/coffre'
import { callerOf } from '../../support/route'

const territoires = await loadTerritoires()
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
let coffre: CoffreOuvert
let folder: string
let chosen: string | null

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-bilan-'))
  chosen = null
  ;({ coffre } = await makeCoffre())
  const clock = { now: () => '2026-01-15T10:00:00.000Z', today: () => '2026-01-15' }
  await runImport({
    db: coffre.db,
    source: { chemin: join(import.meta.dirname, '../../fixtures/reprise-exemple') },
    options: { utilisateur: HELENE.id },
    clock,
  })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// The work of the jobs on this very connection: what they do, without their thread.
const JOBS: Record<string, (payload: never) => Promise<unknown>> = {
  bilanEnregistre: (payload: EditionBilan) => produceBilanEnregistre(coffre.db, payload, territoires),
  bilanGel: ({ user, jour, instant, id }: GelPayload) =>
    freezeBilan(coffre.db, { clock: { today: () => jour, now: () => instant }, user }, id, territoires),
  bilanEcarts: (payload: { id: string; version: number }) => compareBilan(coffre.db, payload, territoires),
}
const services = {
  jobs: { run: (kind: string, payload: never) => JOBS[kind]?.(payload), writing: () => false },
  dialogs: { saveFile: async () => chosen },
  events: { emit: () => undefined },
} as unknown as Partial<AppServices>
const call = () => callerOf(coffre, { roles: ['coordinateur'], referent: null }, services)

it('se crée, s’écrit, se fige, se compare et ressort en fichiers, chacun au journal', async () => {
  const route = call()
  const { id } = await route('bilan.create', { operation: 'PLIE', du: '2025-01-01', au: '2025-12-31' })
  const { nom, du, au, nominatif, sections } = await route('bilan.get', { id })
  const textes = [{ section: 'sorties' as const, place: 'avant' as const, texte: 'Une année. ', repris_de: null }]
  await route('bilan.save', { id, nom, du, au, nominatif, sections, textes })
  expect((await route('bilan.get', { id })).textes).toEqual(textes)
  expect(await route('bilan.freeze', { id })).toEqual({ version: 1 })
  expect((await route('bilan.compare', { id, version: 1 })).ecarts).toEqual([])
  expect(await route('bilan.list', {})).toMatchObject([{ id, versions: [{ version: 1 }] }])
  const { contenu } = await route('bilan.preview', { id, version: 1, fichier: 'bilan' })
  expect(Buffer.from(contenu.subarray(0, 5)).toString()).toBe('%PDF-')

  expect(await route('bilan.saveFile', { id, version: null, fichier: 'classeur' })).toEqual({ fichier: null })
  chosen = join(folder, 'bilan.xlsx')
  expect(await route('bilan.saveFile', { id, version: 1, fichier: 'classeur' })).toEqual({ fichier: 'bilan.xlsx' })
  expect(readFileSync(chosen).subarray(0, 2).toString()).toBe('PK')
  chosen = join(folder, 'une.png')
  expect(await route('bilan.savePng', { id, version: 1, contenu: PNG })).toEqual({ fichier: 'une.png' })
  expect(readFileSync(chosen)).toEqual(Buffer.from(PNG))
  const journal = await coffre.db.selectFrom('journal').select('action').where('objet', '=', 'bilan').orderBy('id').execute()
  expect(journal.map(({ action }) => action)).toEqual(['createBilan', 'saveBilan', 'freezeBilan', 'exportBilan', 'exportBilan'])
})

it('refuse une image qui n’en est pas une, un numéro de sécurité sociale dans un texte, une période à l’envers', async () => {
  const route = call()
  const { id } = await route('bilan.create', { operation: null, du: '2025-01-01', au: '2025-12-31' })
  await expect(route('bilan.savePng', { id, version: null, contenu: Uint8Array.from([1, 2, 3, 4]) })).rejects.toMatchObject({
    code: 'saisie_invalide',
  })
  const { nom, du, au, sections } = await route('bilan.get', { id })
  const redaction = { id, nom, du, au, nominatif: false, sections, textes: [] }
  const textes = [{ section: 'fse' as const, place: 'avant' as const, texte: 'Sécu 1 84 12 76 451 089 46', repris_de: null }]
  await expect(route('bilan.save', { ...redaction, textes })).rejects.toMatchObject({ code: 'saisie_invalide' })
  await expect(route('bilan.save', { ...redaction, au: '2024-01-01' })).rejects.toMatchObject({
    fields: { au: 'La fin est avant le début.' },
  })
})

it('laisse l’auditeur lire et exporter, sans écrire', async () => {
  const { id } = await call()('bilan.create', { operation: 'PLIE', du: '2025-01-01', au: '2025-12-31' })
  const auditeur = callerOf(coffre, { roles: ['lecture'], referent: null }, services)
  expect(await auditeur('bilan.list', {})).toHaveLength(1)
  for (const route of ['bilan.freeze', 'bilan.delete', 'bilan.duplicate'] as const) {
    await expect(auditeur(route, { id })).rejects.toMatchObject({ code: 'droit' })
  }
})
