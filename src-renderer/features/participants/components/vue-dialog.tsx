import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/ui/button'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions, FormGrid } from '../../../components/ui/form-grid'
import { TextField } from '../../../components/ui/text-fields'
import type { RouteError } from '../../../lib/client'

interface VueDialogProps {
  title: string
  verb: string
  initial: { nom: string; partagee: boolean }
  busy: boolean
  onClose: () => void
  onSubmit: (saisie: { nom: string; partagee: boolean }, onError: (error: RouteError) => void) => void
}

/** Name of a view, and whether the team sees it. */
export function VueDialog({ title, verb, initial, busy, onClose, onSubmit }: VueDialogProps) {
  const [nom, setNom] = useState(initial.nom)
  const [partagee, setPartagee] = useState(initial.partagee)
  const [error, setError] = useState<string>()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (nom.trim() === '') return setError('À remplir.')
    onSubmit({ nom: nom.trim(), partagee }, ({ fields }) => setError(fields.nom))
  }
  return (
    <Dialog opened title={title} onClose={onClose} width={460}>
      <form onSubmit={submit} noValidate>
        <FormGrid columns={1}>
          <TextField
            label="Nom de la vue"
            value={nom}
            onChange={(value) => {
              setNom(value)
              setError(undefined)
            }}
            error={error}
            maxLength={40}
            autoFocus
          />
          <CheckboxField
            label="Partager avec l’équipe"
            hint="Chacun y trouve les personnes que son rôle ouvre. Seules vous et la coordination pourrez la modifier."
            checked={partagee}
            onChange={setPartagee}
          />
        </FormGrid>
        <FormActions>
          <Button type="submit" emphasis="primary" busy={busy}>
            {verb}
          </Button>
          <Button onClick={onClose}>Annuler</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
