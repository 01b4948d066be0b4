import { useId } from 'react'
import { Bar, BarChart, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatNumber, formatPercent } from '../../lib/formats'
import { Mark } from './mark'
import { DATA_EDGE, DATA_FILL, type DataFamily, HatchDefs, hatchFill } from './palette'
import { RovingGroup } from './roving-group'
import classes from './years-chart.module.css'

interface YearOpening {
  readonly onClick: () => void
  readonly selected: boolean
}

export interface Year {
  readonly id: string
  /** « 2026 (au 17/09) » when it is not over. */
  readonly label: string
  readonly rate: number | null
  readonly target: number | null
  readonly openRate: YearOpening
  readonly pieces: readonly (YearOpening & {
    readonly id: string
    readonly family: DataFamily
    readonly value: number
    readonly label: string
  })[]
}

interface YearsChartProps {
  label: string
  rateLabel: string
  years: readonly Year[]
}

const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }

/** Years side by side: the rate against its target above, what it is made of below. */
export function YearsChart({ label, rateLabel, years }: YearsChartProps) {
  const hatch = useId()
  const families = [...new Map(years.flatMap(({ pieces }) => pieces.map(({ id, family }) => [id, family] as const)))]
  const totals = years.map(({ pieces }) => pieces.reduce((sum, { value }) => sum + value, 0))
  const most = Math.max(1, ...totals)
  const rates = years.flatMap(({ rate, target }) => [rate ?? 0, target ?? 0])
  const points = years.map(({ rate, target }, rank) => ({ at: rank + 0.5, rate, target }))
  const rows = years.map(({ id, pieces }) => ({ id, ...Object.fromEntries(pieces.map((piece) => [piece.id, piece.value])) }))
  return (
    <div className={classes.chart}>
      <svg width="0" height="0" className={classes.defs} aria-hidden="true" focusable="false">
        <HatchDefs id={hatch} />
      </svg>
      <div className={classes.rates}>
        <div role="img" aria-label={rateLabel} className={classes.drawing}>
          <ResponsiveContainer width="100%" height="100%">
            <LineChart data={points} margin={{ ...MARGIN, top: 24, bottom: 8 }} accessibilityLayer={false}>
              <XAxis type="number" dataKey="at" domain={[0, years.length]} hide />
              <YAxis domain={[0, Math.max(...rates, 10)]} hide />
              <Line
                dataKey="target"
                type="linear"
                stroke="var(--j-balise)"
                strokeWidth={2}
                strokeDasharray="5 4"
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
              <Line
                dataKey="rate"
                type="linear"
                stroke="var(--j-donnee-emploi)"
                strokeWidth={2.5}
                dot={{ r: 3.5, fill: 'var(--j-donnee-emploi)' }}
                activeDot={false}
                isAnimationActive={false}
              />
            </LineChart>
          </ResponsiveContainer>
        </div>
        <RovingGroup label={rateLabel} className={classes.columns}>
          {years.map(({ id, label: name, rate, target, openRate }) => (
            <Mark
              key={id}
              label={`${name} : ${formatPercent(rate)}${target === null ? '' : `, cible ${formatPercent(target)}`}`}
              className={classes.rate}
              {...openRate}
            >
              <b>{formatPercent(rate)}</b>
            </Mark>
          ))}
        </RovingGroup>
      </div>
      <div className={classes.bars}>
        <div role="img" aria-label={label} className={classes.drawing}>
          <ResponsiveContainer width="100%" height="100%">
            <BarChart data={rows} margin={{ ...MARGIN, top: 18 }} barCategoryGap="25%" accessibilityLayer={false}>
              <XAxis dataKey="id" hide />
              <YAxis domain={[0, most]} hide />
              {families.map(([id, family]) => (
                <Bar
                  key={id}
                  dataKey={id}
                  stackId="year"
                  isAnimationActive={false}
                  fill={family === 'neutre' ? hatchFill(hatch, 'neutre') : DATA_FILL[family]}
                  stroke={DATA_EDGE[family]}
                />
              ))}
            </BarChart>
          </ResponsiveContainer>
        </div>
        <RovingGroup label={label} className={classes.columns}>
          {years.map(({ id, pieces }, rank) => (
            <span key={id} className={classes.column}>
              <span className={classes.total}>{formatNumber(totals[rank])}</span>
              <span className={classes.stack} style={{ height: `calc((100% - 18px) * ${(totals[rank] ?? 0) / most})` }}>
                {pieces
                  .filter(({ value }) => value > 0)
                  .map(({ id: piece, value, label: name, onClick, selected }) => (
                    <Mark
                      key={piece}
                      label={name}
                      onClick={onClick}
                      selected={selected}
                      className={classes.piece}
                      style={{ flexGrow: value }}
                    />
                  ))}
              </span>
            </span>
          ))}
        </RovingGroup>
      </div>
      <div className={classes.names} aria-hidden="true">
        {years.map(({ id, label: name }) => (
          <span key={id}>{name}</span>
        ))}
      </div>
    </div>
  )
}
