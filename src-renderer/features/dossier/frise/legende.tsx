import { IconCheck, IconX } from '@tabler/icons-react'
import classes from './frise.module.css'
import { PointEntretien } from './points-entretiens'

const ENTRETIENS = [
  ['honore', 'entretien honoré'],
  ['excuse', 'excusé'],
  ['absent', 'absent'],
  ['prevu', 'prévu'],
] as const

/** What the marks of the timeline mean. */
export function Legende({ engagement }: { engagement: boolean }) {
  return (
    <div className={classes.legende}>
      <span>
        <IconCheck size={16} stroke={2} aria-hidden /> validée
      </span>
      <span>
        <IconX size={16} stroke={2} color="var(--j-alerte-icone)" aria-hidden /> interrompue
      </span>
      <span>
        <svg width="18" height="10" aria-hidden="true">
          <rect width="18" height="10" rx="2" fill="var(--j-donnee-emploi)" />
        </svg>
        en cours
      </span>
      {engagement && (
        <span>
          <svg width="18" height="10" aria-hidden="true" className={classes.engagement}>
            <rect x="0.5" y="0.5" width="17" height="9" rx="2" />
          </svg>
          contrat d’engagement
        </span>
      )}
      {ENTRETIENS.map(([statut, label]) => (
        <span key={statut}>
          <svg width="12" height="12" aria-hidden="true">
            <PointEntretien statut={statut} x={6} y={6} />
          </svg>
          {label}
        </span>
      ))}
    </div>
  )
}
