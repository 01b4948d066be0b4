import type { FormEvent, ReactNode } from 'react'
import { AConfirmer } from '../../../components/ui/a-confirmer'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions } from '../../../components/ui/form-grid'

interface FormDialogProps {
  title: string
  /** The verb: « Ajouter l’étape ». */
  verb: string
  onClose: () => void
  onSubmit: () => void
  busy: boolean
  refus: string | null
  /** A warning stands beside a field: the same values sent again are kept. */
  aConfirmer?: boolean
  note?: ReactNode
  /** Left of the note: « Retirer… ». */
  extra?: ReactNode
  width?: number
  children: ReactNode
}

/** A form of the file in a dialog: fields, refusal, buttons. */
export function FormDialog(props: FormDialogProps) {
  const { title, verb, onClose, onSubmit, busy, refus, aConfirmer = false, note, extra, width = 580, children } = props
  function submit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    onSubmit()
  }
  return (
    <Dialog opened title={title} onClose={onClose} width={width}>
      <form onSubmit={submit} noValidate>
        {children}
        {refus && <Callout tone="alerte">{refus}</Callout>}
        {aConfirmer && !refus && <AConfirmer />}
        <FormActions note={note}>
          <Button type="submit" emphasis="primary" busy={busy}>
            {aConfirmer ? `${verb} quand même` : verb}
          </Button>
          <Button onClick={onClose}>Annuler</Button>
          {extra}
        </FormActions>
      </form>
    </Dialog>
  )
}
