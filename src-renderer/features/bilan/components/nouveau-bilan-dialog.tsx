import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OperationRow } from '../../../../src-main/contract/indicateur'
import { Button } from '../../../components/ui/button'
import { Dialog } from '../../../components/ui/dialog'
import { notifyDone } from '../../../components/ui/notify'
import { today } from '../../../lib/today'
import { useCommand } from '../../../lib/use-route'
import { defaultDemande } from '../demande'
import { ChoixBilan } from './choix-bilan'

/** What a new bilan covers; sections and texts come from the last one of the same operation. */
export function NouveauBilanDialog({ operations, onClose }: { operations: readonly OperationRow[]; onClose: () => void }) {
  const [demande, setDemande] = useState(() => defaultDemande(Number(today().slice(0, 4)), operations))
  const navigate = useNavigate()
  const create = useCommand('bilan.create', {
    refresh: ['bilan.'],
    onDone: ({ id, repris_de }) => {
      if (repris_de !== null) notifyDone(`Sections et textes repris de « ${repris_de} » : relisez-les un à un.`)
      void navigate({ to: '/bilans/$id', params: { id } })
    },
  })
  return (
    <Dialog
      opened
      title="Nouveau bilan"
      onClose={onClose}
      width={520}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={create.isPending}
            reason={demande.du > demande.au ? 'La période finit avant de commencer.' : null}
            onClick={() => create.mutate(demande)}
          >
            Créer le bilan
          </Button>
        </>
      }
    >
      <ChoixBilan demande={demande} operations={operations} onChange={setDemande} etroit />
    </Dialog>
  )
}
