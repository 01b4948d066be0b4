import { useState } from 'react'
import type { MembreRow } from '../../../../src-main/contract/commission'
import { ConfirmDialog } from '../../../components/ui/dialog'
import { TextField } from '../../../components/ui/text-fields'

interface Props {
  membre: MembreRow
  onSave: (remplacant: string) => void
  onClose: () => void
}

/** Who comes instead of a member; the usual substitute is proposed. */
export function RemplacantDialog({ membre, onSave, onClose }: Props) {
  const [remplacant, setRemplacant] = useState(membre.suppleant ?? '')
  return (
    <ConfirmDialog
      opened
      title={`Qui remplace ${[membre.civilite, membre.nom].filter(Boolean).join(' ')} ?`}
      confirmLabel="Enregistrer"
      reason={remplacant.trim() === '' ? 'Écrivez son nom.' : null}
      onConfirm={() => onSave(remplacant)}
      onCancel={onClose}
    >
      <TextField label="Nom du remplaçant" value={remplacant} onChange={setRemplacant} autoFocus maxLength={200} />
    </ConfirmDialog>
  )
}
