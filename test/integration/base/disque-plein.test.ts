import { type Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import type { RouteName } from '../../../src-main/contract/api'
import type { Database } from '../../../src-main/database/schema/database'
import { type AnyHandler, createGate } from '../../../src-main/ipc/gate'
import type { AppServices } from '../../../src-main/ipc/services'
import { makeCoffre } from '../../support/coffre'

it('un disque plein en cours de séance est dit avec quoi faire ; rien n’est gardé, et la suite s’enregistre', async () => {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  const incidents: unknown[] = []
  const writing = (valeur: string) =>
    (async ({ trx }: { trx: Kysely<Database> }) => {
      await trx.insertInto('parametre').values({ cle: 'avant', valeur: '1' }).execute()
      await trx.insertInto('parametre').values({ cle: 'gros', valeur }).execute()
      return null
    }) as unknown as AnyHandler
  const save = (valeur: string) =>
    createGate({
      handlers: { 'parametre.setSecurite': writing(valeur) } as Record<RouteName, AnyHandler>,
      services: {} as AppServices,
      session: () => ({ user: { id: 'U1', nom: 'Test', roles: ['administrateur'], referent: null }, db }),
      writing: () => false,
      logIncident: (_route, error) => {
        incidents.push(error)
        return 'I-1'
      },
    })({ trusted: true }, 'parametre.setSecurite', { verrouillage_minutes: 5 })
  const written = () => db.selectFrom('parametre').select('cle').where('cle', 'in', ['avant', 'gros']).orderBy('cle').execute()

  await sql`PRAGMA max_page_count = 1`.execute(db)
  expect(await save('x'.repeat(2_000_000))).toMatchObject({
    ok: false,
    error: { code: 'fichier', incidentId: 'I-1', message: expect.stringContaining('Libérez de la place') },
  })
  expect(incidents).toMatchObject([{ code: 'SQLITE_FULL' }])
  expect(await written()).toEqual([])

  await sql`PRAGMA max_page_count = 1000000`.execute(db)
  expect(await save('x')).toMatchObject({ ok: true })
  expect(await written()).toEqual([{ cle: 'avant' }, { cle: 'gros' }])
})
