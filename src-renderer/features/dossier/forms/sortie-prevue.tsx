import type { DemandeSaisie } from '../../../../src-main/contract/parcours'
import { categorieSortieLabel, NATURE_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { Callout } from '../../../components/ui/callout'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { today } from '../../../lib/today'
import { useRoute } from '../../../lib/use-route'

interface SortiePrevueProps {
  participation: string
  values: DemandeSaisie
  onConfirme: (confirme: boolean) => void
  /** Why the request was refused, when the box is not ticked. */
  error?: string
}

/** How the exit would be counted, sentence by sentence; what contradicts the motive; what has to be read before. */
export function SortiePrevue({ participation, values, onConfirme, error }: SortiePrevueProps) {
  const { motif_sortie: motif, date_effet, etape } = values
  const enabled = motif !== null && date_effet !== null
  const preview = useRoute(
    'parcours.previewSortie',
    { participation, date_sortie: date_effet ?? today(), motif: motif ?? 'autre', etape },
    { enabled, keepPrevious: true },
  )
  if (!enabled || !preview.data) return null
  const { nature, categorie, raisons, contradictions, avertissements } = preview.data
  const classe =
    nature === 'positive' ? `${NATURE_SORTIE_LABELS[nature]}, ${categorieSortieLabel(categorie)}` : NATURE_SORTIE_LABELS[nature]
  return (
    <>
      <Callout tone={nature === 'positive' ? 'succes' : 'info'} title={`Selon les règles : ${classe.toLocaleLowerCase('fr')}`}>
        {raisons.map((raison) => (
          <p key={raison}>{raison}.</p>
        ))}
      </Callout>
      {contradictions.length > 0 && (
        <Callout tone="attention" title="Le motif et les étapes ne disent pas la même chose">
          {contradictions.map((phrase) => (
            <p key={phrase}>{phrase}</p>
          ))}
        </Callout>
      )}
      {avertissements.length > 0 && (
        <Callout tone="attention" title="À lire avant de demander">
          {avertissements.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
          <CheckboxField
            label="J’ai lu, et je demande cette sortie"
            checked={values.confirme === true}
            onChange={onConfirme}
            hint={values.confirme === true ? undefined : error}
          />
        </Callout>
      )}
    </>
  )
}
