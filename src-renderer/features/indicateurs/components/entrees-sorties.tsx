import { addDays, lastDayOfMonth } from '../../../../src-main/domain/commun/date'
import type { Periode } from '../../../../src-main/domain/indicateur/periode'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { type Month, MonthlyChart, type MonthSeries } from '../../../components/charts/monthly-chart'
import { formatDayMonth, formatMonth, formatNumber } from '../../../lib/formats'
import { nomPeriode } from '../periodes'
import { useChiffre, useTableau } from '../tableau-context'

const CODES = { up: 'P03', down: 'P06', stock: 'P04' } as const

/** Entries and exits of each month, the file active above on the same months. */
export function EntreesSorties() {
  const { donnees, demande, open, isOpen } = useTableau()
  const { periode } = demande
  const entrees = useChiffre('P03').valeur
  const sorties = useChiffre('P06').valeur
  const months = donnees.serie.map(({ mois, fin, entrees: up, sorties: down, file_active }): Month => {
    const { du } = monthOf(mois, fin, periode)
    return {
      id: mois,
      short: formatMonth(mois, { year: false }),
      long: nomPeriode({ granularite: 'mois', du: `${mois}-01`, au: fin }),
      up,
      down,
      stock: file_active,
      partial: du !== `${mois}-01` || fin !== lastDayOfMonth(mois),
    }
  })
  const cibleOf = (series: MonthSeries, { id }: Month) => {
    const fin = donnees.serie.find(({ mois }) => mois === id)?.fin ?? periode.au
    return { code: CODES[series], periode: monthOf(id, fin, periode) }
  }
  const veille = addDays(periode.du, -1)
  return (
    <ChartPanel
      title="Entrées, sorties et file active"
      note={noteOf(months, periode)}
      table={{
        head: ['Mois', 'Entrées', 'Sorties', 'File active en fin de mois'],
        rows: months.map(({ long, up, down, stock, partial }) => [partial ? `${long} (incomplet)` : long, up, down, stock]),
      }}
      figure={{
        kind: 'flow',
        names: ['File active', 'Entrées', 'Sorties'],
        months: months.map(({ id, short, up, down, stock }) => ({
          label: id.endsWith('-01') ? `${short} ${id.slice(0, 4)}` : short,
          up,
          down,
          stock,
        })),
      }}
    >
      <MonthlyChart
        label="Entrées, sorties et file active par mois"
        months={months}
        before={{ value: donnees.veille, label: `${formatNumber(donnees.veille)} au ${formatDayMonth(veille)}` }}
        series={{
          stock: { name: 'File active', note: 'fin de mois', noun: 'dans la file active' },
          up: { name: 'Entrées', note: `${formatNumber(entrees)} au total`, noun: 'entrées' },
          down: { name: 'Sorties', note: `${formatNumber(sorties)} au total`, noun: 'sorties' },
        }}
        onOpen={(series, month) => open(cibleOf(series, month))}
        isSelected={(series, month) => isOpen(cibleOf(series, month))}
      />
    </ChartPanel>
  )
}

/** The days of a month that are in the period. */
function monthOf(mois: string, fin: string, { du }: Periode): Periode {
  const premier = `${mois}-01`
  return { du: premier < du ? du : premier, au: fin }
}

/** « septembre : jusqu’au 17 » when the last month is cut. */
function noteOf(months: readonly Month[], { au }: Periode): string | null {
  const last = months.at(-1)
  if (!last?.partial || au === lastDayOfMonth(last.id)) return null
  return `${last.long.split(' ')[0]}\u00a0: jusqu’au ${Number(au.slice(8))}`
}
