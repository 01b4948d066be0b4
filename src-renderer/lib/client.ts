import type { RouteInput, RouteName, RouteOutput } from '../../src-main/contract/api'
import type { CallError, Envelope } from '../../src-main/contract/envelope'
import type { JalonBridge } from '../../src-main/contract/event'

declare global {
  interface Window {
    /** Put there by the preload: the only way out of the window. */
    readonly jalon: JalonBridge
  }
}

/** A call that was refused or failed: its message is French and says what to do. */
export class RouteError extends Error {
  override readonly name = 'RouteError'
  readonly code: string
  /** Messages by field of the form. */
  readonly fields: Readonly<Record<string, string>>
  readonly incidentId: string | undefined

  constructor(error: CallError) {
    super(error.message)
    this.code = error.code
    this.fields = error.fields ?? {}
    this.incidentId = error.incidentId
  }
}

/** Asks the main process; throws `RouteError` when refused. */
export async function call<K extends RouteName>(route: K, input: RouteInput<K>): Promise<RouteOutput<K>> {
  const envelope = (await window.jalon.call(route, input)) as Envelope<RouteOutput<K>>
  if (!envelope.ok) throw new RouteError(envelope.error)
  return envelope.value
}

/** Anything thrown, as an error that can be shown. */
export function toRouteError(error: unknown): RouteError {
  if (error instanceof RouteError) return error
  return new RouteError({
    code: 'inattendu',
    message: 'L’action n’a pas abouti. Réessayez ; si cela se répète, fermez puis rouvrez Jalon.',
  })
}

/** The technical text of anything thrown, for the detail of a crash. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
