import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { type ParticipationSaisie, participationSaisie } from '../../../../src-main/contract/participant'
import { notifyDone } from '../../../components/ui/notify'
import { useSession } from '../../../lib/session'
import { today } from '../../../lib/today'
import { ParticipationFields, participationVide } from '../../participants/components/participation-fields'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

/** Corrects the request and the situation at entry. */
export function ParticipationForm({ participation, onClose }: { participation: ParticipationDossier; onClose: () => void }) {
  const { form, submit, refus, busy } = useSaisie<'participant.updateParticipation', ParticipationSaisie>({
    route: 'participant.updateParticipation',
    initial: toSaisie(participation),
    schema: participationSaisie,
    toInput: (values) => ({ id: participation.id, participation: values }),
    onDone: () => {
      notifyDone('La prescription et la situation à l’entrée sont corrigées.')
      onClose()
    },
  })
  return (
    <FormDialog
      title="Prescription et situation à l’entrée"
      verb="Enregistrer"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      width={620}
    >
      <ParticipationFields form={form} entree={participation.date_entree !== null} />
    </FormDialog>
  )
}

/** A new request for somebody who already has a file. */
export function NouvelleParticipationForm({ participant, onClose }: { participant: string; onClose: () => void }) {
  const { user } = useSession()
  const { form, submit, refus, busy } = useSaisie<'participant.addParticipation', ParticipationSaisie>({
    route: 'participant.addParticipation',
    initial: participationVide('', user.referent, today()),
    schema: participationSaisie,
    toInput: (participation) => ({ participant, participation }),
    onDone: () => {
      notifyDone('Une nouvelle prescription est au dossier. Premier accueil à fixer.')
      onClose()
    },
  })
  return (
    <FormDialog
      title="Nouvelle prescription"
      verb="Ajouter la prescription"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      width={620}
    >
      <ParticipationFields form={form} />
    </FormDialog>
  )
}

function toSaisie(participation: ParticipationDossier): ParticipationSaisie {
  const { operation, referent, prescripteur, date_prescription, situation_entree, duree_recherche_mois, niveau, criteres } = participation
  const { rsa, ass, are, aah, rqth, sdf, exclusion_logement } = participation
  return {
    operation,
    referent,
    prescripteur,
    date_prescription,
    situation_entree,
    duree_recherche_mois,
    niveau,
    criteres,
    rsa,
    ass,
    are,
    aah,
    rqth,
    sdf,
    exclusion_logement,
  }
}
