import { IconLock } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { LIST_READERS, type LigneListe } from '../../../../src-main/contract/indicateur'
import type { Periode } from '../../../../src-main/domain/indicateur/periode'
import { Swatch } from '../../../components/charts/swatch'
import { Callout } from '../../../components/ui/callout'
import { PersonName } from '../../../components/ui/person-name'
import { LoadingRows, QueryView } from '../../../components/ui/states'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatDate, formatDayMonth } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { familleSortie } from '../famille-sortie'
import { isParNature, type Nature, ONGLETS_NATURE, useListe } from '../liste'
import { type Cible, useTableau } from '../tableau-context'
import { useRecherche } from '../use-demande'
import classes from './liste-courte.module.css'

const MONTREES = 40

interface ListeCourteProps {
  cible: Cible
  periode: Periode
}

/** The first records behind the figure, the latest first; a person opens the file. */
export function ListeCourte(props: ListeCourteProps) {
  const mayList = useHasRole(...LIST_READERS)
  if (!mayList) {
    return (
      <Callout icon={IconLock} title="Liste réservée">
        Les noms derrière les chiffres sont réservés à la coordination et au contrôle. Vos propres participants se lisent dans Participants.
      </Callout>
    )
  }
  return <Liste {...props} />
}

function Liste({ cible, periode }: ListeCourteProps) {
  const { demande } = useTableau()
  const query = useListe(demande, cible, periode)
  const [recherche, change] = useRecherche()
  const nature: Nature = recherche.onglet ?? 'positive'
  return (
    <QueryView query={query} loading={<LoadingRows rows={6} />}>
      {(lignes) => {
        const parNature = isParNature(cible)
        const formatDay = lignes.every((ligne) => ligne.date === null || ligne.date.slice(0, 4) === periode.au.slice(0, 4))
          ? formatDayMonth
          : formatDate
        const montrees = parNature ? lignes.filter((ligne) => ligne.nature === nature) : lignes
        return (
          <div className={classes.liste}>
            {parNature && (
              <TabBar
                label="Nature des sorties"
                tabs={ONGLETS_NATURE.map(({ value, label }) => ({
                  value,
                  label,
                  count: lignes.filter((ligne) => ligne.nature === value).length,
                }))}
                value={nature}
                onChange={(onglet) => change({ onglet })}
              />
            )}
            {montrees.length === 0 && <p className={classes.vide}>Personne à montrer.</p>}
            <ul>
              {montrees.slice(0, MONTREES).map((ligne) => (
                <Ligne key={ligne.id} ligne={ligne} formatDay={formatDay} />
              ))}
            </ul>
            {montrees.length > MONTREES && (
              <p className={classes.vide}>Et {formatCount(montrees.length - MONTREES, 'autre')} : ouvrez la liste.</p>
            )}
          </div>
        )
      }}
    </QueryView>
  )
}

function Ligne({ ligne, formatDay }: { ligne: LigneListe; formatDay: (date: string) => string }) {
  const navigate = useNavigate()
  const { participant, participation, nom, prenom, date, precision, raison } = ligne
  const famille = familleSortie(ligne)
  const contenu = (
    <>
      <span className={classes.nom}>{prenom === null && participant === null ? nom : <PersonName nom={nom} prenom={prenom} />}</span>
      <span className={classes.date}>{date === null ? '' : formatDay(date)}</span>
      <span className={classes.precision} title={raison ?? precision ?? undefined}>
        {famille && <Swatch family={famille} />}
        <span>{precision}</span>
      </span>
    </>
  )
  if (participant === null) return <li className={classes.ligne}>{contenu}</li>
  return (
    <li>
      <button
        type="button"
        className={classes.ligne}
        onClick={() =>
          void navigate({
            to: '/participants/$id',
            params: { id: participant },
            search: participation === null ? {} : { parcours: participation },
          })
        }
      >
        {contenu}
      </button>
    </li>
  )
}
