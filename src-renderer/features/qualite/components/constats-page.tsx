import { IconArrowBackUp, IconChecks, IconCircleCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ControleQualite, LigneQualiteLue } from '../../../../src-main/contract/qualite'
import { FAMILLE_QUALITE_LABELS } from '../../../../src-main/domain/qualite/famille'
import { VERBE_QUALITE_LABELS } from '../../../../src-main/domain/qualite/geste'
import { Button, IconButton } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Page } from '../../../components/ui/page'
import { PageHeader } from '../../../components/ui/page-header'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { QueryView } from '../../../components/ui/states'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatDate, formatListName, VIDE } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { useCommand, useRoute } from '../../../lib/use-route'
import { GraviteBadge } from '../gravites'
import { placeOf } from '../places'
import classes from '../qualite.module.css'
import { demandeOf, type QualiteSearch } from '../recherche'
import { useGeste } from '../use-geste'
import { AccepterDialog } from './accepter-dialog'

interface ConstatsPageProps {
  code: string
  search: QualiteSearch
  /** Undefined while the counts come. */
  controle: ControleQualite | undefined
  onChange: (changes: Partial<QualiteSearch>) => void
  onBack: () => void
}

/** The lines of one control: who, why, since when, and the button that opens the form that mends it. */
export function ConstatsPage({ code, search, controle, onChange, onBack }: ConstatsPageProps) {
  const query = useRoute('qualite.list', { demande: demandeOf(search), controle: code }, { keepPrevious: true })
  const [aAccepter, setAAccepter] = useState<LigneQualiteLue | null>(null)
  const acceptes = search.onglet === 'acceptes'
  const lignes = useMemo(() => query.data?.lignes.filter(({ accepte }) => (accepte !== null) === acceptes) ?? [], [query.data, acceptes])
  const tous = query.data?.lignes ?? []
  const nombreAcceptes = tous.filter(({ accepte }) => accepte !== null).length
  const columns = useColumns(acceptes, setAAccepter)
  const ouvrir = useGeste()
  return (
    <Page fill>
      <PageHeader
        title={controle?.titre ?? 'Constats'}
        back={{ label: 'Qualité', onClick: onBack, note: controle && FAMILLE_QUALITE_LABELS[controle.famille] }}
        badges={controle && <GraviteBadge gravite={controle.gravite} />}
        description={controle?.pourquoi}
      />
      {controle && (
        <p className={classes.remede}>
          <strong>Pour corriger{'\u00a0'}: </strong>
          {controle.remede}{' '}
          <span className={classes.discret}>
            Source{'\u00a0'}: {controle.source}.
          </span>
        </p>
      )}
      <TabBar
        label="Constats"
        tabs={[
          { value: 'corriger', label: 'À corriger', count: query.data && tous.length - nombreAcceptes },
          { value: 'acceptes', label: 'Acceptés, avec raison', count: query.data && nombreAcceptes },
        ]}
        value={acceptes ? 'acceptes' : 'corriger'}
        onChange={(onglet) => onChange({ onglet: onglet === 'acceptes' ? 'acceptes' : undefined })}
      />
      <QueryView query={query}>
        {({ total }) => (
          <div className={classes.contenu}>
            {total > tous.length && (
              <Callout>{`Les ${formatCount(tous.length, 'constat')} les plus anciens sont montrés, sur ${total}. L’export les donne tous.`}</Callout>
            )}
            <Panel flush fill footer={formatCount(lignes.length, 'constat')}>
              <DataTable
                label={controle?.titre ?? 'Constats'}
                rows={lignes}
                columns={columns}
                rowId={({ objet, objet_id }) => `${objet} ${objet_id}`}
                rowLabel={formatListName}
                rowHeight={40}
                onOpen={ouvrir}
                place={placeOf(`${code} ${acceptes}`)}
                empty={
                  <EmptyState icon={IconCircleCheck} title={acceptes ? 'Rien d’accepté' : 'Rien à corriger'}>
                    {acceptes
                      ? 'Un constat qui ne peut pas être corrigé se met de côté avec la raison que lira le contrôleur.'
                      : 'Ce contrôle ne refuse plus rien dans les dossiers choisis.'}
                  </EmptyState>
                }
              />
            </Panel>
          </div>
        )}
      </QueryView>
      {aAccepter && <AccepterDialog ligne={aAccepter} onClose={() => setAAccepter(null)} />}
    </Page>
  )
}

