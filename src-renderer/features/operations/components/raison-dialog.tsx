import { useState } from 'react'
import type { ContenuRegles } from '../../../../src-main/domain/operation/jeu-regles'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { TextField } from '../../../components/ui/text-fields'
import type { RouteError } from '../../../lib/client'
import { useCommand } from '../../../lib/use-route'
import { A_RELIRE } from '../libelles'
import classes from '../operations.module.css'

interface Props {
  operation: string
  /** The rules to adopt, or the older version to come back to. */
  regles?: ContenuRegles
  version?: number
  onClose: () => void
  onDone?: () => void
}

const REFRESH = [...A_RELIRE, 'parcours.', 'commission.', 'participant.', 'qualite.'] as const

/** Asks why the rules change: the reason stays beside the version. */
export function RaisonDialog({ operation, regles, version, onClose, onDone }: Props) {
  const [raison, setRaison] = useState('')
  const [error, setError] = useState<RouteError | null>(null)
  const options = {
    refresh: REFRESH,
    message: (value: { version: number }) => `La version ${value.version} est en vigueur : les sorties sont classées par ses règles.`,
    quiet: true,
    onDone: () => {
      onClose()
      onDone?.()
    },
  }
  const save = useCommand('operation.saveRegles', options)
  const restore = useCommand('operation.restoreRegles', options)
  function submit() {
    setError(null)
    if (version !== undefined) restore.mutate({ operation, version, raison }, { onError: setError })
    else save.mutate({ operation, regles: { ...regles }, raison }, { onError: setError })
  }
  return (
    <Dialog
      opened
      title={version === undefined ? 'Adopter ces règles' : `Revenir à la version ${version}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" busy={save.isPending || restore.isPending} onClick={submit}>
            Adopter
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <p>
          Une nouvelle version entre en vigueur : les sorties passées et à venir sont classées par elle. Les versions d’avant restent, et un
          bilan figé ne change pas.
        </p>
        <TextField
          label="Raison du changement"
          hint="Par exemple : avenant à la convention, décision du comité de pilotage du 12 mars."
          value={raison}
          onChange={setRaison}
          error={error?.fields.raison}
          maxLength={300}
          autoFocus
        />
        {error && error.fields.raison === undefined && <Callout tone="alerte">{error.message}</Callout>}
      </div>
    </Dialog>
  )
}
