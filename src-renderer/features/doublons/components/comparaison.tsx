import { IconGitMerge, IconUsers } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Comparaison as ComparaisonLue } from '../../../../src-main/contract/doublon'
import { CHAMPS_FUSION, type ChoixFusion, type CoteFusion } from '../../../../src-main/domain/participant/fusion'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { PageHeader } from '../../../components/ui/page-header'
import { Panel } from '../../../components/ui/panel'
import { formatFullName } from '../../../lib/formats'
import { NiveauBadge } from '../niveaux'
import { useMerge, useSetAside } from '../use-doublons'
import classes from './comparaison.module.css'
import { ContenuReuni } from './contenu-reuni'
import { TableauComparaison } from './tableau-comparaison'

interface ComparaisonProps {
  comparaison: ComparaisonLue
  onDone: () => void
}

/** The choice, field by field, what will be put together, and the two answers: one person, or two. */
export function Comparaison({ comparaison, onDone }: ComparaisonProps) {
  const navigate = useNavigate()
  const { premier, second, rapprochement, conflits, refus, ecartee } = comparaison
  const [garde, setGarde] = useState<CoteFusion>(comparaison.garde)
  const [choix, setChoix] = useState<ChoixFusion>(() => proposed(comparaison))
  const merge = useMerge((id) => void navigate({ to: '/participants/$id', params: { id }, search: { onglet: 'historique' } }))
  const setAside = useSetAside(onDone)
  const ids = { premier: premier.identite.id, second: second.identite.id }

  return (
    <>
      <PageHeader
        title={`${formatFullName(premier.identite)} et ${formatFullName(second.identite)}`}
        back={{ label: 'Doublons', onClick: onDone }}
        badges={rapprochement && <NiveauBadge niveau={rapprochement.niveau} />}
        description={
          rapprochement
            ? `Ce qui les rapproche : ${rapprochement.raisons.join(', ')}.`
            : 'Rien ne les rapproche, ni nom, ni date de naissance, ni contact.'
        }
        actions={
          <>
            {!ecartee && (
              <Button icon={IconUsers} busy={setAside.isPending} onClick={() => setAside.mutate(ids)}>
                Ce sont deux personnes
              </Button>
            )}
            <Button
              emphasis="primary"
              icon={IconGitMerge}
              busy={merge.isPending}
              disabled={refus !== null}
              onClick={() => merge.mutate({ ...ids, garde, choix })}
            >
              Fusionner
            </Button>
          </>
        }
      />
      <div className={classes.page}>
        {refus !== null && <Callout title="Vous pouvez comparer, pas fusionner">{refus}</Callout>}
        {ecartee && (
          <Callout title="Paire écartée">Quelqu’un a dit que ce sont deux personnes. Les réunir reste possible, et réversible.</Callout>
        )}
        <Panel title="Ce que le dossier gardera" note="Flèches ou touches 1 et 2 pour choisir, haut et bas pour changer de ligne." flush>
          <TableauComparaison comparaison={comparaison} choix={choix} onChoix={(champ, cote) => setChoix({ ...choix, [champ]: cote })} />
        </Panel>
        <div className={classes.colonnes}>
          <ContenuReuni premier={premier} second={second} />
          <Panel title="Avant de fusionner">
            <div className={classes.suite}>
              {conflits.map(({ phrase, type }) => (
                <Callout key={phrase} tone={type === 'recouvrement' ? 'attention' : 'info'}>
                  {phrase}
                </Callout>
              ))}
              <SegmentedField
                label="Identifiant gardé"
                hint="L’autre identifiant mènera au même dossier."
                value={garde}
                onChange={setGarde}
                options={[
                  { value: 'premier', label: `${ids.premier} (dossier 1)` },
                  { value: 'second', label: `${ids.second} (dossier 2)` },
                ]}
              />
            </div>
          </Panel>
        </div>
      </div>
    </>
  )
}

function proposed({ choix }: ComparaisonLue): ChoixFusion {
  return Object.fromEntries(CHAMPS_FUSION.map((champ) => [champ, choix[champ].cote])) as ChoixFusion
}
