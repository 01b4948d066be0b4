import { createHashHistory, createRouter } from '@tanstack/react-router'
import { accueilRoute } from '../features/accueil/routes'
import { bilanDetailRoute, bilanRoute } from '../features/bilan/routes'
import { cohortesRoute } from '../features/cohortes/routes'
import { commissionRoute, commissionsRoute, modeSeanceRoute } from '../features/commission/routes'
import { dossierRoute } from '../features/dossier/routes'
import { doublonsRoute } from '../features/doublons/routes'
import { fseRoute } from '../features/fse/routes'
import { indicateursListeRoute, indicateursRoute } from '../features/indicateurs/routes'
import { operationRoute, operationsRoute, simulateurRoute } from '../features/operations/routes'
import { parametresRoute } from '../features/parametres/routes'
import { nouvellePrescriptionRoute, participantsRoute } from '../features/participants/routes'
import { qualiteRoute } from '../features/qualite/routes'
import { repriseRoute } from '../features/reprise/routes'
import { messageOf } from '../lib/client'
import { rememberPlace } from '../lib/last-place'
import { CrashScreen } from './crash-screen'
import { rootRoute, shellRoute } from './shell-route'

const routeTree = rootRoute.addChildren([
  modeSeanceRoute,
  shellRoute.addChildren([
    bilanRoute,
    bilanDetailRoute,
    accueilRoute,
    participantsRoute,
    commissionsRoute,
    commissionRoute,
    nouvellePrescriptionRoute,
    cohortesRoute,
    doublonsRoute,
    dossierRoute,
    indicateursRoute,
    indicateursListeRoute,
    fseRoute,
    qualiteRoute,
    repriseRoute,
    operationsRoute,
    operationRoute,
    simulateurRoute,
    parametresRoute,
  ]),
])

const history = createHashHistory()

/** Every screen of the application, from the address of the window or from the home page; the menu shows the entries whose path is here. */
export function createAppRouter({ atHome }: { atHome: boolean }) {
  if (atHome) history.replace('/')
  const router = createRouter({
    routeTree,
    history,
    defaultErrorComponent: ({ error, reset }) => <CrashScreen inside detail={messageOf(error)} onRetry={reset} />,
  })
  router.subscribe('onResolved', ({ toLocation }) => rememberPlace(toLocation))
  return router
}
export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
