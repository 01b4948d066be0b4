import { Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { createContext, use } from 'react'
import { IconButton } from '../ui/button'
import type { TableData } from './chart-table'
import { composeFigure } from './export/compose'
import type { Figure } from './export/figure'
import { readLightInks } from './export/inks'
import { toPng } from './export/to-png'
import { toSvg } from './export/to-svg'

/** A chart on its way to a file. */
export type ChartFile =
  | { readonly format: 'png'; readonly contenu: Uint8Array<ArrayBuffer> }
  | { readonly format: 'svg'; readonly contenu: string }
  | { readonly format: 'xlsx'; readonly table: TableData }

/** What the page around the charts knows: what they are about, and where files go. */
export interface ChartExport {
  readonly subtitle: string
  readonly source: string
  readonly save: (title: string, file: ChartFile) => void
}

/** Without it the charts of a page are not exported: those of a file name somebody. */
export const ChartExportContext = createContext<ChartExport | null>(null)

interface ChartExportMenuProps {
  title: string
  figure: Figure | undefined
  table: TableData
}

/** Picture, drawing or workbook of one chart. */
export function ChartExportMenu({ title, figure, table }: ChartExportMenuProps) {
  const context = use(ChartExportContext)
  if (!context || table.rows.length === 0) return null
  const { subtitle, source, save } = context
  const compose = (drawn: Figure) => composeFigure(drawn, { title, subtitle, source })
  return (
    <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <IconButton icon={IconDownload} label={`Exporter : ${title}`} />
      </Menu.Target>
      <Menu.Dropdown>
        {figure && (
          <>
            <Menu.Item onClick={async () => save(title, { format: 'png', contenu: await toPng(compose(figure), readLightInks()) })}>
              Image (PNG)
            </Menu.Item>
            <Menu.Item
              onClick={() => save(title, { format: 'svg', contenu: toSvg(compose(figure), readLightInks(), `${title}. ${subtitle}`) })}
            >
              Dessin (SVG)
            </Menu.Item>
          </>
        )}
        <Menu.Item onClick={() => save(title, { format: 'xlsx', table })}>Tableau (XLSX)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
