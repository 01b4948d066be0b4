import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { parseRecherche } from './recherche'

export const indicateursRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicateurs',
  validateSearch: parseRecherche,
  component: lazyRouteComponent(() => import('./indicateurs-page'), 'IndicateursPage'),
})

export const indicateursListeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicateurs/liste',
  validateSearch: parseRecherche,
  component: lazyRouteComponent(() => import('./liste-page'), 'IndicateursListePage'),
})
