import { useMemo, useState } from 'react'
import { serieSaisie } from '../../../../src-main/contract/commission'
import { CADENCE_LABELS, type Cadence, describeRang, proposeSerie } from '../../../../src-main/domain/commission/serie'
import { Button } from '../../../components/ui/button'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { FormGrid } from '../../../components/ui/form-grid'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { formatCount, formatLongDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import { toTime } from '../heure'
import classes from './serie-dialog.module.css'

interface Props {
  /** Days that already have their session. */
  pris: ReadonlySet<string>
  onClose: () => void
}

/** The sessions of a year in one go: a rhythm, the days it gives, and those one keeps. */
export function SerieDialog({ pris, onClose }: Props) {
  const [premier, setPremier] = useState<string | null>(null)
  const [dernier, setDernier] = useState<string | null>(`${today().slice(0, 4)}-12-31`)
  const [cadence, setCadence] = useState<Cadence>('mensuelle')
  const [inverses, setInverses] = useState<ReadonlySet<string>>(new Set())
  const form = useForm<Record<string, unknown> & { heure_debut: string; lieu: string; presidence: string }>(
    { heure_debut: '09:00', lieu: '', presidence: '' },
    serieSaisie.omit({ jours: true, heure_fin: true }).loose(),
  )
  const create = useCommand('commission.createSerie', {
    refresh: ['commission.', 'accueil.'],
    message: ({ seances }) => `${formatCount(seances, 'séance prévue', 'séances prévues')} : ses membres sont attendus à chacune.`,
    onDone: onClose,
  })
  const jours = useMemo(
    () => (premier === null || dernier === null ? [] : proposeSerie(premier, dernier, cadence)),
    [premier, dernier, cadence],
  )
  // A holiday is left out unless somebody ticks it, an ordinary day kept unless somebody unticks it.
  const kept = jours.filter(({ date, ferie }) => !pris.has(date) && inverses.has(date) === (ferie !== null)).map(({ date }) => date)
  const toggle = (date: string) =>
    setInverses((current) => new Set(current.has(date) ? [...current].filter((one) => one !== date) : [...current, date]))

  function submit() {
    if (!form.validate()) return
    const { heure_debut, lieu, presidence } = form.values
    create.mutate({ heure_debut, heure_fin: null, lieu, presidence, jours: kept }, { onError: form.takeErrors })
  }

  return (
    <Dialog
      opened
      title="Prévoir une série de séances"
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={create.isPending}
            reason={kept.length === 0 ? 'Dites le premier jour, et gardez un jour au moins.' : null}
            onClick={submit}
          >
            {kept.length === 0 ? 'Prévoir' : `Prévoir ${formatCount(kept.length, 'séance')}`}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <DateField label="Premier jour" autoFocus value={premier} onChange={setPremier} />
        <DateField label="Jusqu’au" value={dernier} onChange={setDernier} />
        <SelectField
          label="Rythme"
          hint={premier !== null && (cadence === 'mensuelle' || cadence === 'bimestrielle') ? describeRang(premier) : undefined}
          value={cadence}
          onChange={(value) => value && setCadence(value)}
          options={optionsOf(CADENCE_LABELS)}
        />
        <TextField
          label="Début"
          hint="Par exemple 9 h 30"
          {...form.field('heure_debut')}
          onBlur={() => form.set('heure_debut', toTime(form.values.heure_debut))}
        />
        <TextField label="Lieu" optional {...form.field('lieu')} />
        <TextField label="Présidence" optional {...form.field('presidence')} />
      </FormGrid>
      {jours.length > 0 && (
        <fieldset className={classes.jours}>
          <legend className={classes.legende}>Jours proposés</legend>
          {jours.map(({ date, ferie }) => (
            <CheckboxField
              key={date}
              label={formatLongDate(date)}
              hint={pris.has(date) ? 'Une séance est déjà prévue.' : ferie === null ? undefined : `Jour férié : ${ferie}.`}
              disabled={pris.has(date)}
              checked={kept.includes(date)}
              onChange={() => toggle(date)}
            />
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}
