import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from '../../../components/ui/button'
import classes from '../bilan.module.css'

interface FichierProps {
  icon: Icon
  titre: string
  /** « PDF, une quinzaine de pages ». */
  forme: string
  children: ReactNode
  action: string
  principal?: boolean
  busy: boolean
  disabled: boolean
  onClick: () => void
}

/** One file that can be produced: what it is, for whom, and its button. */
export function Fichier({ icon: Glyph, titre, forme, children, action, principal = false, busy, disabled, onClick }: FichierProps) {
  return (
    <li className={classes.fichier}>
      <Glyph size={28} stroke={1.5} aria-hidden />
      <div className={classes.fichierTexte}>
        <h3 className={classes.fichierTitre}>
          {titre} <span className={classes.forme}>{forme}</span>
        </h3>
        {children}
      </div>
      <Button emphasis={principal ? 'primary' : 'secondary'} busy={busy} disabled={disabled} onClick={onClick}>
        {action}
      </Button>
    </li>
  )
}
