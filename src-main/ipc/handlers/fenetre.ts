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
  'fenetre.activity': ({ services }) => {
    services.coffre.touch()
    return null
  },
}