function useColumns(acceptes: boolean, onAccept: (ligne: LigneQualiteLue) => void): Column<LigneQualiteLue>[] {
  const decide = useHasRole('coordinateur')
  const ecrit = useHasRole('coordinateur', 'referent')
  const ouvrir = useGeste()
  const { mutate: remettre } = useCommand('qualite.reject', { refresh: ['qualite.'], message: 'Le constat est de nouveau à corriger.' })
  return useMemo(() => {
    const actions: Column<LigneQualiteLue> = {
      id: 'geste',
      header: acceptes ? 'Décision' : 'Corriger',
      width: decide ? '168px' : '120px',
      cell: (ligne) => {
        const verbe = ecrit ? VERBE_QUALITE_LABELS[ligne.geste.verbe] : 'Ouvrir'
        return (
          <span className={classes.actions}>
            <Button size="sm" onClick={() => ouvrir(ligne)} aria-label={`${verbe} : ${formatListName(ligne)}, ${ligne.raison}`}>
              {verbe}
            </Button>
            {decide && !acceptes && (
              <IconButton icon={IconChecks} label={`Accepter avec une raison : ${formatListName(ligne)}`} onClick={() => onAccept(ligne)} />
            )}
            {decide && acceptes && (
              <IconButton
                icon={IconArrowBackUp}
                label={`Remettre à corriger : ${formatListName(ligne)}`}
                onClick={() => remettre(cleOf(ligne))}
              />
            )}
          </span>
        )
      },
    }
    return [...COLUMNS, acceptes ? ACCEPTE : DEPUIS, actions]
  }, [acceptes, decide, ecrit, ouvrir, onAccept, remettre])
}

const cleOf = ({ controle, objet, objet_id }: LigneQualiteLue) => ({ controle, objet, objet_id })

const COLUMNS: Column<LigneQualiteLue>[] = [
  {
    id: 'personne',
    header: 'Personne',
    width: 'minmax(170px, 1fr)',
    cell: ({ nom, prenom }) => <PersonName nom={nom} prenom={prenom} />,
    sortValue: formatListName,
  },
  {
    id: 'referent',
    header: 'Référent',
    width: 'minmax(140px, 0.8fr)',
    cell: ({ referent, operation }) => (
      <span className={classes.deux}>
        <span>{referent ?? VIDE}</span>
        {operation && <span className={classes.discret}>{operation}</span>}
      </span>
    ),
    sortValue: ({ referent }) => referent,
  },
  {
    id: 'raison',
    header: 'Pourquoi',
    width: 'minmax(320px, 3fr)',
    cell: ({ raison }) => (
      <span className={classes.raison} title={raison}>
        {raison}
      </span>
    ),
    sortValue: ({ raison }) => raison,
  },
]

const DEPUIS: Column<LigneQualiteLue> = {
  id: 'depuis',
  header: 'Depuis',
  width: '96px',
  cell: ({ depuis }) => formatDate(depuis),
  sortValue: ({ depuis }) => depuis,
}

const ACCEPTE: Column<LigneQualiteLue> = {
  id: 'accepte',
  header: 'Raison de l’acceptation',
  width: 'minmax(220px, 1.6fr)',
  cell: ({ accepte }) =>
    accepte && (
      <span className={classes.deux} title={accepte.raison}>
        <span>{accepte.raison}</span>
        <span className={classes.discret}>{`${accepte.utilisateur}, le ${formatDate(accepte.horodatage)}`}</span>
      </span>
    ),
  sortValue: ({ accepte }) => accepte?.horodatage ?? null,
}
