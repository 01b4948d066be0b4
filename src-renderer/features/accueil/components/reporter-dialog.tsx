import type { FormEvent } from 'react'
import { type AlerteRow, type ReportSaisie, reportSaisie } from '../../../../src-main/contract/accueil'
import { RAISONS_REPORT } from '../../../../src-main/domain/accueil/report'
import { addDays, addMonths, type IsoDate } from '../../../../src-main/domain/commun/date'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions, FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { SuggestField } from '../../../components/ui/suggest-field'
import { formatDate, formatFullName, formatLongDate } from '../../../lib/formats'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'

interface ReporterDialogProps {
  alerte: AlerteRow
  today: IsoDate
  /** Longest report, in days. */
  maxJours: number
  onClose: () => void
}

const DEMAIN = 1
const SEMAINE = 7

/** Puts an alert off, with a reason: it comes back by itself on its day. */
export function ReporterDialog({ alerte, today, maxJours, onClose }: ReporterDialogProps) {
  const choix = [
    { value: addDays(today, DEMAIN), label: 'Demain' },
    { value: addDays(today, SEMAINE), label: 'Dans une semaine' },
    { value: addMonths(today, 1), label: 'Dans un mois' },
  ].filter(({ value }) => value <= addDays(today, maxJours))
  const form = useForm<ReportSaisie>({ jusqu_au: choix[1]?.value ?? addDays(today, DEMAIN), raison: '' }, reportSaisie)
  const { participation, type, objet } = alerte
  const wake = useCommand('accueil.wake', { refresh: ['accueil.'], message: 'L’alerte est revenue.' })
  const snooze = useCommand('accueil.snooze', { refresh: ['accueil.'], quiet: true })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (snooze.isPending || !form.validate()) return
    snooze.mutate(
      { participation, type, objet, report: form.values },
      {
        onSuccess: () => {
          const message = `Alerte reportée : elle reviendra le ${formatLongDate(form.values.jusqu_au)}.`
          notifyDone(message, { undo: () => wake.mutate({ participation, type, objet }) })
          onClose()
        },
        onError: form.takeErrors,
      },
    )
  }
  const refus = snooze.error && Object.keys(snooze.error.fields).length === 0 ? snooze.error.message : null

  return (
    <Dialog opened title="Reporter l’alerte" onClose={onClose} width={560}>
      <form onSubmit={submit} noValidate>
        <FormGrid>
          <div data-wide>
            <Callout title={formatFullName(alerte)}>{alerte.cause}</Callout>
          </div>
          <div data-wide>
            <SegmentedField label="Me le rappeler" {...form.field('jusqu_au')} error={undefined} options={choix} />
          </div>
          <DateField
            label="Ou à une date"
            hint={`Au plus tard le ${formatDate(addDays(today, maxJours))}.`}
            value={form.values.jusqu_au}
            onChange={(date) => form.set('jusqu_au', date ?? '')}
            error={form.errors.jusqu_au}
            min={addDays(today, DEMAIN)}
            max={addDays(today, maxJours)}
          />
          <div data-wide>
            <SuggestField
              label="Raison"
              hint="Lue par l’équipe. Le dossier dira toujours ce qui manque."
              {...form.field('raison')}
              suggestions={RAISONS_REPORT}
              maxLength={200}
            />
          </div>
        </FormGrid>
        {refus && <Callout tone="alerte">{refus}</Callout>}
        <FormActions>
          <Button type="submit" emphasis="primary" busy={snooze.isPending}>
            Reporter l’alerte
          </Button>
          <Button onClick={onClose}>Annuler</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
