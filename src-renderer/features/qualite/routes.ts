import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { parseQualiteSearch } from './recherche'

export const qualiteRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/qualite',
  validateSearch: parseQualiteSearch,
  component: lazyRouteComponent(() => import('./qualite-page'), 'QualitePage'),
})
