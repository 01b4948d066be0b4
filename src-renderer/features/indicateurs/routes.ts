import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { IndicateursPage } from './indicateurs-page'
import { IndicateursListePage } from './liste-page'
import { parseRecherche } from './recherche'

export const indicateursRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicateurs',
  validateSearch: parseRecherche,
  component: IndicateursPage,
})

export const indicateursListeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicateurs/liste',
  validateSearch: parseRecherche,
  component: IndicateursListePage,
})
