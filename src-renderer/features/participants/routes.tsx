import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { NouvellePrescriptionPage } from './nouvelle-prescription-page'
import { ParticipantsPage } from './participants-page'

export const participantsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/participants', component: ParticipantsPage })

export const nouvellePrescriptionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants/nouvelle',
  component: NouvellePrescriptionPage,
})
