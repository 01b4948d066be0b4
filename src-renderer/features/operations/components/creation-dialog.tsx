import { type OperationCreation, operationCreation } from '../../../../src-main/contract/operation'
import { MODELES_OPERATION } from '../../../../src-main/domain/operation/modeles'
import { Button } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import classes from '../operations.module.css'
import { TYPE_OPERATION_OPTIONS } from '../type-options'

interface Props {
  onClose: () => void
  onCreated: (code: string) => void
}

const MODELES = MODELES_OPERATION.map(({ code, intitule }) => ({ value: code, label: intitule }))

/** A new operation, from a model of the field or blank. */
export function CreationDialog({ onClose, onCreated }: Props) {
  const year = new Date().getFullYear()
  const form = useForm<OperationCreation & Record<string, unknown>>(
    { code: '', intitule: '', numero_fse: null, type: 'plie', date_debut: `${year}-01-01`, date_fin: null, modele: null },
    operationCreation,
  )
  const create = useCommand('operation.create', {
    refresh: ['operation.', 'indicateur.', 'participant.'],
    message: (_value, { intitule }) => `« ${intitule} » peut recevoir des participations.`,
    quiet: true,
    onDone: (_value, { code }) => {
      onCreated(code)
      onClose()
    },
  })
  const modele = MODELES_OPERATION.find(({ code }) => code === form.values.modele)

  function take(code: string | null) {
    const next = MODELES_OPERATION.find((one) => one.code === code)
    form.setValues((values) => ({
      ...values,
      modele: code,
      ...(next ? { code: values.code || next.code, intitule: values.intitule || next.intitule, type: next.type } : {}),
    }))
  }

  return (
    <Dialog
      opened
      title="Créer une opération"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={create.isPending}
            onClick={() => form.validate() && create.mutate(form.values, { onError: form.takeErrors })}
          >
            Créer
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <SelectField
          label="Modèle"
          optional
          clearable
          placeholder="Opération vierge"
          hint={
            modele
              ? `Public : ${modele.public}. Règles et objectifs restent modifiables.`
              : 'Apporte des règles de sortie et des objectifs.'
          }
          value={form.values.modele}
          options={MODELES}
          onChange={take}
        />
        <TextField label="Intitulé" {...form.field('intitule')} />
        <div className={classes.pair}>
          <TextField label="Code" hint="Court : il figure dans les exports." {...form.field('code')} />
          <TextField label="Numéro FSE+" optional {...form.field('numero_fse')} />
        </div>
        <SelectField
          label="Type"
          options={TYPE_OPERATION_OPTIONS}
          value={form.values.type}
          onChange={(type) => type !== null && form.set('type', type)}
        />
        <div className={classes.pair}>
          <DateField label="Début" optional {...form.field('date_debut')} />
          <DateField label="Fin" optional {...form.field('date_fin')} />
        </div>
      </div>
    </Dialog>
  )
}
