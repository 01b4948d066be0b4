import { useState } from 'react'
import { INCONNU, readDetail } from '../../../../src-main/domain/indicateur/detail'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import type { Detail } from '../../../../src-main/domain/indicateur/resultat'
import { TRANCHES_AGE } from '../../../../src-main/domain/indicateur/tranche-age'
import { NIVEAU_FORMATION_LABELS } from '../../../../src-main/domain/participant/labels'
import { BarList, type BarRow } from '../../../components/charts/bar-list'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { barsFigure } from '../../../components/charts/export/bars-figure'
import { Button } from '../../../components/ui/button'
import { TabBar } from '../../../components/ui/tab-bar'
import { libelleProfil } from '../libelles'
import { useChiffre, useOuverture, useTableau } from '../tableau-context'
import { Section } from './section'
import classes from './tableau-de-bord.module.css'

type Population = 'accompagnes' | 'entrees'

/** Who is accompanied, and who enters. */
export function Profil() {
  const [population, setPopulation] = useState<Population>('accompagnes')
  const accompagnes = useChiffre('P05').valeur ?? 0
  const entrees = useChiffre('P03').valeur ?? 0
  const total = population === 'accompagnes' ? accompagnes : entrees
  const axe = { population, total }
  return (
    <Section
      title="Profil"
      note={
        <TabBar
          look="pills"
          label="Population du profil"
          tabs={[
            { value: 'accompagnes', label: 'Participants accompagnés', count: accompagnes },
            { value: 'entrees', label: 'Entrées', count: entrees },
          ]}
          value={population}
          onChange={setPopulation}
        />
      }
    >
      <div className={classes.trois}>
        <Repartition {...axe} title="Critères d’entrée" axe="criteres" note="plusieurs par parcours" />
        <Repartition {...axe} title="Communes" axe="commune" />
        <Repartition {...axe} title="Niveau de formation" axe="niveau" ordre={NIVEAUX} />
        <Repartition {...axe} title="Intercommunalités" axe="epci" />
        <Situations {...axe} />
        <Repartition {...axe} title="Âge à l’entrée" axe="age" ordre={TRANCHES_AGE} />
      </div>
    </Section>
  )
}

interface AxeProps {
  population: Population
  total: number
}

interface RepartitionProps extends AxeProps {
  title: string
  axe: string
  note?: string
  /** In this order instead of the largest first. */
  ordre?: readonly string[]
}

const PREMIERS = 8
const NIVEAUX = Object.keys(NIVEAU_FORMATION_LABELS)

function Repartition({ population, total, title, axe, note, ordre }: RepartitionProps) {
  const [tous, setTous] = useState(false)
  const lignes = useLignes(population, total, axe)
  const triees = lignes.sort(
    (a, b) =>
      compareInconnu(a, b) ||
      (ordre ? ordre.indexOf(a.id) - ordre.indexOf(b.id) : b.value - a.value || a.label.localeCompare(b.label, 'fr')),
  )
  const montrees = tous ? triees : triees.slice(0, PREMIERS)
  return (
    <ChartPanel
      title={title}
      note={note}
      table={{
        head: [title, population === 'entrees' ? 'Entrées' : 'Participants', 'Part'],
        rows: triees.map(({ label, value, part }) => [label, value, percent(part)]),
      }}
      figure={barsFigure(triees)}
      footer={
        triees.length > PREMIERS && (
          <div>
            <Button emphasis="text" size="sm" onClick={() => setTous((montre) => !montre)}>
              {tous ? 'Les premiers' : `Voir les ${triees.length}`}
            </Button>
          </div>
        )
      }
    >
      <BarList
        label={title}
        rows={montrees}
        max={Math.max(1, ...triees.map(({ value }) => value))}
        noun="participants"
        empty="Personne sur cette période."
      />
    </ChartPanel>
  )
}

const SITUATIONS = ['qpv', 'rsa', 'rqth', 'deld12', 'deld24'] as const

/** Yes-or-no answers, each against everybody. */
function Situations({ population, total }: AxeProps) {
  const { noms } = useTableau()
  const ouverture = useOuverture()
  const { detail, complement } = useChiffre('P20')
  const nombreOf = (axe: string, cle: string) => {
    const chemin = [population, axe, cle]
    return readDetail(detail, chemin) ?? readDetail(complement, chemin) ?? 0
  }
  const rows = SITUATIONS.map((axe): BarRow => {
    const value = nombreOf(axe, 'oui')
    return {
      id: axe,
      label: libelleProfil(axe, 'oui', noms),
      value,
      part: partOf(value, total),
      ...ouverture({ code: 'P20', chemin: [population, axe, 'oui'] }),
    }
  })
  return (
    <ChartPanel
      title="Situation à l’entrée"
      table={{
        head: ['Situation', 'Oui', 'Non', 'Non renseigné'],
        rows: SITUATIONS.map((axe) => [libelleProfil(axe, 'oui', noms), ...['oui', 'non', INCONNU].map((cle) => nombreOf(axe, cle))]),
      }}
      figure={barsFigure(rows)}
    >
      <BarList label="Situation à l’entrée" rows={rows} max={Math.max(total, 1)} noun="participants" />
    </ChartPanel>
  )
}

function useLignes(population: Population, total: number, axe: string): BarRow[] {
  const { noms } = useTableau()
  const ouverture = useOuverture()
  const { detail, complement } = useChiffre('P20')
  const comptes = branchOf(branchOf(detail, population), axe) ?? branchOf(branchOf(complement, population), axe) ?? {}
  return Object.entries(comptes).flatMap(([cle, value]): BarRow[] =>
    typeof value === 'number'
      ? [
          {
            id: cle,
            label: libelleProfil(axe, cle, noms),
            value,
            part: partOf(value, total),
            family: cle === INCONNU ? 'sans_suite' : 'emploi',
            ...ouverture({ code: 'P20', chemin: [population, axe, cle] }),
          },
        ]
      : [],
  )
}

function branchOf(detail: Detail | undefined, cle: string): Detail | undefined {
  const branche = detail?.[cle]
  return typeof branche === 'object' && branche !== null ? branche : undefined
}

/** What is unknown goes last, whatever its size. */
function compareInconnu(a: BarRow, b: BarRow): number {
  return Number(a.id === INCONNU) - Number(b.id === INCONNU)
}
