import { INCONNU, readDetail } from '../../../../src-main/domain/indicateur/detail'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import type { FamilleEtape } from '../../../../src-main/domain/parcours/etape'
import { THEMES_FREIN } from '../../../../src-main/domain/parcours/frein'
import { FAMILLE_ETAPE_LABELS, THEME_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { BarList, type BarRow } from '../../../components/charts/bar-list'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { barsFigure } from '../../../components/charts/export/bars-figure'
import { PairedBars, type PairedRow } from '../../../components/charts/paired-bars'
import type { DataFamily } from '../../../components/charts/palette'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import { useChiffre, useOuverture } from '../tableau-context'
import { Chiffres } from './chiffre-ligne'
import { EnTeteComparaison } from './en-tete-comparaison'
import { Section } from './section'
import classes from './tableau-de-bord.module.css'

/** What is done during the parcours: freins, étapes, and those nobody saw. */
export function Parcours() {
  return (
    <Section title="Parcours et accompagnement">
      <div className={classes.trois}>
        <Freins />
        <Etapes />
        <Panel title="Suivi" aside={<EnTeteComparaison />}>
          <Chiffres
            label="Suivi des parcours"
            codes={['P01', 'P02', 'P04', 'P04s', 'P14', 'P14j', 'P14t', 'P16', 'P17', 'P18', 'P18q', 'P23', 'J01']}
          />
        </Panel>
      </div>
    </Section>
  )
}

function Freins() {
  const ouverture = useOuverture()
  const { detail } = useChiffre('P22')
  const rows = THEMES_FREIN.map((theme): PairedRow => {
    const ouverts = readDetail(detail, ['ouverts', theme]) ?? 0
    const leves = readDetail(detail, ['leves', theme]) ?? 0
    const nom = THEME_FREIN_LABELS[theme]
    return {
      id: theme,
      label: nom,
      first: {
        value: ouverts,
        label: `${nom} : ${formatCount(ouverts, 'frein ouvert', 'freins ouverts')}`,
        ...ouverture({ code: 'P22', chemin: ['ouverts', theme] }),
      },
      second: {
        value: leves,
        label: `${nom} : ${formatCount(leves, 'frein levé', 'freins levés')}`,
        ...ouverture({ code: 'P22', chemin: ['leves', theme] }),
      },
    }
  }).filter(({ first, second }) => first.value + second.value > 0)
  return (
    <ChartPanel
      title="Freins"
      table={{
        head: ['Thème', 'Ouverts', 'Levés'],
        rows: rows.map(({ label, first, second }) => [label, first.value, second.value]),
      }}
      figure={{
        kind: 'pairs',
        backToBack: false,
        titles: ['Ouverts', 'dont levés'],
        rows: rows.map(({ label, first, second }) => ({ label, left: first.value, right: second.value })),
      }}
    >
      <PairedBars
        label="Freins ouverts et levés par thème"
        firstTitle="Ouverts"
        secondTitle="dont levés"
        rows={rows.sort((a, b) => b.first.value - a.first.value)}
        empty="Aucun frein noté pour les participants de cette période."
      />
    </ChartPanel>
  )
}

const FAMILLES: Record<FamilleEtape, DataFamily> = {
  diagnostic: 'orientation',
  remobilisation: 'orientation',
  recherche_emploi: 'orientation',
  autre: 'orientation',
  formation_remise_niveau: 'formation',
  formation_prequalifiante: 'formation',
  formation_qualifiante: 'formation',
  formation_diplomante: 'formation',
  siae: 'insertion',
  pmsmp: 'insertion',
  emploi_court: 'emploi',
  emploi_durable: 'emploi',
  creation: 'creation',
  action_sociale: 'social',
}

function Etapes() {
  const ouverture = useOuverture()
  const { valeur, detail } = useChiffre('P15')
  const total = valeur ?? 0
  const rows = (Object.keys(FAMILLE_ETAPE_LABELS) as FamilleEtape[])
    .map((famille): BarRow => {
      const value = readDetail(detail, [famille]) ?? 0
      return {
        id: famille,
        label: FAMILLE_ETAPE_LABELS[famille],
        value,
        part: partOf(value, total),
        family: FAMILLES[famille],
        ...ouverture({ code: 'P15', chemin: [famille] }),
      }
    })
    .filter(({ value, id }) => value > 0 && id !== INCONNU)
  return (
    <ChartPanel
      title="Étapes commencées"
      note={formatCount(total, 'étape')}
      table={{
        head: ['Famille', 'Étapes', 'Part'],
        rows: rows.map(({ label, value, part }) => [label, value, percent(part)]),
      }}
      figure={barsFigure(rows)}
    >
      <BarList label="Étapes commencées par famille" rows={rows} noun="étapes" empty="Aucune étape commencée sur cette période." />
    </ChartPanel>
  )
}
