import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'

export const repriseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reprise',
  component: lazyRouteComponent(() => import('./reprise-page'), 'ReprisePage'),
})
