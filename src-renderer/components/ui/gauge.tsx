import classes from './gauge.module.css'
import { Repere } from './trait-raye'

export type GaugeTone = 'action' | 'attention' | 'alerte'

interface GaugeProps {
  value: number
  /** What a full track means. */
  max: number
  /** Where one should be at this date (pace, norm): the striped mark. */
  expected?: number | null
  tone?: GaugeTone
  /** What the drawing says, for screen readers: « 152 sur 200, attendu 142 ». */
  label: string
  height?: number
  /** Fixed width in px (in tables); without it, all the width. */
  width?: number
}

const SPAN = 1000

/** A track, its fill and the striped mark. Always beside the figures, never alone. */
export function Gauge({ value, max, expected, tone = 'action', label, height = 8, width }: GaugeProps) {
  const share = (amount: number) => (max > 0 ? Math.min(Math.max(amount / max, 0), 1) : 0)
  const mark = expected === null || expected === undefined ? null : share(expected)
  return (
    <div className={classes.gauge} role="img" aria-label={label} style={{ width, height: mark === null ? height : 20 }}>
      <svg width="100%" height={height} viewBox={`0 0 ${SPAN} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={SPAN} height={height} className={classes.track} />
        <rect width={SPAN * share(value)} height={height} className={classes.fill} data-tone={tone} />
      </svg>
      {mark !== null && (
        <div className={classes.rail}>
          <svg className={classes.mark} width="8" height="20" style={{ left: `${mark * 100}%` }} aria-hidden="true" focusable="false">
            <Repere />
          </svg>
        </div>
      )}
    </div>
  )
}
