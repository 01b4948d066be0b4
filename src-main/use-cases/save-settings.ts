import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { saveParametre } from '../database/repositories/parametre.repository'
import type { Database } from '../database/schema/database'
import type { UseCaseContext } from './ports'

export type SettingsKey = 'structure' | 'seuils' | 'securite' | 'quorum' | 'discretion' | 'pieces' | 'territoire' | 'criteres'

/** Replaces one group of settings. */
export async function saveSettings(trx: Transaction<Database>, context: UseCaseContext, cle: SettingsKey, value: unknown): Promise<void> {
  await saveParametre(trx, cle, value)
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'saveSettings',
    objet: 'parametre',
    objet_id: cle,
    detail: value,
  })
}
