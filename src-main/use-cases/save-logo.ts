import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { saveParametre } from '../database/repositories/parametre.repository'
import type { Database } from '../database/schema/database'
import type { UseCaseContext } from './ports'

/** Keeps the logo of the papers, as a data address, or takes it back; the journal does not hold the image. */
export async function saveLogo(trx: Transaction<Database>, { clock, user }: UseCaseContext, logo: string | null): Promise<void> {
  await saveParametre(trx, 'logo', logo)
  await appendJournal(trx, {
    horodatage: clock.now(),
    utilisateur: user.id,
    action: 'saveLogo',
    objet: 'parametre',
    objet_id: 'logo',
    detail: { present: logo !== null },
  })
}
