import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { RouteError } from '../../lib/client'
import classes from './notify.module.css'

interface DoneOptions {
  /** Takes back what was just done. */
  undo?: () => void
}

/** Dark bar: what happened, in a sentence; « Annuler » when it can be undone. */
export function notifyDone(message: string, { undo }: DoneOptions = {}): void {
  const id = notifications.show({
    classNames: classes,
    withCloseButton: !undo,
    closeButtonProps: { 'aria-label': 'Fermer le message' },
    autoClose: undo ? 10_000 : 6000,
    icon: <IconCircleCheck size={20} stroke={1.75} aria-hidden />,
    message: undo ? (
      <span className={classes.row}>
        <span>{message}</span>
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          Annuler
        </button>
      </span>
    ) : (
      message
    ),
  })
}

/** The same bar for a refusal or a failure: what to do, and the number of the incident when there is one. */
export function notifyError(error: RouteError): void {
  notifications.show({
    classNames: classes,
    closeButtonProps: { 'aria-label': 'Fermer le message' },
    autoClose: 12_000,
    role: 'alert',
    icon: <IconAlertTriangle size={20} stroke={1.75} aria-hidden className={classes.warning} />,
    message: error.incidentId ? `${error.message} (incident ${error.incidentId})` : error.message,
  })
}
