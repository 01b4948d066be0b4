import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { LinkButton } from '../../../components/ui/link-button'
import { Panel } from '../../../components/ui/panel'
import type { Verification } from './verifications'
import classes from './verifications-panel.module.css'

const ACTIONS = { ajouter: 'Ajouter', modifier: 'Modifier', manques: 'Voir la liste' } as const

interface Props {
  verifications: readonly Verification[]
  onAction: (action: NonNullable<Verification['action']>) => void
}

/** What is ready and what is not before the agenda is fixed. */
export function VerificationsPanel({ verifications, onAction }: Props) {
  const faites = verifications.filter(({ fait }) => fait).length
  return (
    <Panel title="Avant d’arrêter l’ordre du jour" aside={`${faites} sur ${verifications.length}`}>
      <ul className={classes.list}>
        {verifications.map(({ fait, phrase, action }) => (
          <li key={phrase} className={classes.row} data-fait={fait || undefined}>
            {fait ? (
              <IconCircleCheck size={18} stroke={1.75} className={classes.fait} aria-label="Fait" />
            ) : (
              <IconAlertCircle size={18} stroke={1.75} className={classes.reste} aria-label="À voir" />
            )}
            {phrase}
            {!fait && action !== null && (
              <span className={classes.action}>
                <LinkButton onClick={() => onAction(action)}>{ACTIONS[action]}</LinkButton>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
