import type { HandlersOf } from '../context'

export const fenetreHandlers: HandlersOf<'fenetre'> = {
  'fenetre.minimize': ({ services }) => {
    services.window.minimize()
    return null
  },
  'fenetre.toggleMaximize': ({ services }) => {
    services.window.toggleMaximize()
    return null
  },
  'fenetre.close': ({ services }) => {
    services.window.close()
    return null
  },
  'fenetre.fullscreen': ({ services }, { actif }) => {
    services.window.setFullscreen(actif)
    return null
  },
  'fenetre.ecrans': ({ services }) => {
    const ecrans = services.window.ecrans()
    return { autres: Math.max(ecrans.length - 1, 0), principal: ecrans[0]?.courant ?? true }
  },
  'fenetre.projectElsewhere': ({ services }) => {
    services.window.projectElsewhere()
    return null
  },
  'fenetre.activity': ({ services }) => {
    services.coffre.touch()
    return null
  },
}
