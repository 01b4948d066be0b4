import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { EligibiliteDossier } from '../../../../src-main/contract/eligibilite'
import { BrouillonRetrouve } from '../../../components/ui/brouillon-retrouve'
import { FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { useSession } from '../../../lib/session'
import { today } from '../../../lib/today'
import { useBrouillon } from '../../../lib/use-brouillon'
import { useRoute } from '../../../lib/use-route'
import { type Arrivee, arriveeOf, arriveeSchema, arriveeVide, splitArrivee } from '../../participants/arrivee'
import { CriteresField } from '../../participants/components/criteres-field'
import { ParticipationFields } from '../../participants/components/participation-fields'
import { PrescriptionFields } from '../../participants/components/prescription-fields'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface ParticipationFormProps {
  participation: ParticipationDossier
  onClose: () => void
}

/** Corrects the request, its fiche and the situation at entry. */
export function ParticipationForm({ participation, onClose }: ParticipationFormProps) {
  const { data } = useRoute('eligibilite.get', { participation: participation.id })
  return data ? <Corriger participation={participation} prescription={data.prescription} onClose={onClose} /> : null
}

interface CorrigerProps extends ParticipationFormProps {
  prescription: EligibiliteDossier['prescription']
}

function Corriger({ participation, prescription, onClose }: CorrigerProps) {
  const initial = arriveeOf(participation, prescription)
  const { form, submit, refus, aConfirmer, busy } = useSaisie<'participant.updateParticipation', Arrivee>({
    route: 'participant.updateParticipation',
    initial,
    schema: arriveeSchema,
    toInput: (values, confirme) => {
      const { constats: _elsewhere, ...parts } = splitArrivee(values)
      return { id: participation.id, ...parts, confirme }
    },
    onDone: () => {
      brouillon.discard()
      notifyDone('La prescription et la situation à l’entrée sont corrigées.')
      onClose()
    },
  })
  const brouillon = useBrouillon({
    cle: `participation:${participation.id}`,
    values: form.values,
    touched: form.touched,
    onRestore: (garde) => form.setValues({ ...initial, ...garde }),
  })
  return (
    <FormDialog
      title="Prescription et situation à l’entrée"
      verb="Enregistrer"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      aConfirmer={aConfirmer}
      note={brouillon.note}
      width={620}
    >
      <BrouillonRetrouve
        texte={brouillon.retrouve}
        onErase={() => {
          brouillon.erase()
          form.reset(initial)
        }}
      />
      <PrescriptionFields form={form} entree={participation.date_entree !== null} />
      <ParticipationFields form={form} />
    </FormDialog>
  )
}

/** A new request for somebody who already has a file. */
export function NouvelleParticipationForm({ participant, onClose }: { participant: string; onClose: () => void }) {
  const { user } = useSession()
  const { form, submit, refus, aConfirmer, busy } = useSaisie<'participant.addParticipation', Arrivee>({
    route: 'participant.addParticipation',
    initial: arriveeVide('', user.referent, today()),
    schema: arriveeSchema,
    toInput: (values, confirme) => ({ participant, ...splitArrivee(values), confirme }),
    onDone: () => {
      brouillon.discard()
      notifyDone('Une nouvelle prescription est au dossier. Premier accueil à fixer.')
      onClose()
    },
  })
  const brouillon = useBrouillon({
    cle: `prescription:${participant}`,
    values: form.values,
    touched: form.touched,
    onRestore: (garde) => form.setValues((current) => ({ ...current, ...garde })),
  })
  return (
    <FormDialog
      title="Nouvelle prescription"
      verb="Ajouter la prescription"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      aConfirmer={aConfirmer}
      note={brouillon.note}
      width={620}
    >
      <BrouillonRetrouve
        texte={brouillon.retrouve}
        onErase={() => {
          brouillon.erase()
          form.reset()
        }}
      />
      <PrescriptionFields form={form} />
      <ParticipationFields form={form} />
      <FormSection title="Critères d’éligibilité">
        <CriteresField constats={form.values.constats} onChange={(constats) => form.set('constats', constats)} errors={form.errors} />
      </FormSection>
    </FormDialog>
  )
}
