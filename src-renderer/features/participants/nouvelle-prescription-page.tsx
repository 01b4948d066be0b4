import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { type IdentiteSaisie, identiteSaisie } from '../../../src-main/contract/participant'
import { AConfirmer } from '../../components/ui/a-confirmer'
import { Button } from '../../components/ui/button'
import { FormActions, FormSection } from '../../components/ui/form-grid'
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
import { type Arrivee, arriveeSchema, arriveeVide, splitArrivee } from './arrivee'
import { CriteresField } from './components/criteres-field'
import { Doublons } from './components/doublons'
import { IDENTITE_VIDE, IdentiteFields } from './components/identite-fields'
import { ParticipationFields } from './components/participation-fields'
import { PrescriptionFields } from './components/prescription-fields'
import classes from './nouvelle-prescription.module.css'
import { useChoices } from './use-participants'
import { usePropositions } from './use-propositions'

/** A new person and the request that brings them. */
export function NouvellePrescriptionPage() {
  const navigate = useNavigate()
  const { user } = useSession()
  const operations = useChoices().data?.operations ?? []
  const identite = useForm<IdentiteSaisie>(IDENTITE_VIDE, identiteSaisie)
  const participation = useForm<Arrivee>(arriveeVide('', user.referent, today()), arriveeSchema)
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
      // A draft of an earlier version lacks the fields added since.
      participation.setValues((current) => ({ ...current, ...saved.participation }))
    },
  })
  const propositions = usePropositions(identite.values, participation.values)
  // The values a warning was about: as soon as one changes, nothing is confirmed any more.
  const [averti, setAverti] = useState<object | null>(null)
  const aConfirmer = averti === values
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
    const input = { identite: identite.values, ...splitArrivee(participation.values), confirme: aConfirmer }
    create.mutate(input, {
      onError: (error) => {
        setAverti(error.code === 'a_confirmer' ? values : null)
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
            <PrescriptionFields form={participation} />
          </Panel>
          <Panel>
            <ParticipationFields form={participation} />
          </Panel>
          <Panel>
            <FormSection title="Critères d’éligibilité" hint="Chacun avec le jour du constat et la preuve vue ; la pièce se joint ensuite.">
              <CriteresField
                constats={participation.values.constats}
                onChange={(constats) => participation.set('constats', constats)}
                errors={participation.errors}
                propositions={propositions}
              />
            </FormSection>
          </Panel>
        </div>
        {aConfirmer && <AConfirmer />}
        <FormActions note={brouillon.note}>
          <Button type="submit" emphasis="primary" busy={create.isPending}>
            {aConfirmer ? 'Créer le dossier quand même' : 'Créer le dossier'}
          </Button>
          <Button onClick={leave}>Abandonner</Button>
        </FormActions>
      </form>
    </Page>
  )
}
