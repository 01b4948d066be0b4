import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { seanceSaisie } from '../../../../src-main/contract/commission'
import { Button } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { FormGrid } from '../../../components/ui/form-grid'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import { toTime } from '../heure'

interface Props {
  /** null to plan a new one. */
  seance: SeanceDetail | null
  onClose: () => void
  onCreated?: (id: string) => void
}

interface Values extends Record<string, unknown> {
  date: string | null
  heure_debut: string
  heure_fin: string | null
  lieu: string
  presidence: string
  observations: string
}

/** Day, hours, place and chair of a session. */
export function SeanceDialog({ seance, onClose, onCreated }: Props) {
  const form = useForm<Values>(
    {
      date: seance?.date ?? null,
      heure_debut: seance?.heure_debut ?? '09:00',
      heure_fin: seance?.heure_fin ?? null,
      lieu: seance?.lieu ?? '',
      presidence: seance?.presidence ?? '',
      observations: seance?.observations ?? '',
    },
    seanceSaisie.loose(),
  )
  const refresh = ['commission.', 'accueil.']
  const create = useCommand('commission.create', {
    refresh,
    message: 'La séance est prévue : ses membres sont attendus.',
    onDone: ({ id }) => {
      onClose()
      onCreated?.(id)
    },
  })
  const update = useCommand('commission.update', { refresh, message: 'La séance est modifiée.', onDone: onClose })

  function submit() {
    if (!form.validate()) return
    const { date, observations, ...reste } = form.values
    if (date === null) return
    const saisie = { ...reste, date }
    if (seance === null) create.mutate(saisie, { onError: form.takeErrors })
    else update.mutate({ ...saisie, id: seance.id, observations }, { onError: form.takeErrors })
  }

  return (
    <Dialog
      opened
      title={seance === null ? 'Prévoir une séance' : 'Modifier la séance'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" onClick={submit} busy={create.isPending || update.isPending}>
            {seance === null ? 'Prévoir' : 'Enregistrer'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <DateField label="Jour" autoFocus {...form.field('date')} />
        <TextField label="Lieu" optional {...form.field('lieu')} />
        <TextField
          label="Début"
          hint="Par exemple 9 h 30"
          {...form.field('heure_debut')}
          onBlur={() => form.set('heure_debut', toTime(form.values.heure_debut))}
        />
        <TextField
          label="Fin"
          optional
          {...form.field('heure_fin')}
          onChange={(text) => form.set('heure_fin', text === '' ? null : text)}
          onBlur={() => form.set('heure_fin', form.values.heure_fin === null ? null : toTime(form.values.heure_fin))}
        />
        <TextField label="Présidence" optional {...form.field('presidence')} />
      </FormGrid>
      {seance !== null && (
        <TextArea label="Observations" optional hint="Imprimées dans le procès-verbal nominatif." {...form.field('observations')} />
      )}
    </Dialog>
  )
}
