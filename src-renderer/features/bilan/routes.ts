import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { BilanPage } from './bilan-page'

export const bilanRoute = createRoute({ getParentRoute: () => shellRoute, path: '/bilans', component: BilanPage })
