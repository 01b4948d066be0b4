import { IconListCheck, IconUserPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FILE_WRITERS } from '../../../src-main/contract/commun'
import type { CohorteResume } from '../../../src-main/contract/eligibilite'
import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { QueryView } from '../../components/ui/states'
import { useHasRole } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { useRoute } from '../../lib/use-route'
import classes from './cohortes.module.css'
import { AjoutDialog } from './components/ajout-dialog'
import { CohortePanel } from './components/cohorte-panel'
import { ListeCohortes } from './components/liste-cohortes'
import { cohortesRoute } from './routes'

/** The lists received from France Travail: who was met, and what each diagnostic partagé concludes. */
export function CohortesPage() {
  const navigate = useNavigate()
  const query = useRoute('eligibilite.cohortes', {})
  const mayWrite = useHasRole(...FILE_WRITERS)
  const [adding, setAdding] = useState(false)
  const add = () => setAdding(true)
  usePrimaryShortcut(add, mayWrite)
  return (
    <Page fill>
      <PageHeader
        title="Cohortes France Travail"
        back={{ label: 'Participants', onClick: () => void navigate({ to: '/participants' }) }}
        actions={
          mayWrite && (
            <Button emphasis="primary" icon={IconUserPlus} onClick={add}>
              Ajouter des personnes
            </Button>
          )
        }
      />
      <QueryView query={query}>
        {(cohortes) => (cohortes.length === 0 ? <Vide onAdd={mayWrite ? add : undefined} /> : <Contenu cohortes={cohortes} />)}
      </QueryView>
      {adding && <AjoutDialog cohortes={query.data ?? []} onClose={() => setAdding(false)} />}
    </Page>
  )
}

function Contenu({ cohortes }: { cohortes: readonly CohorteResume[] }) {
  const search = cohortesRoute.useSearch()
  const navigate = cohortesRoute.useNavigate()
  const cohorte = cohortes.find(({ nom }) => nom === search.cohorte) ?? cohortes[0]
  return (
    <div className={classes.page}>
      <ListeCohortes
        cohortes={cohortes}
        choisie={cohorte?.nom}
        onChoose={(nom) => void navigate({ search: { cohorte: nom }, replace: true })}
      />
      {cohorte && <CohortePanel key={cohorte.nom} cohorte={cohorte} />}
    </div>
  )
}

function Vide({ onAdd }: { onAdd: (() => void) | undefined }) {
  return (
    <Panel>
      <EmptyState
        icon={IconListCheck}
        title="Aucune liste reçue pour l’instant"
        action={
          onAdd && (
            <Button icon={IconUserPlus} onClick={onAdd}>
              Ajouter des personnes
            </Button>
          )
        }
      >
        France Travail adresse aussi des listes : chaque personne y est reçue, puis un diagnostic partagé dit son orientation. Reprenez le
        fichier reçu dans « Reprise de données », puis réunissez ici ses prescriptions.
      </EmptyState>
    </Panel>
  )
}
