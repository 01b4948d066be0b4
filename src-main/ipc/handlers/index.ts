import type { RouteName } from '../../contract/api'
import type { Handler } from '../context'
import { accueilHandlers } from './accueil'
import { affectationHandlers } from './affectation'
import { bilanHandlers } from './bilan'
import { brouillonHandlers } from './brouillon'
import { coffreHandlers } from './coffre'
import { commissionHandlers } from './commission'
import { contratHandlers } from './contrat'
import { doublonHandlers } from './doublon'
import { eligibiliteHandlers } from './eligibilite'
import { evaluationHandlers } from './evaluation'
import { fenetreHandlers } from './fenetre'
import { fseHandlers } from './fse'
import { indicateurHandlers } from './indicateur'
import { operationHandlers } from './operation'
import { papierHandlers } from './papier'
import { parametreHandlers } from './parametre'
import { parcoursHandlers } from './parcours'
import { participantHandlers } from './participant'
import { pieceHandlers } from './piece'
import { qualiteHandlers } from './qualite'
import { repriseHandlers } from './reprise'
import { vueHandlers } from './vue'

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
  ...qualiteHandlers,
  ...repriseHandlers,
  ...brouillonHandlers,
  ...pieceHandlers,
  ...eligibiliteHandlers,
  ...contratHandlers,
  ...evaluationHandlers,
  ...papierHandlers,
  ...doublonHandlers,
  ...vueHandlers,
  ...fseHandlers,
  ...affectationHandlers,
}
