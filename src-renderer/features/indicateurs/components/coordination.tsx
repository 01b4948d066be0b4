import { readDetail } from '../../../../src-main/domain/indicateur/detail'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import { CONTRATS, type Contrat } from '../../../../src-main/domain/parcours/etape'
import { CONTRAT_LABELS } from '../../../../src-main/domain/parcours/labels'
import { BarList, type BarRow } from '../../../components/charts/bar-list'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { barsFigure } from '../../../components/charts/export/bars-figure'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import { useChiffre, useOuverture } from '../tableau-context'
import { Chiffres } from './chiffre-ligne'
import { EnTeteComparaison } from './en-tete-comparaison'
import { Section } from './section'
import classes from './tableau-de-bord.module.css'

/** Employers, then what the team organises. */
export function Coordination() {
  return (
    <Section title="Employeurs et animation">
      <div className={classes.trois}>
        <Panel title="Avec les employeurs" aside={<EnTeteComparaison />}>
          <Chiffres label="Relation avec les employeurs" codes={['E01', 'E02', 'E03', 'E07', 'E04', 'E05', 'E06']} />
        </Panel>
        <AccesEmploi />
        <Panel title="Animation et coordination" aside={<EnTeteComparaison />}>
          <Chiffres label="Animation et coordination" codes={['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07']} />
        </Panel>
      </div>
    </Section>
  )
}

function AccesEmploi() {
  const ouverture = useOuverture()
  const { valeur, detail } = useChiffre('E04')
  const total = valeur ?? 0
  const rows = CONTRATS.map((contrat: Contrat): BarRow => {
    const value = readDetail(detail, [contrat]) ?? 0
    return {
      id: contrat,
      label: CONTRAT_LABELS[contrat],
      value,
      part: partOf(value, total),
      ...ouverture({ code: 'E04', chemin: [contrat] }),
    }
  }).filter(({ value }) => value > 0)
  return (
    <ChartPanel
      title="Accès à l’emploi par contrat"
      note={formatCount(total, 'contrat')}
      table={{
        head: ['Contrat', 'Nombre', 'Part'],
        rows: rows.map(({ label, value, part }) => [label, value, percent(part)]),
      }}
      figure={barsFigure(rows)}
    >
      <BarList
        label="Accès à l’emploi par contrat"
        rows={rows}
        noun="contrats"
        empty="Aucun contrat de travail commencé sur cette période."
      />
    </ChartPanel>
  )
}
