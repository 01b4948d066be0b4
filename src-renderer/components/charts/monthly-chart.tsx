import { Bar, BarChart, CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatNumber } from '../../lib/formats'
import { beginsByFalling, niceTicks } from './geometry'
import { Mark } from './mark'
import classes from './monthly-chart.module.css'
import { MonthBar, MonthTick, StockDot } from './monthly-shapes'
import { RovingGroup } from './roving-group'

export interface Month {
  /** AAAA-MM. */
  readonly id: string
  /** « sept. », and « septembre 2026 » for screen readers. */
  readonly short: string
  readonly long: string
  readonly up: number
  readonly down: number
  readonly stock: number
  /** Cut by the period: drawn paler. */
  readonly partial: boolean
}

export type MonthSeries = 'up' | 'down' | 'stock'

interface SeriesName {
  readonly name: string
  readonly note: string
  /** Said after a value: « entrées ». */
  readonly noun: string
}

interface MonthlyChartProps {
  label: string
  months: readonly Month[]
  /** The stock the day before, and what it is called: « 523 au 31/12 ». */
  before: { value: number; label: string }
  series: Record<MonthSeries, SeriesName>
  onOpen?: (series: MonthSeries, month: Month) => void
  isSelected: (series: MonthSeries, month: Month) => boolean
}

/** Room at the right for the ticks of the line, the same in both panels so that months stay aligned. */
const RIGHT = 40
const MARGIN = { top: 0, right: RIGHT, bottom: 0, left: 0 }
/** A month without exit stays under the axis: a true zero would be stacked on the entries. */
const NEARLY_ZERO = 1e-6
/** Beyond it the values no longer fit over their bars. */
const LABELLED_MONTHS = 18

/** Two panels on the same months: the stock as a line above, what comes in and goes out as bars below. */
export function MonthlyChart(props: MonthlyChartProps) {
  return (
    <div className={classes.chart}>
      <StockPanel {...props} />
      <FlowPanel {...props} />
    </div>
  )
}

function StockPanel({ label, months, before, series, onOpen, isSelected }: MonthlyChartProps) {
  const points = [{ at: 0, stock: before.value }, ...months.map(({ stock }, index) => ({ at: index + 0.5, stock }))]
  const ticks = niceTicks(points.map(({ stock }) => stock))
  return (
    <div className={classes.panel} data-panel="stock">
      <SeriesLabel {...series.stock} />
      <div className={classes.plot}>
        <div role="img" aria-label={`${label} : ${series.stock.name}`} className={classes.drawing}>
          <ResponsiveContainer width="100%" height="100%">
            <LineChart data={points} margin={{ ...MARGIN, top: 16, bottom: 14 }} accessibilityLayer={false}>
              <CartesianGrid vertical={false} stroke="var(--j-filet)" />
              <XAxis type="number" dataKey="at" domain={[0, months.length]} hide />
              <YAxis domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]} ticks={ticks} hide />
              <Line
                dataKey="stock"
                type="linear"
                stroke="var(--j-donnee-emploi)"
                strokeWidth={2.5}
                isAnimationActive={false}
                activeDot={false}
                dot={(dot) => (
                  <StockDot
                    key={dot.index}
                    {...dot}
                    last={points.length - 1}
                    falls={beginsByFalling(points.map(({ stock }) => stock))}
                    beforeLabel={before.label}
                  />
                )}
              />
            </LineChart>
          </ResponsiveContainer>
        </div>
        <div className={classes.ticks} aria-hidden="true">
          {[...ticks].reverse().map((tick) => (
            <span key={tick}>{formatNumber(tick)}</span>
          ))}
        </div>
        <RovingGroup label={`${series.stock.name}, par mois`} className={classes.marks}>
          {months.map((month) => (
            <Mark
              key={month.id}
              label={`${month.long} : ${formatNumber(month.stock)} ${series.stock.noun}`}
              onClick={onOpen && (() => onOpen('stock', month))}
              selected={isSelected('stock', month)}
            />
          ))}
        </RovingGroup>
      </div>
    </div>
  )
}

function FlowPanel({ label, months, series, onOpen, isSelected }: MonthlyChartProps) {
  const highest = Math.max(1, ...months.map(({ up }) => up))
  const deepest = Math.max(1, ...months.map(({ down }) => down))
  const pad = (highest + deepest) * 0.2
  const rows = { gridTemplateRows: `${highest + pad}fr ${deepest + pad}fr` }
  const labelled = months.length <= LABELLED_MONTHS
  const flows: readonly MonthSeries[] = ['up', 'down']
  return (
    <div className={classes.panel} data-panel="flow">
      <div className={classes.flowLabels} style={rows}>
        <SeriesLabel {...series.up} />
        <SeriesLabel {...series.down} />
      </div>
      <div className={classes.plot}>
        <div role="img" aria-label={`${label} : ${series.up.name}, ${series.down.name}`} className={classes.drawing}>
          <ResponsiveContainer width="100%" height="100%">
            <BarChart
              data={months.map((month) => ({ ...month, down: -Math.max(month.down, NEARLY_ZERO) }))}
              margin={MARGIN}
              stackOffset="sign"
              barCategoryGap={labelled ? '14%' : '10%'}
              accessibilityLayer={false}
            >
              <XAxis
                dataKey="id"
                height={20}
                axisLine={false}
                tickLine={false}
                interval={0}
                tick={(tick) => <MonthTick {...tick} months={months} />}
              />
              <YAxis domain={[-(deepest + pad), highest + pad]} hide />
              <Bar
                dataKey="up"
                stackId="flow"
                isAnimationActive={false}
                shape={(bar) => <MonthBar {...bar} series="up" labelled={labelled} />}
              />
              <Bar
                dataKey="down"
                stackId="flow"
                isAnimationActive={false}
                shape={(bar) => <MonthBar {...bar} series="down" labelled={labelled} />}
              />
              <ReferenceLine y={0} stroke="var(--j-texte-2)" strokeWidth={1.5} />
            </BarChart>
          </ResponsiveContainer>
        </div>
        <RovingGroup label={`${series.up.name} et ${series.down.noun}, par mois`} className={classes.flowMarks}>
          {flows.map((flow) => (
            <div key={flow} className={classes.flowRow} style={{ flexGrow: flow === 'up' ? highest + pad : deepest + pad }}>
              {months.map((month) => (
                <Mark
                  key={month.id}
                  label={`${month.long} : ${formatNumber(month[flow])} ${series[flow].noun}`}
                  onClick={onOpen && (() => onOpen(flow, month))}
                  selected={isSelected(flow, month)}
                />
              ))}
            </div>
          ))}
        </RovingGroup>
      </div>
    </div>
  )
}

function SeriesLabel({ name, note }: SeriesName) {
  return (
    <div className={classes.label}>
      <b>{name}</b>
      <span>{note}</span>
    </div>
  )
}
