import { type OperationCreation, operationCreation } from '../../../../src-main/contract/operation'
import { findModele, MODELES_OPERATION } from '../../../../src-main/domain/operation/modeles'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { today } from '../../../lib/today'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import { A_RELIRE } from '../libelles'
import classes from '../operations.module.css'
import { TYPE_OPERATION_OPTIONS } from '../type-options'
import { apports } from './modeles-panel'

interface Props {
  /** Model to begin from; null for a blank operation. */
  modele: string | null
  onClose: () => void
  onCreated: (code: string) => void
}

const MODELES = MODELES_OPERATION.map(({ code, intitule }) => ({ value: code, label: intitule }))

function depuis(code: string | null): OperationCreation & Record<string, unknown> {
  const modele = findModele(code)
  const debut = modele?.date_debut ?? `${today().slice(0, 4)}-01-01`
  return {
    code: modele?.code ?? '',
    intitule: modele?.intitule ?? '',
    numero_fse: modele?.numero_fse ?? null,
    type: modele?.type ?? 'plie',
    date_debut: debut,
    date_fin: modele?.date_fin ?? null,
    modele: modele?.code ?? null,
  }
}

/** A new operation, from a model of the field or blank: everything is filled in, everything can be changed. */
export function CreationDialog({ modele: choisi, onClose, onCreated }: Props) {
  const form = useForm<OperationCreation & Record<string, unknown>>(depuis(choisi), operationCreation)
  const create = useCommand('operation.create', {
    refresh: [...A_RELIRE, 'participant.'],
    message: (_value, { intitule }) => `« ${intitule} » peut recevoir des participations.`,
    quiet: (error) => Object.keys(error.fields).length > 0,
    onDone: (_value, { code }) => {
      onClose()
      onCreated(code)
    },
  })
  const modele = findModele(form.values.modele)
  return (
    <Dialog
      opened
      title="Créer une opération"
      onClose={onClose}
      width={600}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={create.isPending}
            onClick={() => form.validate() && create.mutate(form.values, { onError: form.takeErrors })}
          >
            Créer l’opération
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
          value={form.values.modele}
          options={MODELES}
          onChange={(code) => form.reset(depuis(code))}
        />
        {modele && (
          <Callout title={`Apporte : ${apports(modele)}`}>
            {modele.numero_fse || modele.date_debut || modele.territoire.length > 0
              ? 'Le numéro FSE+, les dates et le territoire sont ceux de l’équipe qui a publié le modèle : changez-les s’ils ne sont pas les vôtres.'
              : 'Tout reste modifiable ensuite.'}
          </Callout>
        )}
        <TextField label="Intitulé" {...form.field('intitule')} />
        <div className={classes.pair}>
          <TextField label="Code" hint="Court, définitif : il figure dans les exports." {...form.field('code')} />
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
