import type { Kysely } from 'kysely'
import { type CellValue, insertRows } from '../database/bulk'
import { loadStructure } from '../database/queries/settings.query'
import { listUtilisateurs } from '../database/queries/utilisateur.query'
import { appendJournal } from '../database/repositories/journal.repository'
import { saveParametre } from '../database/repositories/parametre.repository'
import { saveUtilisateur } from '../database/repositories/utilisateur.repository'
import type { Database } from '../database/schema/database'
import type { IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { loadTerritoires } from '../referentiels/territoires'
import { freezeBilan } from '../use-cases/freeze-bilan'
import { BILAN_FIGE, saisiesTardives } from './bilans'
import { buildDemonstration } from './build-demonstration'
import { COMPTES } from './comptes'
import { TERRITOIRE_DEMONSTRATION } from './entrees'
import { PREMIER_REFERENT } from './equipe'
import { type Jeu, TABLES_DEMONSTRATION } from './jeu'
import { LOGO_DEMONSTRATION } from './logo'

export interface DemonstrationOptions {
  readonly today: IsoDate
  readonly onProgress?: (label: string, done: number, total: number) => void
}

/**
 * Fills a new vault with invented people, in one transaction and one journal row. Throws `conflit` when the vault
 * already holds somebody, and lends the account that opened it to the first référent.
 */
export async function fillDemonstration(db: Kysely<Database>, { today, onProgress }: DemonstrationOptions): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const [compte] = await listUtilisateurs(trx)
    const occupe = await trx.selectFrom('participant').select('id').limit(1).executeTakeFirst()
    if (occupe || !compte) throw new DomainError('conflit', 'La démonstration ne se remplit que dans un coffre neuf.')
    onProgress?.('Invention des parcours', 0, TABLES_DEMONSTRATION.length)
    const jeu = buildDemonstration(today, compte.id)
    const tardifs = saisiesTardives(jeu, today)
    const avant = { ...jeu, entretien: jeu.entretien.filter((entretien) => !tardifs.includes(entretien)) }
    for (const [rang, table] of TABLES_DEMONSTRATION.entries()) {
      await insertTable(trx, avant, table)
      onProgress?.('Remplissage du coffre', rang + 1, TABLES_DEMONSTRATION.length)
    }
    await saveUtilisateur(trx, { ...compte, referent: PREMIER_REFERENT })
    for (const { role, ...autre } of COMPTES) await saveUtilisateur(trx, { ...autre, actif: 1, roles: [role] })
    await saveParametre(trx, 'structure', {
      ...(await loadStructure(trx)),
      adresse: '12, rue des Peupliers',
      code_postal: '80000',
      ville: 'Amiens',
      telephone: '03\u00a099\u00a000\u00a012\u00a034',
      courriel: 'contact@plie-demonstration.example',
      mentions: 'Association loi 1901. Action cofinancée par le Fonds social européen plus.',
    })
    await saveParametre(trx, 'logo', LOGO_DEMONSTRATION)
    await saveParametre(trx, 'territoire', { epci: TERRITOIRE_DEMONSTRATION })
    onProgress?.('Bilan figé', TABLES_DEMONSTRATION.length, TABLES_DEMONSTRATION.length)
    const clock = { today: () => today, now: () => `${today}T07:30:00.000Z` }
    await freezeBilan(trx, { clock, user: { id: compte.id, nom: compte.nom } }, BILAN_FIGE, await loadTerritoires())
    await insertTable(trx, { ...jeu, entretien: tardifs }, 'entretien')
    for (const { participation, date } of tardifs) {
      const entree = { horodatage: `${today}T07:45:00.000Z`, utilisateur: compte.id, action: 'createEntretien' }
      await appendJournal(trx, { ...entree, objet: 'participation', objet_id: participation, detail: { date } })
    }
    const counts = Object.fromEntries(TABLES_DEMONSTRATION.map((table) => [table, jeu[table].length]))
    await appendJournal(trx, { horodatage: `${today}T08:00:00.000Z`, utilisateur: compte.id, action: 'fillDemonstration', detail: counts })
  })
}

/** Rows of one table, in one order of columns. */
export async function insertTable(db: Kysely<Database>, jeu: Jeu, table: keyof Jeu): Promise<void> {
  const [first] = jeu[table]
  if (!first) return
  const columns = Object.keys(first)
  const rows = jeu[table].map((row) => columns.map((column) => (row as unknown as Record<string, CellValue>)[column] ?? null))
  await insertRows(db, { table, columns, key: [] }, rows)
}
