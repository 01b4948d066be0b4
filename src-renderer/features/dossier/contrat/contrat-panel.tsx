import { IconFileText, IconPencil, IconRepeat } from '@tabler/icons-react'
import { useState } from 'react'
import type { ContratDossier } from '../../../../src-main/contract/contrat'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { contratCourant, dernierContrat } from '../../../../src-main/domain/parcours/contrat-engagement'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatDate } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { useOpenAction } from '../actions'
import classes from './contrat.module.css'
import { EtatContratBadge } from './etat-contrat-badge'
import { ObjectifsList } from './objectifs-list'
import { SignaturesList } from './signatures-list'

interface ContratPanelProps {
  participation: ParticipationDossier
  date: IsoDate
}

/** The contract of commitment that runs, or the last one, and those it follows. */
export function ContratPanel({ participation, date }: ContratPanelProps) {
  const query = useRoute('contrat.list', { participation: participation.id })
  const open = useOpenAction()
  const { ecriture } = participation.acces
  const contrats = query.data ?? []
  const [choisi, setChoisi] = useState<string | null>(null)
  const montre = contrats.find(({ id }) => id === choisi) ?? contratCourant(contrats, date) ?? dernierContrat(contrats)
  const renouvelable = montre !== null && dernierContrat(contrats) === montre
  const nouveau = () => open({ type: 'contrat', id: null, renouveler: true })
  return (
    <Panel
      title="Contrat d’engagement"
      aside={
        ecriture &&
        montre !== null && (
          <>
            <Button size="sm" icon={IconPencil} onClick={() => open({ type: 'contrat', id: montre.id })}>
              Modifier le contrat
            </Button>
            {renouvelable && (
              <Button size="sm" icon={IconRepeat} onClick={nouveau}>
                Renouveler
              </Button>
            )}
          </>
        )
      }
    >
      <QueryView query={query}>
        {() =>
          montre === null ? (
            <EmptyState
              icon={IconFileText}
              title="Aucun contrat d’engagement"
              action={
                ecriture && (
                  <Button onClick={nouveau} reason={participation.date_entree === null ? 'Après la décision d’entrée.' : null}>
                    Préparer le contrat
                  </Button>
                )
              }
            >
              Signé par la personne, le référent et le PLIE, il dit les objectifs du parcours et ce que chacun promet.
            </EmptyState>
          ) : (
            <Contrat contrat={montre} contrats={contrats} date={date} ecriture={ecriture} onChoose={setChoisi} />
          )
        }
      </QueryView>
    </Panel>
  )
}

interface ContratProps {
  contrat: ContratDossier
  contrats: readonly ContratDossier[]
  date: IsoDate
  ecriture: boolean
  onChoose: (contrat: string) => void
}

function Contrat({ contrat, contrats, date, ecriture, onChoose }: ContratProps) {
  const { engagements_participant, engagements_referent, objectifs } = contrat
  return (
    <div className={classes.contrat}>
      <div className={classes.colonne}>
        <div className={classes.periode}>
          <span>{`Du ${formatDate(contrat.date_debut)} au ${formatDate(contrat.date_fin)}`}</span>
          <EtatContratBadge contrat={contrat} />
        </div>
        <div>
          <h3 className={classes.soustitre}>{`Objectifs, ${resume(contrat)}`}</h3>
          <ObjectifsList objectifs={objectifs} date={date} ecriture={ecriture} />
        </div>
        {(engagements_participant !== null || engagements_referent !== null) && (
          <div className={classes.engagements}>
            <div>
              <h3 className={classes.soustitre}>La personne s’engage à</h3>
              <p>{engagements_participant ?? 'Rien n’est écrit.'}</p>
            </div>
            <div>
              <h3 className={classes.soustitre}>Le référent s’engage à</h3>
              <p>{engagements_referent ?? 'Rien n’est écrit.'}</p>
            </div>
          </div>
        )}
      </div>
      <div className={classes.colonne}>
        <div>
          <h3 className={classes.soustitre}>Signatures</h3>
          <SignaturesList contrat={contrat} date={date} ecriture={ecriture} />
        </div>
        {contrats.length > 1 && (
          <div>
            <h3 className={classes.soustitre}>Contrats du parcours</h3>
            <ul className={classes.chaine}>
              {contrats.map((un) => (
                <li key={un.id} className={classes.maillon}>
                  <button type="button" aria-pressed={un === contrat} className={classes.choix} onClick={() => onChoose(un.id)}>
                    {`Du ${formatDate(un.date_debut)} au ${formatDate(un.date_fin)}`}
                    <span className={classes.echeance}>{resume(un)}</span>
                  </button>
                  <EtatContratBadge contrat={un} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  )
}

function resume({ objectifs }: ContratDossier): string {
  const atteints = objectifs.filter(({ statut }) => statut === 'atteint').length
  if (objectifs.length === 0) return 'aucun objectif'
  return `${formatCount(atteints, 'atteint')} sur ${objectifs.length}`
}
