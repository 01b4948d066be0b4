import type { z } from 'zod'
import { accueilRoutes } from './accueil'
import { affectationRoutes } from './affectation'
import { bilanRoutes } from './bilan'
import { brouillonRoutes } from './brouillon'
import { coffreRoutes } from './coffre'
import { commissionRoutes } from './commission'
import { contratRoutes } from './contrat'
import { doublonRoutes } from './doublon'
import { eligibiliteRoutes } from './eligibilite'
import { evaluationRoutes } from './evaluation'
import { fenetreRoutes } from './fenetre'
import { fseRoutes } from './fse'
import { indicateurRoutes } from './indicateur'
import { operationRoutes } from './operation'
import { papierRoutes } from './papier'
import { parametreRoutes } from './parametre'
import { parcoursRoutes } from './parcours'
import { participantRoutes } from './participant'
import { pieceRoutes } from './piece'
import { qualiteRoutes } from './qualite'
import { repriseRoutes } from './reprise'
import { vueRoutes } from './vue'

/** Every route of the application: what is not here cannot be asked. */
export const API = {
  ...coffreRoutes,
  ...fenetreRoutes,
  ...accueilRoutes,
  ...participantRoutes,
  ...parcoursRoutes,
  ...commissionRoutes,
  ...indicateurRoutes,
  ...bilanRoutes,
  ...qualiteRoutes,
  ...repriseRoutes,
  ...operationRoutes,
  ...parametreRoutes,
  ...brouillonRoutes,
  ...pieceRoutes,
  ...eligibiliteRoutes,
  ...contratRoutes,
  ...evaluationRoutes,
  ...papierRoutes,
  ...doublonRoutes,
  ...vueRoutes,
  ...fseRoutes,
  ...affectationRoutes,
}

export type Api = typeof API
export type RouteName = keyof Api
export type RouteInput<K extends RouteName> = z.input<Api[K]['input']>
export type RouteParsed<K extends RouteName> = z.output<Api[K]['input']>
export type RouteOutput<K extends RouteName> = z.output<Api[K]['output']>

/** Narrows a name that comes from the window to a route that exists. */
export function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(API, name)
}
