import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { migrateDatabase } from '../../../src-main/database/migrate'
import { type OpenDatabase, openDatabase } from '../../../src-main/database/open'
import { listUtilisateurs } from '../../../src-main/database/queries/utilisateur.query'
import { saveUtilisateur } from '../../../src-main/database/repositories/utilisateur.repository'
import { buildDemonstration } from '../../../src-main/demonstration/build-demonstration'
import { COMPTES } from '../../../src-main/demonstration/comptes'
import { insertTable } from '../../../src-main/demonstration/fill-demonstration'
import { type Jeu, TABLES_DEMONSTRATION } from '../../../src-main/demonstration/jeu'

export const TODAY = '2026-09-17'

/** Columns that name a person or what hangs on one: each copy of the people has its own. */
const OWN_COLUMNS: Partial<Record<keyof Jeu, readonly string[]>> = {
  participant: ['id'],
  participation: ['id', 'participant'],
  prescription: ['participation'],
  critere_constat: ['participation'],
  affectation: ['participation'],
  etape: ['id', 'participation'],
  sortie: ['participation', 'etape'],
  entretien: ['id', 'participation'],
  frein: ['id', 'participation'],
  suspension: ['id', 'participation'],
  suivi: ['participation'],
  questionnaire_entree: ['participation'],
  reponse_fse: ['participation'],
  sortie_fse: ['participation'],
  contrat_engagement: ['id', 'participation', 'renouvelle'],
  objectif_parcours: ['id', 'contrat'],
  evaluation: ['id', 'participation'],
  evaluation_theme: ['evaluation'],
  mise_en_relation: ['id', 'participation'],
  presence: ['participation'],
  contrat_clause: ['id', 'participant'],
  heure_clause: ['contrat'],
}

/** An encrypted database of its own, removed after the measure. */
export async function openBase(): Promise<OpenDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'))
  const base = openDatabase(join(folder, 'jalon.db'), randomBytes(32), { create: true })
  onTestFinished(async () => {
    await base.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await migrateDatabase(base)
  return base
}

/** Fills a database with the people of the demonstration, copied until there are about as many as asked; answers how many. */
export async function fillBase(base: OpenDatabase, participants: number): Promise<number> {
  const jeu = buildDemonstration(TODAY, 'u-1')
  // Only the filling is hurried: what is measured runs with the settings of the application.
  const cache = base.sqlite.pragma('cache_size', { simple: true })
  base.sqlite.pragma('synchronous = OFF')
  base.sqlite.pragma('cache_size = -400000')
  const copies = Math.max(0, Math.round(participants / jeu.participant.length) - 1)
  await base.db.transaction().execute(async (trx) => {
    // The saved views belong to accounts; a vault made by the application has its first one already.
    if ((await listUtilisateurs(trx)).length === 0) {
      await saveUtilisateur(trx, { id: 'u-1', nom: 'Hélène Marchetti', actif: 1, referent: null, roles: ['coordinateur'] })
    }
    for (const { role, ...compte } of COMPTES) await saveUtilisateur(trx, { ...compte, referent: null, actif: 1, roles: [role] })
    for (const table of TABLES_DEMONSTRATION) await insertTable(trx, jeu, table)
  })
  // As after a take-over: no text that no figure reads, which would make the plain reading slower.
  base.sqlite.exec('UPDATE entretien SET note = NULL, heure = NULL, duree_minutes = NULL, prochain_rdv = NULL')
  base.sqlite.exec('BEGIN')
  for (const [table, own] of Object.entries(OWN_COLUMNS)) copyRows(base, jeu, table as keyof Jeu, own, copies)
  base.sqlite.exec('COMMIT')
  base.sqlite.pragma('synchronous = FULL')
  base.sqlite.pragma(`cache_size = ${cache}`)
  return jeu.participant.length * (copies + 1)
}

function copyRows({ sqlite }: OpenDatabase, jeu: Jeu, table: keyof Jeu, own: readonly string[], copies: number): void {
  const columns = Object.keys(jeu[table][0] ?? {})
  const values = columns.map((column) => (own.includes(column) ? `"${column}" || '.' || @copie` : `"${column}"`))
  const [first = 'id'] = own
  const insert = sqlite.prepare(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     SELECT ${values.join(', ')} FROM "${table}" WHERE instr("${first}", '.') = 0`,
  )
  for (let copie = 1; copie <= copies; copie += 1) insert.run({ copie })
}
