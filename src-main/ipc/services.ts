import type { AppEvent } from '../contract/event'
import type { CoffreManager } from '../shell/coffre-manager'
import type { Dialogs } from '../shell/dialogs'
import type { RestaurationCoffre } from '../shell/restauration'
import type { WindowControls } from '../shell/window-controls'
import type { Clock, Ids } from '../use-cases/ports'
import type { Jobs } from '../workers/jobs'

/** What handlers may use besides the database; composed once in index.ts. */
export interface AppServices {
  readonly version: string
  readonly clock: Clock
  readonly ids: Ids
  readonly coffre: CoffreManager
  readonly restauration: RestaurationCoffre
  readonly jobs: Jobs
  readonly dialogs: Dialogs
  readonly window: WindowControls
  readonly events: { emit(event: AppEvent): void }
}
