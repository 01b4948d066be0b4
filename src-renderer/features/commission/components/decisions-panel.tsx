import { IconAlertTriangle } from '@tabler/icons-react'
import type { PassageRow, SeanceDetail } from '../../../../src-main/contract/commission'
import { StatusText } from '../../../components/ui/badge'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatDate, formatTime, VIDE } from '../../../lib/formats'
import { GroupePassages } from './groupe-passages'
import { groupesOf } from './groupes'
import { LienDossier } from './lien-dossier'
import classes from './ordre-du-jour.module.css'

/** What a session decided, dossier by dossier, once it is held. */
export function DecisionsPanel({ seance }: { seance: SeanceDetail }) {
  return (
    <Panel
      title="Décisions"
      note={seance.etat === 'cloturee' ? 'appliquées aux dossiers, elles ne se modifient plus' : undefined}
      flush
      fill
      footer={seance.autres > 0 ? formatCount(seance.autres, 'dossier d’un autre référent', 'dossiers d’autres référents') : undefined}
    >
      {groupesOf(seance.passagesListe).map((groupe) => (
        <GroupePassages key={groupe.cle} groupe={groupe}>
          {groupe.passages.map((passage) => (
            <li key={passage.id} className={classes.result}>
              <time className={classes.time}>{formatTime(passage.horaire)}</time>
              <LienDossier passage={passage} />
              {passage.decision === null ? VIDE : <StatusText vocabulary="decision" code={passage.decision} />}
              <Effet passage={passage} suivante={seance.suivante} />
            </li>
          ))}
        </GroupePassages>
      ))}
    </Panel>
  )
}

function Effet({ passage, suivante }: { passage: PassageRow; suivante: string | null }) {
  return (
    <span>
      {passage.effet.probleme === null ? (
        <>
          {passage.decision === 'favorable' && passage.effet.phrase}
          {passage.decision === 'ajourne' && (suivante === null ? 'Revient à la prochaine séance.' : `Revient le ${formatDate(suivante)}.`)}
        </>
      ) : (
        <span className={classes.points}>
          <IconAlertTriangle size={16} stroke={2} aria-hidden /> {passage.effet.probleme}
        </span>
      )}
      {passage.motif && <span className={classes.motif}>{passage.motif}</span>}
      {passage.derogation_motif && <span className={classes.motif}>Dérogation : {passage.derogation_motif}</span>}
    </span>
  )
}
