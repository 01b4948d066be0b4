import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { API, type RouteName } from '../../../src-main/contract/api'
import { initial } from '../../../src-main/database/migrations/0001-initial'
import type { Database } from '../../../src-main/database/schema/database'
import { ROLES, type Role } from '../../../src-main/domain/acces/role'
import { DomainError } from '../../../src-main/domain/commun/erreur'
import { type AnyHandler, createGate, type GateOptions } from '../../../src-main/ipc/gate'
import type { AppServices } from '../../../src-main/ipc/services'

const ROUTES = Object.keys(API) as RouteName[]
const TRUSTED = { trusted: true }

let db: Kysely<Database>
let called: string[]
let incidents: unknown[]

beforeEach(async () => {
  db = new Kysely<Database>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) })
  await initial.up(db as Kysely<unknown>)
  called = []
  incidents = []
})
afterEach(() => db.destroy())

const recorder = Object.fromEntries(ROUTES.map((name) => [name, () => called.push(name)])) as unknown as Record<RouteName, AnyHandler>

function gateFor(roles: Role[] | null, overrides: Partial<GateOptions> = {}) {
  return createGate({
    handlers: recorder,
    services: {} as AppServices,
    session: () => (roles ? { user: { id: 'U1', nom: 'Test', roles, referent: null }, db } : null),
    writing: () => false,
    logIncident: (_route, error) => {
      incidents.push(error)
      return 'I-1'
    },
    ...overrides,
  })
}

async function codeOf(answer: ReturnType<ReturnType<typeof gateFor>>): Promise<string> {
  const envelope = await answer
  return envelope.ok ? 'ok' : envelope.error.code
}

describe('la porte unique entre la fenêtre et l’application', () => {
  it('refuse un autre expéditeur sur chaque route, avant toute lecture', async () => {
    const gate = gateFor([...ROLES])
    for (const route of ROUTES) expect(await codeOf(gate({ trusted: false }, route, {}))).toBe('droit')
    expect(called).toEqual([])
  })

  it('refuse chaque route qui demande une session quand le coffre est verrouillé', async () => {
    const gate = gateFor(null)
    for (const route of ROUTES.filter((name) => API[name].kind !== 'public')) {
      expect([route, await codeOf(gate(TRUSTED, route, {}))]).toEqual([route, 'session'])
    }
    expect(called).toEqual([])
  })

  for (const role of ROLES) {
    it(`chaque route laisse passer ou refuse le rôle ${role} comme le contrat le dit`, async () => {
      const gate = gateFor([role])
      for (const name of ROUTES.filter((route) => API[route].kind !== 'public')) {
        const allowed = (API[name].roles as readonly Role[]).includes(role)
        const code = await codeOf(gate(TRUSTED, name, {}))
        expect([name, code === 'droit']).toEqual([name, !allowed])
        expect([name, allowed || !called.includes(name)]).toEqual([name, true])
      }
    })
  }

  it('refuse une clé de trop dans l’entrée de chaque route', async () => {
    const gate = gateFor([...ROLES])
    for (const route of ROUTES) {
      expect([route, await codeOf(gate(TRUSTED, route, { cle_inconnue: 1 }))]).toEqual([route, 'saisie_invalide'])
    }
    expect(called).toEqual([])
  })

  it('refuse une route inconnue, même du nom d’une propriété d’objet', async () => {
    const gate = gateFor([...ROLES])
    for (const route of ['toString', '__proto__', 'coffre.inconnue', 42, null]) {
      expect(await codeOf(gate(TRUSTED, route, {}))).toBe('introuvable')
    }
  })

  it('chaque route déclare au moins un rôle, sauf celles d’avant la session', () => {
    for (const name of ROUTES) expect([name, API[name].roles.length > 0]).toEqual([name, API[name].kind !== 'public'])
  })
})

describe('la transaction d’une commande', () => {
  const insertThen = (after: () => void): AnyHandler =>
    (async ({ trx }: { trx: Kysely<Database> }) => {
      await trx.insertInto('parametre').values({ cle: 'essai', valeur: '1' }).execute()
      after()
      return null
    }) as unknown as AnyHandler

  const input = { verrouillage_minutes: 5 }
  const run = (handler: AnyHandler, overrides: Partial<GateOptions> = {}) =>
    gateFor(['administrateur'], { handlers: { ...recorder, 'parametre.setSecurite': handler }, ...overrides })(
      TRUSTED,
      'parametre.setSecurite',
      input,
    )
  const rows = () => db.selectFrom('parametre').selectAll().execute()

  it('garde ce qu’une commande réussie a écrit', async () => {
    expect((await run(insertThen(() => {}))).ok).toBe(true)
    expect(await rows()).toHaveLength(1)
  })

  it('ne garde rien d’une commande refusée et rend le message de la règle', async () => {
    const refusal = new DomainError('regle', 'Refus expliqué.', { champ: 'ici' })
    const envelope = await run(
      insertThen(() => {
        throw refusal
      }),
    )
    expect(envelope).toEqual({ ok: false, error: { code: 'regle', message: 'Refus expliqué.', fields: { champ: 'ici' } } })
    expect(await rows()).toEqual([])
  })

  it('cache une erreur inattendue derrière un numéro d’incident', async () => {
    const failure = new Error('détail technique')
    const envelope = await run(
      insertThen(() => {
        throw failure
      }),
    )
    expect(envelope).toMatchObject({ ok: false, error: { code: 'incident', incidentId: 'I-1' } })
    expect(JSON.stringify(envelope)).not.toContain('détail technique')
    expect(incidents).toEqual([failure])
    expect(await rows()).toEqual([])
  })

  it('ne garde rien quand la réponse n’est pas celle du contrat', async () => {
    const lying = (async ({ trx }: { trx: Kysely<Database> }) => {
      await trx.insertInto('parametre').values({ cle: 'essai', valeur: '1' }).execute()
      return { inattendu: true }
    }) as unknown as AnyHandler
    expect(await run(lying)).toMatchObject({ ok: false, error: { code: 'incident' } })
    expect(incidents).toHaveLength(1)
    expect(await rows()).toEqual([])
  })

  it('attend la fin d’une reprise au lieu de bloquer la fenêtre', async () => {
    const envelope = await run(
      insertThen(() => {}),
      { writing: () => true },
    )
    expect(envelope).toMatchObject({ ok: false, error: { code: 'occupe' } })
    expect(await rows()).toEqual([])
  })
})
