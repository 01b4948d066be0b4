import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute, shellRoute } from '../../app/shell-route'

export const commissionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commission',
  component: lazyRouteComponent(() => import('./commissions-page'), 'CommissionsPage'),
})

export const commissionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commission/$id',
  component: lazyRouteComponent(() => import('./seance-page'), 'SeancePage'),
})

/** Full screen, without menu: what is projected to the room. */
export const modeSeanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commission/$id/seance',
  /** The dossier to open first; else the first one without a decision. */
  validateSearch: (search: Record<string, unknown>): { passage?: string } =>
    typeof search.passage === 'string' ? { passage: search.passage } : {},
  component: lazyRouteComponent(() => import('./seance/mode-seance-page'), 'ModeSeancePage'),
})
