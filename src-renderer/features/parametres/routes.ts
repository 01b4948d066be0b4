import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'

export const parametresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/parametres',
  component: lazyRouteComponent(() => import('./parametres-page'), 'ParametresPage'),
})
