import type { Identite } from '../../../../src-main/contract/dossier'
import { type IdentiteSaisie, identiteSaisie } from '../../../../src-main/contract/participant'
import { notifyDone } from '../../../components/ui/notify'
import { formatFullName } from '../../../lib/formats'
import { IdentiteFields } from '../../participants/components/identite-fields'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

/** Corrects an identity. */
export function IdentiteForm({ identite, onClose }: { identite: Identite; onClose: () => void }) {
  const { id, commune, ...initial } = identite
  const { form, submit, refus, busy } = useSaisie<'participant.updateIdentite', IdentiteSaisie>({
    route: 'participant.updateIdentite',
    initial,
    schema: identiteSaisie,
    toInput: (values) => ({ id, identite: values }),
    onDone: (_value, values) => {
      notifyDone(`L’identité de ${formatFullName(values)} est corrigée.`)
      onClose()
    },
  })
  return (
    <FormDialog title="Identité" verb="Enregistrer l’identité" onClose={onClose} onSubmit={submit} busy={busy} refus={refus}>
      <IdentiteFields form={form} commune={commune} />
    </FormDialog>
  )
}
