import { createRoute } from '@tanstack/react-router'
import { rootRoute, shellRoute } from '../../app/shell-route'
import { CommissionsPage } from './commissions-page'
import { ModeSeancePage } from './seance/mode-seance-page'
import { SeancePage } from './seance-page'

export const commissionsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/commission', component: CommissionsPage })

export const commissionRoute = createRoute({ getParentRoute: () => shellRoute, path: '/commission/$id', component: SeancePage })

/** Full screen, without menu: what is projected to the room. */
export const modeSeanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commission/$id/seance',
  /** The dossier to open first; else the first one without a decision. */
  validateSearch: (search: Record<string, unknown>): { passage?: string } =>
    typeof search.passage === 'string' ? { passage: search.passage } : {},
  component: ModeSeancePage,
})
