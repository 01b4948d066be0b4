import { type FormEvent, useState } from 'react'
import { reglePiece } from '../../../../src-main/contract/piece'
import { CIBLES_PREUVE, cibleLabel, type ReglePiece } from '../../../../src-main/domain/piece/cibles'
import { TYPE_PIECE_LABELS } from '../../../../src-main/domain/piece/types-piece'
import { Button } from '../../../components/ui/button'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions, FormGrid } from '../../../components/ui/form-grid'
import { NumberField } from '../../../components/ui/number-field'
import { MultiSelectField } from '../../../components/ui/select-field'

const CIBLES = CIBLES_PREUVE.map((cible) => ({ value: cible, label: cibleLabel(cible) }))

interface ReglePieceDialogProps {
  regle: ReglePiece
  busy: boolean
  onClose: () => void
  onSave: (regle: ReglePiece) => void
}

/** Changes what one kind of document proves, and the age it may have. */
export function ReglePieceDialog({ regle, busy, onClose, onSave }: ReglePieceDialogProps) {
  const [prouve, setProuve] = useState<readonly string[]>(regle.prouve)
  const [mois, setMois] = useState(regle.validite_mois)
  const [erreur, setErreur] = useState<string>()

  function submit(event: FormEvent) {
    event.preventDefault()
    const change = { type: regle.type, prouve: [...prouve], validite_mois: mois }
    const lu = reglePiece.safeParse(change)
    if (lu.success) onSave(change)
    else setErreur(lu.error.issues[0]?.message)
  }

  return (
    <Dialog opened title={TYPE_PIECE_LABELS[regle.type]} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <FormGrid columns={1}>
          <MultiSelectField
            label="Ce qu’elle prouve"
            optional
            placeholder="Rien de particulier"
            value={prouve}
            onChange={setProuve}
            options={CIBLES}
          />
          <NumberField
            label="Ancienneté acceptée"
            optional
            unit="mois"
            hint={'Vide\u00a0: le document ne se périme pas. Pour un critère ou le domicile, comptée au jour de l’entrée.'}
            value={mois}
            onChange={setMois}
            error={erreur}
          />
        </FormGrid>
        <FormActions>
          <Button type="submit" emphasis="primary" busy={busy}>
            Enregistrer la règle
          </Button>
          <Button onClick={onClose}>Annuler</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
