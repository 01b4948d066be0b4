import { IconHistory } from '@tabler/icons-react'
import classes from './brouillon-retrouve.module.css'
import { Button } from './button'
import { Callout } from './callout'

/** Says that the form opened on a draft, and how to begin again without it. */
export function BrouillonRetrouve({ texte, onErase }: { texte: string | null; onErase: () => void }) {
  if (texte === null) return null
  return (
    <div className={classes.annonce}>
      <Callout
        icon={IconHistory}
        action={
          <Button size="sm" emphasis="text" onClick={onErase}>
            Effacer
          </Button>
        }
      >
        {texte}
      </Callout>
    </div>
  )
}
