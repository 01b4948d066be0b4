import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { AccueilPage } from './accueil-page'

export const accueilRoute = createRoute({ getParentRoute: () => shellRoute, path: '/', component: AccueilPage })
