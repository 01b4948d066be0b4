import { useEffect, useState } from 'react'
import { ProgressPanel } from '../../../components/ui/progress-panel'
import classes from './coffre.module.css'

/** How far the making of the demonstration vault is. */
export function DemonstrationProgress() {
  const [progress, setProgress] = useState({ label: 'Préparation de la démonstration', done: 0, total: 0 })
  useEffect(
    () =>
      window.jalon.onEvent((event) => {
        if (event.type === 'progress' && event.task === 'demonstration') setProgress(event)
      }),
    [],
  )
  return (
    <div className={classes.progress}>
      <ProgressPanel {...progress} />
    </div>
  )
}
