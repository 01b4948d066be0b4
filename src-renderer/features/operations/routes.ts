import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { parseOperation, parseSimulateur } from './recherche'

export const operationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/operations',
  component: lazyRouteComponent(() => import('./operations-page'), 'OperationsPage'),
})

export const operationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/operations/$code',
  validateSearch: parseOperation,
  component: lazyRouteComponent(() => import('./operation-page'), 'OperationPage'),
})

export const simulateurRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/operations/$code/regles',
  validateSearch: parseSimulateur,
  component: lazyRouteComponent(() => import('./simulateur-page'), 'SimulateurPage'),
})
