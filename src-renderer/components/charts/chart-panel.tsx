import { IconChartBar, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { IconButton } from '../ui/button'
import { Panel } from '../ui/panel'
import classes from './chart-panel.module.css'
import { ChartTable, type TableData } from './chart-table'

interface ChartPanelProps {
  title: string
  /** At the right of the title: total, legend of the striped mark. */
  note?: ReactNode
  table: TableData
  /** Drawn under the chart, not under its table. */
  footer?: ReactNode
  className?: string
  children: ReactNode
}

/** A chart with its title, and the same numbers as a table one click away. */
export function ChartPanel({ title, note, table, footer, className, children }: ChartPanelProps) {
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
        </>
      }
      className={[classes.panel, className].filter(Boolean).join(' ')}
    >
      {asTable ? <ChartTable label={title} data={table} /> : children}
      {!asTable && footer}
    </Panel>
  )
}
