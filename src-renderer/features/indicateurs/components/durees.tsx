import { readDetail } from '../../../../src-main/domain/indicateur/detail'
import { TRANCHE_DUREE_LABELS, TRANCHES_DUREE } from '../../../../src-main/domain/indicateur/durees-sorties'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import { BarList, type BarRow } from '../../../components/charts/bar-list'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { barsFigure } from '../../../components/charts/export/bars-figure'
import { useChiffre, useOuverture } from '../tableau-context'
import { Chiffres } from './chiffre-ligne'

/** How long the parcours that ended had lasted. */
export function Durees() {
  const ouverture = useOuverture()
  const { complement } = useChiffre('P13')
  const sorties = useChiffre('P06').valeur ?? 0
  const rows = TRANCHES_DUREE.map((tranche): BarRow => {
    const value = readDetail(complement, [tranche]) ?? 0
    return {
      id: tranche,
      label: TRANCHE_DUREE_LABELS[tranche],
      value,
      part: partOf(value, sorties),
      ...ouverture({ code: 'P13', chemin: [tranche] }),
    }
  })
  return (
    <ChartPanel
      title="Durée des parcours sortis"
      table={{
        head: ['Durée', 'Sorties', 'Part'],
        rows: rows.map(({ label, value, part }) => [label, value, percent(part)]),
      }}
      figure={barsFigure(rows)}
      footer={<Chiffres label="Durée des parcours" codes={['P13', 'P13m']} />}
    >
      <BarList label="Durée des parcours sortis" rows={sorties === 0 ? [] : rows} noun="sorties" empty="Aucune sortie sur cette période." />
    </ChartPanel>
  )
}
