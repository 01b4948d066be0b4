import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { parseDoublonsSearch } from './recherche'

export const doublonsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants/doublons',
  validateSearch: parseDoublonsSearch,
  component: lazyRouteComponent(() => import('./doublons-page'), 'DoublonsPage'),
})
