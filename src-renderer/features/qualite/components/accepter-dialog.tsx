import type { FormEvent } from 'react'
import { acceptationSaisie, type LigneQualiteLue } from '../../../../src-main/contract/qualite'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions, FormGrid } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { TextArea } from '../../../components/ui/text-fields'
import { formatFullName } from '../../../lib/formats'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'

interface AccepterDialogProps {
  ligne: LigneQualiteLue
  onClose: () => void
}

/** Puts a line aside, with the reason the controller will read; the message offers the way back. */
export function AccepterDialog({ ligne, onClose }: AccepterDialogProps) {
  const { controle, objet, objet_id, raison } = ligne
  const form = useForm<{ raison: string }>({ raison: '' }, acceptationSaisie)
  const brouillon = useBrouillon({
    // The name of a draft is short: a proof is named by a long key.
    cle: `qualite:${controle}|${objet_id}`.slice(0, 120),
    values: form.values,
    touched: form.touched,
    onRestore: (values) => form.set('raison', values.raison),
  })
  const cle = { controle, objet, objet_id }
  const { mutate: remettre } = useCommand('qualite.reject', { refresh: ['qualite.'], message: 'Le constat est de nouveau à corriger.' })
  const accepter = useCommand('qualite.accept', {
    refresh: ['qualite.'],
    quiet: true,
    onDone: () => {
      brouillon.discard()
      notifyDone('Le constat est mis de côté, avec sa raison.', { undo: () => remettre(cle) })
      onClose()
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (accepter.isPending || !form.validate()) return
    accepter.mutate({ ...cle, raison: form.values.raison }, { onError: (error) => form.takeErrors(error) })
  }

  return (
    <Dialog opened title="Accepter, avec une raison" onClose={onClose}>
      <form onSubmit={submit}>
        <FormGrid columns={1}>
          <Callout title={formatFullName(ligne)}>{raison}</Callout>
          <TextArea
            label="Raison"
            hint="Le contrôleur la lira. Le constat reste visible dans « Acceptés, avec raison », et peut être remis à corriger."
            rows={4}
            autoFocus
            {...form.field('raison')}
          />
        </FormGrid>
        {accepter.error && Object.keys(accepter.error.fields).length === 0 && <Callout tone="alerte">{accepter.error.message}</Callout>}
        <FormActions note={brouillon.note}>
          <Button onClick={onClose}>Annuler</Button>
          <Button type="submit" emphasis="primary" busy={accepter.isPending}>
            Accepter
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
