import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useMemo } from 'react'
import { type IdentiteSaisie, identiteSaisie, type ParticipationSaisie, participationSaisie } from '../../../src-main/contract/participant'
import { Button } from '../../components/ui/button'
import { FormActions } from '../../components/ui/form-grid'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { focusFirstError } from '../../lib/focus-first-error'
import { formatFullName } from '../../lib/formats'
import { useSession } from '../../lib/session'
import { useShortcut } from '../../lib/shortcuts'
import { today } from '../../lib/today'
import { useBrouillon } from '../../lib/use-brouillon'
import { useForm } from '../../lib/use-form'
import { useCommand } from '../../lib/use-route'
import { Doublons } from './components/doublons'
import { IDENTITE_VIDE, IdentiteFields } from './components/identite-fields'
import { ParticipationFields, participationVide } from './components/participation-fields'
import classes from './nouvelle-prescription.module.css'
import { useChoices } from './use-participants'

/** A new person and the request that brings them. */
export function NouvellePrescriptionPage() {
  const navigate = useNavigate()
  const { user } = useSession()
  const operations = useChoices().data?.operations ?? []
  const identite = useForm<IdentiteSaisie>(IDENTITE_VIDE, identiteSaisie)
  const participation = useForm<ParticipationSaisie>(participationVide('', user.referent, today()), participationSaisie)
  const only = operations.length === 1 ? operations[0]?.code : undefined
  const { setValues: setParticipation } = participation
  useEffect(() => {
    // One operation only: nothing to choose.
    if (only !== undefined) setParticipation((current) => ({ ...current, operation: current.operation || only }))
  }, [only, setParticipation])
  const values = useMemo(
    () => ({ identite: identite.values, participation: participation.values }),
    [identite.values, participation.values],
  )
  const brouillon = useBrouillon({
    cle: 'prescription',
    values,
    touched: identite.touched || participation.touched,
    onRestore: (saved) => {
      identite.setValues(saved.identite)
      participation.setValues(saved.participation)
    },
  })
  const create = useCommand('participant.create', {
    refresh: ['participant.', 'accueil.'],
    quiet: (error) => Object.keys(error.fields).length > 0,
    message: (_value, input) => `${formatFullName(input.identite)} a un dossier. Premier accueil à fixer.`,
    onDone: ({ participant }) => {
      brouillon.discard()
      void navigate({ to: '/participants/$id', params: { id: participant } })
    },
  })

  function submit(event?: FormEvent) {
    event?.preventDefault()
    const ready = [identite.validate(), participation.validate()]
    if (!ready.every(Boolean)) {
      focusFirstError()
      return
    }
    create.mutate(values, {
      onError: (error) => {
        identite.takeErrors(error)
        participation.takeErrors(error)
        focusFirstError()
      },
    })
  }
  useShortcut('ctrl+s', submit)

  function leave() {
    brouillon.discard()
    void navigate({ to: '/participants' })
  }

  return (
    <Page>
      <PageHeader
        title="Nouvelle prescription"
        back={{ label: 'Participants', onClick: () => void navigate({ to: '/participants' }) }}
        description="Une personne, et l’opération pour laquelle elle est adressée. L’entrée se décide ensuite en commission."
      />
      <form onSubmit={submit} noValidate>
        <Doublons identite={identite.values} />
        <div className={classes.colonnes}>
          <Panel>
            <IdentiteFields form={identite} autoFocus />
          </Panel>
          <Panel>
            <ParticipationFields form={participation} />
          </Panel>
        </div>
        <FormActions note={brouillon.note}>
          <Button type="submit" emphasis="primary" busy={create.isPending}>
            Créer le dossier
          </Button>
          <Button onClick={leave}>Abandonner</Button>
        </FormActions>
      </form>
    </Page>
  )
}
