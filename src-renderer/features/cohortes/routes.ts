import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'

/** The list one works on. */
export interface CohortesSearch {
  cohorte?: string
}

export const cohortesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants/cohortes',
  validateSearch: (search: Record<string, unknown>): CohortesSearch => ({
    cohorte: typeof search.cohorte === 'string' ? search.cohorte : undefined,
  }),
  component: lazyRouteComponent(() => import('./cohortes-page'), 'CohortesPage'),
})
