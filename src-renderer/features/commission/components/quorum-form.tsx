import { type QuorumSaisie, quorumSaisie } from '../../../../src-main/contract/commission'
import { Button } from '../../../components/ui/button'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { FormGrid } from '../../../components/ui/form-grid'
import { NumberField } from '../../../components/ui/number-field'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './membres-dialog.module.css'

const CONSEQUENCES = [
  { value: 'avertir', label: 'Le dire au procès-verbal' },
  { value: 'empecher', label: 'Empêcher la clôture' },
] as const

/** The quorum, for the commissions that have one. */
export function QuorumForm() {
  const quorum = useRoute('commission.quorum', {})
  return quorum.data ? <Formulaire key={JSON.stringify(quorum.data)} quorum={quorum.data} /> : null
}

function Formulaire({ quorum }: { quorum: QuorumSaisie }) {
  const form = useForm<QuorumSaisie>(quorum, quorumSaisie)
  const save = useCommand('commission.setQuorum', { refresh: ['commission.'], message: 'Le quorum est enregistré.' })
  const { minimum, fonction } = form.values
  const changed = JSON.stringify(form.values) !== JSON.stringify(quorum)
  return (
    <section className={classes.quorum} aria-labelledby="quorum-titre">
      <h3 id="quorum-titre" className={classes.titre}>
        Quorum
      </h3>
      <p className={classes.fonction}>Facultatif : laissez vide si la commission délibère toujours.</p>
      <FormGrid columns={2}>
        <NumberField label="Présents exigés" optional decimals={0} {...form.field('minimum')} />
        <TextField label="Fonction obligatoire" optional hint="Telle qu’elle est écrite chez le membre." {...form.field('fonction')} />
      </FormGrid>
      {(minimum !== null || fonction) && (
        <SegmentedField label="S’il n’est pas atteint" options={CONSEQUENCES} {...form.field('consequence')} />
      )}
      {changed && (
        <div className={classes.enregistrer}>
          <Button
            size="sm"
            busy={save.isPending}
            onClick={() => {
              if (form.validate()) save.mutate(form.values, { onError: form.takeErrors })
            }}
          >
            Enregistrer le quorum
          </Button>
        </div>
      )}
    </section>
  )
}
