import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { Button } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { formatDate } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './phase-panel.module.css'

const REFRESH = ['operation.', 'participant.'] as const

/** The phases of the operation this person goes through; nothing where the operation has none. */
export function PhasePanel({ participation, date }: { participation: string; date: IsoDate }) {
  const query = useRoute('operation.passages', { participation })
  const [jour, setJour] = useState<IsoDate>(date)
  const undo = useCommand('operation.undoPhase', { refresh: REFRESH })
  const next = useCommand('operation.nextPhase', { refresh: REFRESH })
  const data = query.data
  if (!data || data.phases.length === 0) return null
  const { phases, actuelle, suivante, modifiable } = data

  function advance() {
    if (suivante === null) return
    next.mutate(
      { participation, date: jour },
      {
        onSuccess: () =>
          notifyDone(`Phase « ${suivante.intitule} » commencée le ${formatDate(jour)}.`, {
            undo: () => undo.mutate({ participation, ordre: suivante.ordre }),
          }),
      },
    )
  }

  return (
    <Panel title="Phase" note={noteOf(data, date)}>
      <ol className={classes.phases}>
        {phases.map(({ ordre, intitule, duree, prise_en_charge, date_debut, date_fin }) => (
          <li
            key={ordre}
            data-etat={ordre === actuelle ? 'actuelle' : date_debut === null ? 'a_venir' : 'passee'}
            aria-current={ordre === actuelle ? 'step' : undefined}
          >
            <b>{intitule}</b>
            <span>{joursOf({ date_debut, date_fin }) ?? duree ?? 'à venir'}</span>
            {ordre === actuelle && prise_en_charge !== null && <span>{prise_en_charge}</span>}
          </li>
        ))}
      </ol>
      {modifiable && suivante !== null && (
        <div className={classes.action}>
          <DateField label="Passage le" value={jour} onChange={(valeur) => setJour(valeur ?? date)} max={date} />
          <Button icon={IconArrowRight} busy={next.isPending} onClick={advance}>
            {actuelle === null ? `Commencer la phase « ${suivante.intitule} »` : 'Passer à la phase suivante'}
          </Button>
        </div>
      )}
    </Panel>
  )
}

interface Avancee {
  phases: readonly unknown[]
  actuelle: number | null
  echeance: string | null
  modifiable: boolean
}

function noteOf({ phases, actuelle, echeance, modifiable }: Avancee, date: IsoDate): string {
  if (actuelle === null) return 'aucune phase commencée'
  const rang = `phase ${actuelle} sur ${phases.length}`
  if (echeance === null || !modifiable) return rang
  return `${rang}, ${echeance < date ? 'durée dépassée depuis le' : 'jusqu’au'} ${formatDate(echeance)}`
}

function joursOf({ date_debut, date_fin }: { date_debut: string | null; date_fin: string | null }): string | null {
  if (date_debut === null) return null
  return date_fin === null ? `depuis le ${formatDate(date_debut)}` : `${formatDate(date_debut)} au ${formatDate(date_fin)}`
}
