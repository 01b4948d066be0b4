import { Skeleton } from '@mantine/core'
import classes from './tableau-de-bord.module.css'

/** The places of the dashboard while its first figures come. */
export function Attente() {
  return (
    <div className={classes.attente} role="status" aria-label="Calcul des indicateurs">
      <Skeleton height={84} radius="md" />
      <div className={classes.haut}>
        <Skeleton height={270} radius="md" />
        <Skeleton height={270} radius="md" />
      </div>
      <div className={classes.bas}>
        <Skeleton height={268} radius="md" />
        <Skeleton height={268} radius="md" />
        <Skeleton height={268} radius="md" />
      </div>
    </div>
  )
}
