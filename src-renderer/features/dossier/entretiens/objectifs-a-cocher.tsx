import { contratCourant } from '../../../../src-main/domain/parcours/contrat-engagement'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { Field } from '../../../components/ui/field'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useRoute } from '../../../lib/use-route'

interface ObjectifsACocherProps {
  participation: string
  atteints: readonly string[]
  onChange: (atteints: string[]) => void
}

/** The open objectives of the running contract: ticking one says that it was reached. */
export function ObjectifsACocher({ participation, atteints, onChange }: ObjectifsACocherProps) {
  const contrats = useRoute('contrat.list', { participation }).data ?? []
  const objectifs = contratCourant(contrats, today())?.objectifs.filter((objectif) => objectif.statut === 'en_cours') ?? []
  if (objectifs.length === 0) return null
  return (
    <Field label="Objectifs du contrat" as="group" hint="Cochez ceux qui sont atteints.">
      {() =>
        objectifs.map(({ id, intitule, echeance }) => (
          <CheckboxField
            key={id}
            label={intitule ?? 'Objectif'}
            hint={echeance === null ? undefined : `Échéance le ${formatDate(echeance)}`}
            checked={atteints.includes(id)}
            onChange={(coche) => onChange(coche ? [...atteints, id] : atteints.filter((autre) => autre !== id))}
          />
        ))
      }
    </Field>
  )
}
