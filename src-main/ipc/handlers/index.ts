import type { RouteName } from '../../contract/api'
import type { Handler } from '../context'
import { accueilHandlers } from './accueil'
import { brouillonHandlers } from './brouillon'
import { coffreHandlers } from './coffre'
import { fenetreHandlers } from './fenetre'
import { indicateurHandlers } from './indicateur'
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
  ...indicateurHandlers,
  ...parametreHandlers,
  ...repriseHandlers,
  ...brouillonHandlers,
}
