import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { ReferentsSuccessifs } from '../affectation/referents-successifs'
import { ContratPanel } from '../contrat/contrat-panel'
import { EtapesTab } from './etapes-tab'
import classes from './onglets.module.css'
import { PausesPanel } from './pauses-panel'
import { PhasePanel } from './phase-panel'

/** What the parcours is made of: phase of the operation, étapes, contract of commitment, pauses and prolongations, successive référents. */
export function ParcoursTab({ participation, date }: { participation: ParticipationDossier; date: IsoDate }) {
  const etapes = <EtapesTab participation={participation} date={date} />
  if (!participation.acces.parcours) return etapes
  return (
    <div className={classes.pile}>
      <PhasePanel key={participation.id} participation={participation.id} date={date} />
      {etapes}
      <ContratPanel participation={participation} date={date} />
      <div className={classes.deux}>
        <PausesPanel participation={participation} date={date} />
        <ReferentsSuccessifs participation={participation.id} />
      </div>
    </div>
  )
}
