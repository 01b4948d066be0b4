import type { RouteName } from '../../contract/api'
import type { Handler } from '../context'
import { accueilHandlers } from './accueil'
import { bilanHandlers } from './bilan'
import { brouillonHandlers } from './brouillon'
import { coffreHandlers } from './coffre'
import { commissionHandlers } from './commission'
import { fenetreHandlers } from './fenetre'
import { indicateurHandlers } from './indicateur'
import { operationHandlers } from './operation'
import { parametreHandlers } from './parametre'
import { parcoursHandlers } from './parcours'
import { participantHandlers } from './participant'
import { repriseHandlers } from './reprise'

/** One function behind each route: a route without its handler does not compile. */
export const HANDLERS: { [K in RouteName]: Handler<K> } = {
  ...coffreHandlers,
  ...fenetreHandlers,
  ...accueilHandlers,
  ...participantHandlers,
  ...parcoursHandlers,
  ...commissionHandlers,
  ...indicateurHandlers,
  ...bilanHandlers,
  ...operationHandlers,
  ...parametreHandlers,
  ...repriseHandlers,
  ...brouillonHandlers,
}
