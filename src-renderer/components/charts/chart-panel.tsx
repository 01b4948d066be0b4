import { IconChartBar, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { IconButton } from '../ui/button'
import { Panel } from '../ui/panel'
import { ChartExportMenu } from './chart-export'
import classes from './chart-panel.module.css'
import { ChartTable, type TableData } from './chart-table'
import type { Figure } from './export/figure'

interface ChartPanelProps {
  title: string
  /** At the right of the title: total, legend of the striped mark. */
  note?: ReactNode
  table: TableData
  /** The same chart for its files: picture and drawing. */
  figure?: Figure
  /** Drawn under the chart, not under its table. */
  footer?: ReactNode
  className?: string
  children: ReactNode
}

/** A chart with its title, and the same numbers as a table one click away. */
export function ChartPanel({ title, note, table, figure, footer, className, children }: ChartPanelProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <Panel
      title={title}
      aside={
        <>
          {note}
          <IconButton
            icon={asTable ? IconChartBar : IconTable}
            label={asTable ? `Voir le graphique : ${title}` : `Voir le tableau : ${title}`}
            onClick={() => setAsTable((shown) => !shown)}
          />
          <ChartExportMenu title={title} figure={figure} table={table} />
        </>
      }
      className={[classes.panel, className].filter(Boolean).join(' ')}
    >
      {asTable ? <ChartTable label={title} data={table} /> : children}
      {!asTable && footer}
    </Panel>
  )
}
