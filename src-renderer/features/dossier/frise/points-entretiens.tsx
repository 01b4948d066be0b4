import classes from './frise.module.css'

/** The mark of one interview, on the timeline and in its legend: full honoured, empty excused, cross absent, dashed planned. */
export function PointEntretien({ statut, x, y }: { statut: string; x: number; y: number }) {
  if (statut === 'absent') return <path d={`M${x - 4} ${y - 4} l8 8 m0 -8 l-8 8`} className={classes.absent} />
  return <circle cx={x} cy={y} r={4.5} className={classes.point} data-statut={statut} />
}
