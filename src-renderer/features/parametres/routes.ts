import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { ParametresPage } from './parametres-page'

export const parametresRoute = createRoute({ getParentRoute: () => shellRoute, path: '/parametres', component: ParametresPage })
