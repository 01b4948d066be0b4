import { CheckboxField } from '../../../components/ui/choice-fields'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './membres-dialog.module.css'

/** How much the projection and the papers tell; saved as it is ticked. */
export function DiscretionForm() {
  const discretion = useRoute('commission.discretion', {})
  const save = useCommand('commission.setDiscretion', { refresh: ['commission.'], message: 'Le réglage est enregistré.' })
  if (!discretion.data) return null
  const { projection_stricte, critere_pv } = discretion.data
  return (
    <section className={classes.quorum} aria-labelledby="discretion-titre">
      <h3 id="discretion-titre" className={classes.titre}>
        Discrétion
      </h3>
      <CheckboxField
        label="Projection stricte"
        hint="Projection et documents anonymes taisent aussi les dates, le métier et la commune."
        checked={projection_stricte === 1}
        onChange={(coche) => save.mutate({ critere_pv, projection_stricte: coche ? 1 : 0 })}
      />
      <CheckboxField
        label="Nommer le critère d’entrée au procès-verbal nominatif"
        hint="Jamais ceux qui touchent à la santé, à la justice ou à l’origine."
        checked={critere_pv === 1}
        onChange={(coche) => save.mutate({ projection_stricte, critere_pv: coche ? 1 : 0 })}
      />
    </section>
  )
}
