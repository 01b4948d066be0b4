import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { ReprisePage } from './reprise-page'

export const repriseRoute = createRoute({ getParentRoute: () => shellRoute, path: '/reprise', component: ReprisePage })
