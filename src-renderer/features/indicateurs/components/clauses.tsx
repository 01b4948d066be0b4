import { MODALITES_CLAUSE } from '../../../../src-main/domain/clause/clause'
import { MODALITE_CLAUSE_LABELS } from '../../../../src-main/domain/clause/labels'
import { INCONNU, readDetail } from '../../../../src-main/domain/indicateur/detail'
import { BarList, type BarRow } from '../../../components/charts/bar-list'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { measure } from '../../../components/charts/chart-table'
import { barsFigure } from '../../../components/charts/export/bars-figure'
import { PaceRow } from '../../../components/charts/pace-row'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Panel } from '../../../components/ui/panel'
import { formatPercent } from '../../../lib/formats'
import { useChiffre, useOuverture } from '../tableau-context'
import { formatValeur } from '../valeur'
import { Chiffres } from './chiffre-ligne'
import { EnTeteComparaison } from './en-tete-comparaison'
import { Section } from './section'
import classes from './tableau-de-bord.module.css'

/** Insertion hours of public contracts: not attached to an operation. */
export function Clauses() {
  return (
    <Section title="Clauses sociales" note="Toutes opérations confondues : les heures d’insertion ne dépendent pas d’une opération.">
      <div className={classes.trois}>
        <Realisation />
        <Modalites />
        <Panel title="Acteurs" aside={<EnTeteComparaison />}>
          <Chiffres label="Acteurs des clauses sociales" codes={['K02', 'K05', 'K03', 'K04', 'K09']} />
        </Panel>
      </div>
    </Section>
  )
}

function Realisation() {
  const ouverture = useOuverture()
  const { valeur, numerateur = 0, denominateur = 0 } = useChiffre('K07')
  const faites = formatValeur('K01', numerateur)
  const prevues = formatValeur('K06', denominateur)
  return (
    <Panel title="Heures d’insertion" aside={<EnTeteComparaison />}>
      <RovingGroup label="Réalisation des heures prévues">
        <PaceRow
          name="Marchés actifs"
          value={faites}
          target={prevues}
          gap={null}
          late={false}
          gauge={{ value: numerateur, max: Math.max(denominateur, 1), expected: null }}
          label={`Marchés actifs : ${faites} faites sur ${prevues} prévues, ${formatPercent(valeur)}`}
          {...ouverture({ code: 'K07' })}
        />
      </RovingGroup>
      <Chiffres label="Heures d’insertion" codes={['K01', 'K08', 'K06', 'K07']} />
    </Panel>
  )
}

function Modalites() {
  const ouverture = useOuverture()
  const { detail } = useChiffre('K10')
  const rows = [...MODALITES_CLAUSE, INCONNU]
    .map((modalite): BarRow => {
      const value = readDetail(detail, [modalite]) ?? 0
      return {
        id: modalite,
        label: modalite === INCONNU ? 'Modalité inconnue' : MODALITE_CLAUSE_LABELS[modalite as keyof typeof MODALITE_CLAUSE_LABELS],
        value,
        shown: formatValeur('K10', value),
        ...ouverture({ code: 'K10', chemin: [modalite] }),
      }
    })
    .filter(({ value }) => value > 0)
  return (
    <ChartPanel
      title="Heures par modalité"
      table={{ head: ['Modalité', 'Heures'], rows: rows.map(({ label, value }) => [label, measure(value, 2)]) }}
      figure={barsFigure(rows)}
    >
      <BarList label="Heures par modalité" rows={rows} noun="" empty="Aucune heure d’insertion sur cette période." />
    </ChartPanel>
  )
}
