import { useId } from 'react'
import type { AccueilData } from '../../../../src-main/contract/accueil'
import { HatchDefs, hatchFill } from '../../../components/charts/palette'
import { Panel } from '../../../components/ui/panel'
import { Repere } from '../../../components/ui/trait-raye'
import { formatNumber } from '../../../lib/formats'
import classes from './accueil.module.css'

const HEADROOM = 1.1

/** How many people, by the age of the last meeting, against the norm. */
export function FileActivePanel({ fileActive, equipe }: { fileActive: AccueilData['fileActive']; equipe: boolean }) {
  const id = useId()
  const { total, norme, jours } = fileActive
  const scale = Math.max(total, (norme ?? 0) * HEADROOM, 1)
  const shares = [
    { key: 'recents', count: fileActive.recents, label: `vus depuis moins de ${jours} jours`, fill: 'var(--j-donnee-emploi)' },
    { key: 'attention', count: fileActive.attention, label: `de ${jours} à ${2 * jours} jours`, fill: 'var(--j-attention-icone)' },
    { key: 'urgents', count: fileActive.urgents, label: `plus de ${2 * jours} jours`, fill: 'var(--j-alerte-icone)' },
    { key: 'suspendus', count: fileActive.suspendus, label: 'suspendus', fill: hatchFill(id, 'suspension') },
  ]
  const starts = shares.map((_, rank) => shares.slice(0, rank).reduce((sum, share) => sum + share.count, 0))

  return (
    <Panel
      title={equipe ? 'File active de l’équipe' : 'Ma file active'}
      aside={
        <span>
          <b className={classes.total}>{formatNumber(total)}</b>
          {norme === null ? ' personnes' : ` pour une norme de ${formatNumber(norme)}`}
        </span>
      }
    >
      <svg className={classes.bar} role="img" aria-label={`${total} personnes${norme === null ? '' : ` pour une norme de ${norme}`}`}>
        <HatchDefs id={id} />
        <rect y="5" width="100%" height="18" fill="var(--j-creux)" />
        {shares.map((share, rank) => (
          <rect
            key={share.key}
            x={`${((starts[rank] ?? 0) / scale) * 100}%`}
            y="5"
            width={`${(share.count / scale) * 100}%`}
            height="18"
            fill={share.fill}
            stroke="var(--j-surface)"
            strokeWidth="1"
          />
        ))}
        {norme !== null && (
          <svg x={`${(norme / scale) * 100}%`} overflow="visible" aria-hidden="true">
            <g transform="translate(-4 0)">
              <Repere height={28} />
            </g>
          </svg>
        )}
      </svg>
      <ul className={classes.legend}>
        {shares.map((share) => (
          <li key={share.key}>
            <svg width="11" height="11" aria-hidden="true">
              <rect width="11" height="11" rx="1" fill={share.fill} />
            </svg>
            <b>{formatNumber(share.count)}</b> {share.label}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
