import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { isOngletBilan, type OngletBilan } from './onglets'

export const bilanRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/bilans',
  /** The bilans kept unless files without keeping anything are asked for. */
  validateSearch: (search: Record<string, unknown>): { onglet?: 'fichiers' } =>
    search.onglet === 'fichiers' ? { onglet: 'fichiers' } : {},
  component: lazyRouteComponent(() => import('./bilan-page'), 'BilanPage'),
})

export const bilanDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/bilans/$id',
  validateSearch: (search: Record<string, unknown>): { onglet?: OngletBilan; version?: number } => ({
    ...(isOngletBilan(search.onglet) && { onglet: search.onglet }),
    ...(Number.isInteger(search.version) && { version: Number(search.version) }),
  }),
  component: lazyRouteComponent(() => import('./bilan-detail-page'), 'BilanDetailPage'),
})
