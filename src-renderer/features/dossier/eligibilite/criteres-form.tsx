import { z } from 'zod'
import { type ConstatSaisie, constatsSaisie, type EligibiliteDossier } from '../../../../src-main/contract/eligibilite'
import { isTypePiece } from '../../../../src-main/domain/piece/types-piece'
import { notifyDone } from '../../../components/ui/notify'
import { useRoute } from '../../../lib/use-route'
import { CriteresField } from '../../participants/components/criteres-field'
import { FormDialog } from '../forms/form-dialog'
import { useSaisie } from '../use-saisie'

interface CriteresFormProps {
  participation: string
  onClose: () => void
}

interface Values extends Record<string, unknown> {
  constats: ConstatSaisie[]
}

const schema = z.strictObject({ constats: constatsSaisie })

/** The criteria of a parcours: added, dated, proved, or taken off. */
export function CriteresForm({ participation, onClose }: CriteresFormProps) {
  const { data } = useRoute('eligibilite.get', { participation })
  return data ? <Corriger participation={participation} eligibilite={data} onClose={onClose} /> : null
}

function Corriger({ participation, eligibilite, onClose }: CriteresFormProps & { eligibilite: EligibiliteDossier }) {
  const { form, submit, refus, aConfirmer, busy } = useSaisie<'eligibilite.saveCriteres', Values>({
    route: 'eligibilite.saveCriteres',
    initial: { constats: eligibilite.criteres.map(toSaisie) },
    schema,
    toInput: ({ constats }, confirme) => ({ participation, constats, confirme }),
    onDone: () => {
      notifyDone('Les critères et leurs preuves sont notés.')
      onClose()
    },
  })
  // A refusal beside a criterion is not one of the form as a whole.
  const elsewhere = Object.keys(form.errors).some((field) => field.startsWith('constat')) ? null : refus
  return (
    <FormDialog
      title="Critères d’éligibilité"
      verb="Enregistrer les critères"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={elsewhere}
      aConfirmer={aConfirmer}
      width={720}
    >
      <CriteresField
        constats={form.values.constats}
        onChange={(constats) => form.set('constats', constats)}
        errors={form.errors}
        propositions={eligibilite.propositions}
      />
    </FormDialog>
  )
}

function toSaisie({ critere, date_constat, preuve }: EligibiliteDossier['criteres'][number]): ConstatSaisie {
  return { critere, date_constat, preuve: preuve !== null && isTypePiece(preuve) ? preuve : null }
}
