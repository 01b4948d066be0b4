import { useState } from 'react'
import { ConfirmDialog } from '../../../components/ui/dialog'
import { TextArea } from '../../../components/ui/text-fields'
import classes from './membres-dialog.module.css'

interface Props {
  title: string
  /** What will change. */
  explanation: string
  confirmLabel: string
  danger?: boolean
  busy: boolean
  onConfirm: (motif: string) => void
  onCancel: () => void
}

/** Asks why before what goes on record: a session put off, a dossier taken off the agenda. */
export function MotifDialog({ title, explanation, confirmLabel, danger, busy, onConfirm, onCancel }: Props) {
  const [motif, setMotif] = useState('')
  return (
    <ConfirmDialog
      opened
      title={title}
      confirmLabel={confirmLabel}
      danger={danger}
      busy={busy}
      reason={motif.trim() === '' ? 'Écrivez le motif.' : null}
      onConfirm={() => onConfirm(motif)}
      onCancel={onCancel}
    >
      <div className={classes.form}>
        <p>{explanation}</p>
        <TextArea label="Motif" value={motif} onChange={setMotif} autoFocus maxLength={500} />
      </div>
    </ConfirmDialog>
  )
}
