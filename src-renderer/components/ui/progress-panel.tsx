import { formatNumber } from '../../lib/formats'
import { Button } from './button'
import { Gauge } from './gauge'
import classes from './states.module.css'

interface ProgressPanelProps {
  /** What is being done: « Lecture de participants.csv ». */
  label: string
  done: number
  /** 0 while it is not known. */
  total: number
  onCancel?: () => void
}

/** Long work: how far it is, and the way out. */
export function ProgressPanel({ label, done, total, onCancel }: ProgressPanelProps) {
  const count = total > 0 ? `${formatNumber(done)} sur ${formatNumber(total)}` : formatNumber(done)
  return (
    <div className={classes.progress} role="status">
      <div className={classes.progressText}>
        <span>{label}</span>
        <span className={classes.count}>{count}</span>
      </div>
      <Gauge value={done} max={total} label={count} />
      {onCancel && (
        <div>
          <Button onClick={onCancel}>Annuler</Button>
        </div>
      )}
    </div>
  )
}
