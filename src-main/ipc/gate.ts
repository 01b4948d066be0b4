import { API, isRouteName, type RouteName } from '../contract/api'
import type { Envelope } from '../contract/envelope'
import type { Route } from '../contract/route'
import { holdsRole } from '../domain/acces/role'
import { DomainError } from '../domain/commun/erreur'
import type { AppServices } from './services'
import type { Session } from './session'
import { toCallError } from './to-call-error'

/** A handler once its types are erased: the gate parses what goes in and out. */
export type AnyHandler = (context: never, input: never) => unknown

export interface GateOptions {
  readonly handlers: Readonly<Record<RouteName, AnyHandler>>
  readonly services: AppServices
  readonly session: () => Session | null
  /** True while a worker writes the vault: a second writer would block the window. */
  readonly writing: () => boolean
  readonly logIncident: (route: string, error: unknown) => string
}

/** Who sent a message; a foreign frame is refused before anything is read. */
export interface Sender {
  readonly trusted: boolean
}

/**
 * The one way in. In this order, for every route: sender, session, role, input, transaction, output.
 * Never throws: refusals and failures come back as an envelope.
 */
export function createGate(options: GateOptions) {
  return async function handle(sender: Sender, name: unknown, rawInput: unknown): Promise<Envelope> {
    const route = typeof name === 'string' ? name : '?'
    try {
      if (!sender.trusted) throw new DomainError('droit', 'Cette demande ne vient pas de la fenêtre de Jalon.')
      if (!isRouteName(route)) throw new DomainError('introuvable', 'Cette action n’existe pas dans cette version de Jalon.')
      return { ok: true, value: await run(options, route, rawInput) }
    } catch (error) {
      return { ok: false, error: toCallError(error, (unknown) => options.logIncident(route, unknown)) }
    }
  }
}

async function run(options: GateOptions, name: RouteName, rawInput: unknown): Promise<unknown> {
  const route = API[name]
  const handler = options.handlers[name] as (context: unknown, input: unknown) => unknown
  const { services } = options

  if (route.kind === 'public') {
    return route.output.parse(await handler({ services }, parseInput(route, rawInput)))
  }

  const session = options.session()
  if (!session) throw new DomainError('session', 'Le coffre est verrouillé. Ouvrez-le pour continuer.')
  const { user, db } = session
  if (!holdsRole(user.roles, route.roles)) {
    throw new DomainError('droit', 'Votre rôle ne permet pas cette action. Demandez-la à la coordination ou à l’administration.')
  }
  const input = parseInput(route, rawInput)

  if (route.kind === 'command') {
    if (options.writing()) throw new DomainError('occupe', 'Une reprise de données est en cours : attendez sa fin, puis recommencez.')
    return db.transaction().execute(async (trx) => route.output.parse(await handler({ services, user, trx }, input)))
  }
  return route.output.parse(await handler({ services, user, db }, input))
}

// Only what the window sent is the user's to correct: an answer outside its own contract is a bug, with its incident.
function parseInput(route: Route, rawInput: unknown): unknown {
  const parsed = route.input.safeParse(rawInput)
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  throw new DomainError('saisie_invalide', 'Certaines réponses sont à corriger.', fields)
}
