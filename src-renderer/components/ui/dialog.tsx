import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { Button } from './button'
import classes from './dialog.module.css'

interface DialogProps {
  opened: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot, the filled one last. */
  footer?: ReactNode
  width?: number
  /** False when a button of the foot already closes. */
  closable?: boolean
}

/** A dialog for a form or a choice; keeps the focus inside, Échap closes. */
export function Dialog({ opened, title, onClose, children, footer, width = 520, closable = true }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={width}
      centered
      withCloseButton={closable}
      classNames={classes}
      closeButtonProps={{ 'aria-label': 'Fermer' }}
      transitionProps={{ duration: 0 }}
    >
      {children}
      {footer && <div className={classes.footer}>{footer}</div>}
    </Modal>
  )
}

interface ConfirmDialogProps {
  opened: boolean
  /** The question: « Retirer ce dossier de l’ordre du jour ? ». */
  title: string
  /** What will change. */
  children: ReactNode
  /** The verb: « Retirer ». */
  confirmLabel: string
  onConfirm: () => void
  onCancel: () => void
  danger?: boolean
  busy?: boolean
  /** Why one cannot confirm yet. */
  reason?: string | null
}

/** Asked only before what cannot be undone. */
export function ConfirmDialog({ opened, title, children, confirmLabel, onConfirm, onCancel, danger, busy, reason }: ConfirmDialogProps) {
  return (
    <Dialog
      opened={opened}
      title={title}
      onClose={onCancel}
      width={460}
      closable={false}
      footer={
        <>
          <Button onClick={onCancel}>Annuler</Button>
          <Button emphasis={danger ? 'danger' : 'primary'} onClick={onConfirm} busy={busy} reason={reason}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
