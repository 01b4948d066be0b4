import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationDetail } from '../../../../src-main/contract/operation'
import { CLES_REGLE, REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import { Button } from '../../../components/ui/button'
import { Dialog } from '../../../components/ui/dialog'
import { Panel } from '../../../components/ui/panel'
import { TextField } from '../../../components/ui/text-fields'
import { useCommand } from '../../../lib/use-route'
import classes from '../operations.module.css'

interface Props {
  operation: OperationDetail
  writer: boolean
}

/** How the exits of the operation are classed, in sentences. */
export function ReglesPanel({ operation, writer }: Props) {
  const [editing, setEditing] = useState(false)
  const explicit = Object.keys(operation.regles).length
  return (
    <Panel
      title="Règles de sortie"
      note={explicit === 0 ? 'règles par défaut' : `${explicit} réglage${explicit > 1 ? 's' : ''} propre${explicit > 1 ? 's' : ''}`}
      aside={
        writer && (
          <Button icon={IconPencil} onClick={() => setEditing(true)}>
            Modifier
          </Button>
        )
      }
    >
      <ul className={classes.phrases}>
        {operation.phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      {editing && <ReglesDialog operation={operation} onClose={() => setEditing(false)} />}
    </Panel>
  )
}

function ReglesDialog({ operation, onClose }: { operation: OperationDetail; onClose: () => void }) {
  const [values, setValues] = useState<Record<string, string>>(operation.regles)
  const [error, setError] = useState<string | null>(null)
  const save = useCommand('operation.saveRegles', {
    refresh: ['operation.', 'indicateur.', 'parcours.', 'commission.'],
    message: 'Les sorties passées et à venir sont classées par ces règles.',
    quiet: true,
    onDone: onClose,
  })
  return (
    <Dialog
      opened
      title={`Règles de sortie, ${operation.intitule}`}
      onClose={onClose}
      width={640}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={save.isPending}
            onClick={() => save.mutate({ operation: operation.code, regles: values }, { onError: (refusal) => setError(refusal.message) })}
          >
            Enregistrer les règles
          </Button>
        </>
      }
    >
      <div className={classes.rules}>
        {error !== null && (
          <p role="alert" className={classes.error}>
            {error}
          </p>
        )}
        {CLES_REGLE.map((cle) => {
          const { libelle, aide, defaut } = REGLES_CATALOGUE[cle]
          return (
            <TextField
              key={cle}
              label={libelle}
              hint={aide}
              placeholder={defaut === '' ? 'jamais' : `par défaut : ${defaut}`}
              value={values[cle] ?? ''}
              onChange={(text) => setValues((current) => ({ ...current, [cle]: text }))}
            />
          )
        })}
      </div>
    </Dialog>
  )
}
