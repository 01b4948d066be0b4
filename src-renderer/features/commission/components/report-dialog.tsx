import { useState } from 'react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { DateField } from '../../../components/ui/date-field'
import { ConfirmDialog } from '../../../components/ui/dialog'
import { TextArea } from '../../../components/ui/text-fields'
import { formatCount, formatLongDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './membres-dialog.module.css'

interface Props {
  seance: SeanceDetail
  /** The session that takes the agenda over; null when no day was said. */
  onDone: (nouvelle: string | null) => void
  onCancel: () => void
}

/** Puts a session off: why, and to which day when it is known; its agenda goes there. */
export function ReportDialog({ seance, onDone, onCancel }: Props) {
  const [motif, setMotif] = useState('')
  const [date, setDate] = useState<IsoDate | null>(null)
  const [refus, setRefus] = useState<string | undefined>()
  const seances = useRoute('commission.list', {})
  const prise = seances.data?.find((une) => une.date === date && une.etat !== 'reportee' && une.etat !== 'annulee')
  const postpone = useCommand('commission.postpone', {
    refresh: ['commission.', 'accueil.', 'indicateur.'],
    message: ({ id, dossiers }) => (id === null ? 'Séance reportée.' : `Séance reportée, avec ${formatCount(dossiers, 'dossier')}.`),
    onDone: ({ id }) => onDone(id),
  })
  return (
    <ConfirmDialog
      opened
      title="Reporter la séance ?"
      confirmLabel="Reporter"
      busy={postpone.isPending}
      reason={motif.trim() === '' ? 'Écrivez le motif.' : null}
      onConfirm={() => postpone.mutate({ id: seance.id, motif, date }, { onError: (error) => setRefus(error.fields?.date) })}
      onCancel={onCancel}
    >
      <div className={classes.form}>
        <TextArea label="Motif" value={motif} onChange={setMotif} autoFocus maxLength={500} rows={2} />
        <DateField
          label="Reporter au"
          optional
          min={today()}
          value={date}
          error={refus}
          hint={consequence(seance, date, prise !== undefined)}
          onChange={(jour) => {
            setRefus(undefined)
            setDate(jour)
          }}
        />
      </div>
    </ConfirmDialog>
  )
}

function consequence({ passages, lieu }: SeanceDetail, date: IsoDate | null, prise: boolean): string {
  if (date === null) return 'Sans date, ses demandes restent ouvertes et sont proposées aux autres séances.'
  const dossiers = passages === 0 ? 'L’ordre du jour' : `L’ordre du jour (${formatCount(passages, 'dossier')})`
  if (prise) return `${dossiers} rejoint la séance déjà prévue le ${formatLongDate(date)}.`
  return `${dossiers} passe à une séance créée le ${formatLongDate(date)}, aux mêmes heures${lieu === null ? '' : ' et au même lieu'}.`
}
