import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'

export const bilanRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/bilans',
  component: lazyRouteComponent(() => import('./bilan-page'), 'BilanPage'),
})
