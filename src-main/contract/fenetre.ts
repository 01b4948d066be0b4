import { z } from 'zod'
import { done, nothing } from './commun'
import { publicRoute } from './route'

/** The window itself: its buttons and its theme. */
export const fenetreRoutes = {
  'fenetre.minimize': publicRoute(nothing, done),
  'fenetre.toggleMaximize': publicRoute(nothing, done),
  'fenetre.close': publicRoute(nothing, done),
  'fenetre.fullscreen': publicRoute(z.strictObject({ actif: z.boolean() }), done),
  /** Screens plugged in: the session offers the other one when there is one. */
  'fenetre.ecrans': publicRoute(nothing, z.object({ autres: z.number(), principal: z.boolean() })),
  'fenetre.projectElsewhere': publicRoute(nothing, done),
  /** Tells the auto-lock that somebody is there. */
  'fenetre.activity': publicRoute(nothing, done),
}
