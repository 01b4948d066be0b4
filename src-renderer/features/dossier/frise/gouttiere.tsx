import { type Icon, IconFlag, IconMessageCircle, IconSignature } from '@tabler/icons-react'
import type { PlanFrise } from '../../../../src-main/domain/frise/plan'
import { COULOIR_ICONS } from './couloirs'
import classes from './frise.module.css'

/** Names of the lanes, at the left: they stay in place while the months scroll. */
export function Gouttiere({ plan, largeur }: { plan: PlanFrise; largeur: number }) {
  const { haut, couloirs } = plan
  return (
    <svg width={largeur} height={plan.hauteur} className={classes.frise} aria-hidden="true">
      {couloirs
        .filter((_, rang) => rang % 2 === 0)
        .map(({ couloir, y, hauteur }) => (
          <rect key={couloir.id} x="0" y={y} width={largeur} height={hauteur} className={classes.bande} />
        ))}
      <Etiquette icon={IconFlag} y={haut.commission} hauteur={haut.engagement - haut.commission} label="Commission" />
      {haut.couloirs > haut.engagement && (
        <Etiquette icon={IconSignature} y={haut.engagement} hauteur={haut.couloirs - haut.engagement} label="Engagement" />
      )}
      {couloirs.map(({ couloir, y, hauteur }) => (
        <Etiquette key={couloir.id} icon={COULOIR_ICONS[couloir.id]} y={y} hauteur={hauteur} label={couloir.label} famille={couloir.id} />
      ))}
      <Etiquette icon={IconMessageCircle} y={haut.entretiens} hauteur={plan.bas - haut.entretiens} label="Entretiens" />
    </svg>
  )
}

interface EtiquetteProps {
  icon: Icon
  y: number
  hauteur: number
  label: string
  famille?: string
}

function Etiquette({ icon: Glyph, y, hauteur, label, famille }: EtiquetteProps) {
  const milieu = y + Math.min(hauteur, 36) / 2
  return (
    <g className={classes.etiquette}>
      <line x1="0" x2="100%" y1={y} y2={y} className={classes.filet} />
      <Glyph
        x={16}
        y={milieu - 8}
        size={16}
        stroke={1.75}
        color={famille ? `var(--j-donnee-${famille}-bord)` : 'var(--j-texte-3)'}
        aria-hidden
      />
      <text x={40} y={milieu + 4.5}>
        {label}
      </text>
    </g>
  )
}
