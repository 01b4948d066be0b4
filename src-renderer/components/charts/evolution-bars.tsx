import { useId } from 'react'
import classes from './evolution-bars.module.css'
import { DATA_EDGE, DATA_FILL, type DataFamily, HatchDefs, hatchFill } from './palette'
import { Swatch } from './swatch'
import { useElementWidth } from './use-element-width'

/** One moment at which everything was measured. */
export interface EvolutionSeries {
  readonly id: string
  readonly label: string
}

export interface EvolutionRow {
  readonly id: string
  readonly label: string
  /** One level per series; null when it was not measured. */
  readonly values: readonly (number | null)[]
}

interface EvolutionBarsProps {
  /** What the drawing says, in a sentence. */
  label: string
  series: readonly EvolutionSeries[]
  rows: readonly EvolutionRow[]
  /** Names of the levels, from 0. */
  levels: readonly string[]
}

const FAMILIES: readonly DataFamily[] = ['sans_suite', 'neutre', 'emploi']
const GUTTER = 152
const TOP = 20
const BAR = 8
const GAP = 2
const BETWEEN = 12
const RIGHT = 40
/** A level 0 stays seen: measured, and nothing there. */
const ZERO = 3

/** The same themes at several moments: one bar a moment, from 0 to the highest level. */
export function EvolutionBars({ label, series, rows, levels }: EvolutionBarsProps) {
  const hatch = useId()
  const [ref, width] = useElementWidth<HTMLDivElement>()
  const height = series.length * (BAR + GAP) - GAP + BETWEEN
  const track = Math.max(0, width - GUTTER - RIGHT)
  const x = (level: number) => GUTTER + (level / (levels.length - 1)) * track
  const families = FAMILIES.slice(-series.length)
  const bottom = TOP + rows.length * height
  return (
    <div ref={ref} className={classes.chart}>
      <svg role="img" aria-label={label} width={width} height={bottom}>
        <HatchDefs id={hatch} />
        {levels.map((name, level) => (
          <g key={name}>
            <line x1={x(level)} x2={x(level)} y1={TOP} y2={bottom} className={classes.grid} />
            <text x={x(level)} y={12} textAnchor="middle" className={classes.level}>
              {name}
            </text>
          </g>
        ))}
        {rows.map(({ id, label: name, values }, index) => {
          const top = TOP + index * height + BETWEEN / 2
          return (
            <g key={id}>
              <text x={0} y={top + (height - BETWEEN) / 2 + 5} className={classes.name}>
                {name}
              </text>
              {values.map((value, moment) => {
                const family = families[moment]
                const one = series[moment]
                if (value === null || !family || !one) return null
                return (
                  <rect
                    key={one.id}
                    x={GUTTER}
                    y={top + moment * (BAR + GAP)}
                    width={Math.max(ZERO, x(value) - GUTTER)}
                    height={BAR}
                    fill={family === 'neutre' ? hatchFill(hatch, 'neutre') : DATA_FILL[family]}
                    stroke={DATA_EDGE[family]}
                  />
                )
              })}
            </g>
          )
        })}
      </svg>
      <ul className={classes.legend}>
        {series.map(({ id, label: name }, moment) => (
          <li key={id}>
            <Swatch family={families[moment] ?? 'emploi'} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
