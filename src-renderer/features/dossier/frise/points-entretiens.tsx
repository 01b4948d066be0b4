import type { EntretienDossier } from '../../../../src-main/contract/dossier'
import { STATUT_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { formatDate } from '../../../lib/formats'
import type { Echelle } from './echelle'
import classes from './frise.module.css'

interface PointsEntretiensProps {
  entretiens: readonly EntretienDossier[]
  echelle: Echelle
  y: number
}

/** Interviews: full honoured, empty excused, cross absent, dashed planned. Cancelled ones are in the table only. */
export function PointsEntretiens({ entretiens, echelle, y }: PointsEntretiensProps) {
  return (
    <g>
      {entretiens
        .filter((entretien) => entretien.statut !== 'annule')
        .map((entretien) => (
          <g key={entretien.id}>
            <title>{`${formatDate(entretien.date)}, ${STATUT_ENTRETIEN_LABELS[entretien.statut].toLocaleLowerCase('fr')}`}</title>
            <PointEntretien statut={entretien.statut} x={echelle.x(entretien.date)} y={y} />
          </g>
        ))}
    </g>
  )
}

/** The mark of one interview; also drawn in the legend. */
export function PointEntretien({ statut, x, y }: { statut: string; x: number; y: number }) {
  if (statut === 'absent') return <path d={`M${x - 4} ${y - 4} l8 8 m0 -8 l-8 8`} className={classes.absent} />
  return <circle cx={x} cy={y} r={4.5} className={classes.point} data-statut={statut} />
}
