import classes from './a-confirmer.module.css'
import { Callout } from './callout'

/** Above the buttons of a form whose values are possible but unlikely: the reason is beside each field. */
export function AConfirmer() {
  return (
    <div className={classes.aConfirmer}>
      <Callout tone="attention" title="À vérifier avant d’enregistrer">
        Ce qui surprend est expliqué sous chaque champ. Corrigez, ou enregistrez quand même.
      </Callout>
    </div>
  )
}
