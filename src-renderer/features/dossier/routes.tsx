import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../../app/shell-route'
import { DossierPage } from './dossier-page'
import { parseDossierSearch } from './onglets'

export const dossierRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/participants/$id',
  validateSearch: parseDossierSearch,
  component: DossierPage,
})
