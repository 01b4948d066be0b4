import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'

export const ONGLETS_FSE = ['incompletes', 'sorties', 'six_mois', 'export'] as const
export type OngletFse = (typeof ONGLETS_FSE)[number]

export const fseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/fse',
  validateSearch: (search: Record<string, unknown>): { onglet?: OngletFse } => ({
    onglet: ONGLETS_FSE.find((onglet) => onglet === search.onglet),
  }),
  component: lazyRouteComponent(() => import('./fse-page'), 'FsePage'),
})
