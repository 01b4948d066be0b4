import type { RouteName } from '../../contract/api'
import type { Handler } from '../context'
import { accueilHandlers } from './accueil'
import { coffreHandlers } from './coffre'
import { fenetreHandlers } from './fenetre'
import { parametreHandlers } from './parametre'

/** One function behind each route: a route without its handler does not compile. */
export const HANDLERS: { [K in RouteName]: Handler<K> } = {
  ...coffreHandlers,
  ...fenetreHandlers,
  ...accueilHandlers,
  ...parametreHandlers,
}
