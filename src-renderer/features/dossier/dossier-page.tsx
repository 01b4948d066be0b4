import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { FILE_WRITERS } from '../../../src-main/contract/commun'
import type { Dossier, ParticipationDossier } from '../../../src-main/contract/dossier'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { Panel } from '../../components/ui/panel'
import { QueryView } from '../../components/ui/states'
import { type Tab, TabBar } from '../../components/ui/tab-bar'
import { formatDate } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { useRoute } from '../../lib/use-route'
import { type Action, ActionContext, actionAsked } from './actions'
import { DossierHeader } from './components/dossier-header'
import { EntretiensTab } from './components/entretiens-tab'
import { Formulaire } from './components/formulaires'
import { FreinsTab } from './components/freins-tab'
import { FseTab } from './components/fse-tab'
import { HistoriqueTab } from './components/historique-tab'
import { IdentiteTab } from './components/identite-tab'
import { ParcoursTab } from './components/parcours-tab'
import { SortieTab } from './components/sortie-tab'
import { VueEnsemble } from './components/vue-ensemble'
import classes from './dossier-page.module.css'
import type { DossierSearch, OngletDossier } from './onglets'
import { PiecesTab } from './pieces/pieces-tab'
import { useNombrePieces } from './pieces/use-pieces'
import { dossierRoute } from './routes'
import { useGarde } from './use-garde'

const FILLED: ReadonlySet<OngletDossier> = new Set(['entretiens', 'pieces', 'historique'])

/** One person: identity, parcours, and everything that happened, on one page. */
export function DossierPage() {
  const { id } = dossierRoute.useParams()
  const search = dossierRoute.useSearch()
  const query = useRoute('participant.get', { id })
  useGarde(id, query.data?.identite.id)
  return (
    <QueryView query={query} loading={<Page>{null}</Page>}>
      {(dossier) => <Contenu key={id} dossier={dossier} search={search} />}
    </QueryView>
  )
}

function Contenu({ dossier, search }: { dossier: Dossier; search: DossierSearch }) {
  const navigate = dossierRoute.useNavigate()
  const [action, setAction] = useState<Action | null>(actionAsked(search))
  const writer = useHasRole(...FILE_WRITERS)
  const { participations, identite, date } = dossier
  const participation = participations.find((une) => une.id === search.parcours) ?? latest(participations)
  const mayEdit = writer && participations.some((une) => une.acces.ecriture)
  const pieces = useNombrePieces(identite.id, participation)
  const tabs = tabsOf(participation, pieces)
  const onglet = tabs.find((tab) => tab.value === search.onglet)?.value ?? tabs[0]?.value ?? 'identite'
  const close = () => setAction(null)
  const setSearch = (changes: DossierSearch) =>
    void navigate({ search: { ...search, saisie: undefined, objet: undefined, ...changes }, replace: true })
  usePrimaryShortcut(() => setAction({ type: 'entretien', id: null }), participation?.acces.ecriture ?? false)

  const form = action && <Formulaire action={action} dossier={dossier} participation={participation} onOpen={setAction} onClose={close} />
  const beside = action?.type === 'entretien'
  return (
    <ActionContext value={setAction}>
      <Page fill={FILLED.has(onglet)} sidePanel={beside ? form : undefined}>
        <DossierHeader dossier={dossier} participation={participation} mayEdit={mayEdit} />
        {participations.length > 1 && (
          <div className={classes.parcours}>
            <TabBar
              look="pills"
              label="Parcours de la personne"
              tabs={participations.map((une) => ({ value: une.id, label: parcoursLabel(une) }))}
              value={participation?.id ?? ''}
              onChange={(parcours) => setSearch({ parcours })}
            />
          </div>
        )}
        <TabBar label="Parties du dossier" tabs={tabs} value={onglet} onChange={(value) => setSearch({ onglet: value })} />
        <div className={classes.contenu} data-fill={FILLED.has(onglet) || undefined}>
          {onglet === 'identite' && <IdentiteTab identite={identite} participation={participation} date={date} mayEdit={mayEdit} />}
          {onglet === 'identite' && participation && !participation.acces.parcours && <Ferme participation={participation} />}
          {participation && <Onglet onglet={onglet} dossier={dossier} participation={participation} />}
        </div>
      </Page>
      {!beside && form}
    </ActionContext>
  )
}

function Onglet({ onglet, dossier, participation }: { onglet: OngletDossier; dossier: Dossier; participation: ParticipationDossier }) {
  switch (onglet) {
    case 'vue':
      return <VueEnsemble dossier={dossier} participation={participation} />
    case 'freins':
      return <FreinsTab participation={participation} />
    case 'etapes':
      return <ParcoursTab participation={participation} date={dossier.date} />
    case 'entretiens':
      return <EntretiensTab participation={participation} />
    case 'pieces':
      return <PiecesTab participant={dossier.identite.id} participation={participation} />
    case 'fse':
      return <FseTab identite={dossier.identite} participation={participation} />
    case 'sortie':
      return <SortieTab participation={participation} />
    case 'historique':
      return <HistoriqueTab id={dossier.identite.id} />
    case 'identite':
      return null
  }
}

function Ferme({ participation }: { participation: ParticipationDossier }) {
  return (
    <Panel className={classes.ferme}>
      <EmptyState icon={IconLock} title="Le parcours est réservé">
        {`Il est ouvert à ${participation.referent_nom ?? 'son référent'} et à la coordination. Votre rôle donne accès à ce qui est affiché ici.`}
      </EmptyState>
    </Panel>
  )
}

function tabsOf(participation: ParticipationDossier | undefined, pieces: number | undefined): Tab<OngletDossier>[] {
  const identite: Tab<OngletDossier> = { value: 'identite', label: 'Identité et éligibilité' }
  if (!participation) return [identite]
  const { acces, freins, etapes, entretiens } = participation
  const lesEtapes: Tab<OngletDossier> = { value: 'etapes', label: 'Parcours', count: etapes.length }
  if (!acces.parcours) return acces.emploi ? [identite, lesEtapes] : [identite]
  return [
    { value: 'vue', label: 'Vue d’ensemble' },
    identite,
    { value: 'freins', label: 'Diagnostic', count: freins.length },
    lesEtapes,
    { value: 'entretiens', label: 'Entretiens', count: entretiens.length },
    { value: 'pieces', label: 'Pièces', count: pieces },
    { value: 'fse', label: 'FSE+' },
    { value: 'sortie', label: 'Sortie et suivi' },
    { value: 'historique', label: 'Historique' },
  ]
}

// The parcours one works on: running, else the latest begun.
function latest(participations: readonly ParticipationDossier[]): ParticipationDossier | undefined {
  const rang = ({ date_entree, date_prescription, sortie, id }: ParticipationDossier) =>
    `${sortie === null ? 1 : 0}${date_entree ?? date_prescription ?? ''}${id}`
  return [...participations].sort((a, b) => (rang(a) < rang(b) ? 1 : -1))[0]
}

function parcoursLabel({ operation_intitule, date_entree, sortie }: ParticipationDossier): string {
  if (date_entree === null) return operation_intitule
  return `${operation_intitule}, ${formatDate(date_entree)}${sortie === null ? '' : ` au ${formatDate(sortie.date_sortie)}`}`
}
