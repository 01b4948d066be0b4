import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { PassageRow, SeanceDetail } from '../../../../src-main/contract/commission'
import { DECISION_LABELS } from '../../../../src-main/domain/commission/labels'
import { StatusText } from '../../../components/ui/badge'
import { IconButton } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatDate, formatListName, formatTime, VIDE } from '../../../lib/formats'
import { CorrectionDialog } from './correction-dialog'
import { GroupePassages } from './groupe-passages'
import { groupesOf } from './groupes'
import { LienDossier } from './lien-dossier'
import classes from './ordre-du-jour.module.css'

/** What a session decided, dossier by dossier, once it is held. */
export function DecisionsPanel({ seance, coordination }: { seance: SeanceDetail; coordination: boolean }) {
  const [corrige, setCorrige] = useState<PassageRow | null>(null)
  const cloturee = seance.etat === 'cloturee'
  return (
    <Panel
      title="Décisions"
      note={cloturee ? 'appliquées aux dossiers ; un additif les corrige' : undefined}
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
              <Effet passage={passage} suivante={seance.suivante} additifs={seance.additifs} />
              {cloturee && coordination && (
                <IconButton
                  icon={IconPencil}
                  label={`Corriger la décision : ${formatListName(passage)}`}
                  onClick={() => setCorrige(passage)}
                />
              )}
            </li>
          ))}
        </GroupePassages>
      ))}
      {corrige && <CorrectionDialog passage={corrige} onClose={() => setCorrige(null)} />}
    </Panel>
  )
}

interface EffetProps {
  passage: PassageRow
  suivante: string | null
  additifs: SeanceDetail['additifs']
}

function Effet({ passage, suivante, additifs }: EffetProps) {
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
      {additifs
        .filter((additif) => additif.passage === passage.id)
        .map(({ id, date, avant, raison }) => (
          <span key={id} className={classes.motif}>
            {`Additif du ${formatDate(date)}, « ${avant === null ? 'sans décision' : DECISION_LABELS[avant].toLocaleLowerCase('fr')} » au procès-verbal : ${raison}`}
          </span>
        ))}
    </span>
  )
}
