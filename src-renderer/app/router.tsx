import { createHashHistory, createRouter } from '@tanstack/react-router'
import { accueilRoute } from '../features/accueil/routes'
import { bilanRoute } from '../features/bilan/routes'
import { commissionRoute, commissionsRoute, modeSeanceRoute } from '../features/commission/routes'
import { dossierRoute } from '../features/dossier/routes'
import { indicateursListeRoute, indicateursRoute } from '../features/indicateurs/routes'
import { parametresRoute } from '../features/parametres/routes'
import { nouvellePrescriptionRoute, participantsRoute } from '../features/participants/routes'
import { repriseRoute } from '../features/reprise/routes'
import { messageOf } from '../lib/client'
import { CrashScreen } from './crash-screen'
import { rootRoute, shellRoute } from './shell-route'

const routeTree = rootRoute.addChildren([
  modeSeanceRoute,
  shellRoute.addChildren([
    bilanRoute,
    accueilRoute,
    participantsRoute,
    commissionsRoute,
    commissionRoute,
    nouvellePrescriptionRoute,
    dossierRoute,
    indicateursRoute,
    indicateursListeRoute,
    repriseRoute,
    parametresRoute,
  ]),
])

/** Every screen of the application; the menu shows the entries whose path is here. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: ({ error, reset }) => <CrashScreen inside detail={messageOf(error)} onRetry={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
