import { IconMinus, IconSquare, IconX } from '@tabler/icons-react'
import { call } from '../../lib/client'
import classes from './window-buttons.module.css'

/** Minimise, maximise, close: the window has no frame of its own. */
export function WindowButtons() {
  return (
    <div className={classes.buttons}>
      <button type="button" aria-label="Réduire la fenêtre" onClick={() => void call('fenetre.minimize', {})}>
        <IconMinus size={16} stroke={1.5} aria-hidden />
      </button>
      <button type="button" aria-label="Agrandir ou restaurer la fenêtre" onClick={() => void call('fenetre.toggleMaximize', {})}>
        <IconSquare size={14} stroke={1.5} aria-hidden />
      </button>
      <button type="button" aria-label="Fermer Jalon" onClick={() => void call('fenetre.close', {})}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </button>
    </div>
  )
}
