import type { SessionResume, SessionSaisie } from '../../../../src-main/contract/operation-session'
import { sessionSaisie } from '../../../../src-main/contract/operation-session'
import { Button } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { NumberField } from '../../../components/ui/number-field'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { focusFirstError } from '../../../lib/focus-first-error'
import { today } from '../../../lib/today'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import classes from '../operations.module.css'

interface Props {
  operation: string
  /** Null for a new one. */
  session: SessionResume | null
  onClose: () => void
  onDone?: (id: string | null) => void
}

type Values = SessionSaisie & Record<string, unknown>

/** Dates, places and end-of-session bilan; what is typed is kept as a draft. */
export function SessionDialog({ operation, session, onClose, onDone }: Props) {
  const form = useForm<Values>(
    {
      intitule: session?.intitule ?? '',
      date_debut: session?.date_debut ?? today(),
      date_fin: session?.date_fin ?? null,
      places: session?.places ?? null,
      bilan: session?.bilan ?? null,
    },
    sessionSaisie,
  )
  const brouillon = useBrouillon<Values>({
    cle: `session:${session?.id ?? `nouvelle:${operation}`}`,
    values: form.values,
    touched: form.touched,
    onRestore: (values) => form.setValues(values),
  })
  const finish = (id: string | null) => {
    brouillon.discard()
    onClose()
    onDone?.(id)
  }
  const options = { refresh: ['operation.'], quiet: (error: { fields: object }) => Object.keys(error.fields).length > 0 }
  const create = useCommand('operation.createSession', {
    ...options,
    message: 'La session est créée : inscrivez ses participants.',
    onDone: ({ id }) => finish(id),
  })
  const update = useCommand('operation.updateSession', { ...options, message: 'La session est à jour.', onDone: () => finish(null) })
  function submit() {
    if (!form.validate()) return focusFirstError()
    const handlers = { onError: form.takeErrors }
    if (session === null) create.mutate({ operation, session: form.values }, handlers)
    else update.mutate({ id: session.id, session: form.values }, handlers)
  }
  return (
    <Dialog
      opened
      title={session === null ? 'Créer une session' : 'Modifier la session'}
      onClose={onClose}
      width={600}
      footer={
        <>
          {brouillon.note && <span className={classes.discret}>{brouillon.note}</span>}
          <Button
            onClick={() => {
              brouillon.discard()
              onClose()
            }}
          >
            Annuler
          </Button>
          <Button emphasis="primary" busy={create.isPending || update.isPending} onClick={submit}>
            {session === null ? 'Créer la session' : 'Enregistrer'}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextField label="Intitulé" {...form.field('intitule')} />
        <div className={classes.pair}>
          <DateField
            label="Début"
            value={form.values.date_debut}
            onChange={(date) => form.set('date_debut', date ?? '')}
            error={form.errors.date_debut}
          />
          <DateField label="Fin" optional {...form.field('date_fin')} />
          <NumberField label="Places" optional {...form.field('places')} />
        </div>
        <TextArea
          label="Bilan de fin de session"
          optional
          rows={7}
          hint="Les effectifs sont comptés d’après l’issue de chacun : n’écrivez que ce que les chiffres ne disent pas."
          maxLength={10_000}
          {...form.field('bilan')}
        />
      </div>
    </Dialog>
  )
}
