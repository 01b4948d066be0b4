import type { PointAnnuel } from '../../../../src-main/domain/indicateur/annees'
import {
  CODE_GROUPE,
  GROUPE_SORTIE_LABELS,
  GROUPES_SORTIE,
  type GroupeSortie,
} from '../../../../src-main/domain/indicateur/sorties-par-categorie'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { Swatch } from '../../../components/charts/swatch'
import { type Year, YearsChart } from '../../../components/charts/years-chart'
import { formatCount, formatDayMonth } from '../../../lib/formats'
import { FAMILLES_GROUPE } from '../famille-sortie'
import { type Cible, useOuverture, useTableau } from '../tableau-context'
import classes from './suites-sortie.module.css'

/** Exits of each year by category, and the rate against its target. */
export function Evolution() {
  const { annees } = useTableau().donnees
  const ouverture = useOuverture()
  const montres = GROUPES_SORTIE.filter((groupe) => annees.some(({ groupes }) => groupes[groupe] > 0))
  const years = annees.map((point): Year => {
    const nom = nomAnnee(point)
    return {
      id: String(point.annee),
      label: nom,
      rate: point.taux,
      target: point.cible,
      openRate: ouverture({ code: 'P10', periode: periodeOf(point) }),
      pieces: montres.map((groupe) => ({
        id: groupe,
        family: FAMILLES_GROUPE[groupe],
        value: point.groupes[groupe],
        label: `${nom}, ${GROUPE_SORTIE_LABELS[groupe].toLocaleLowerCase('fr')} : ${formatCount(point.groupes[groupe], 'sortie')}`,
        ...ouverture(cibleOf(groupe, point)),
      })),
    }
  })
  return (
    <ChartPanel
      title="Sorties et taux, année par année"
      note="tirets : cible"
      table={{
        head: ['Année', 'Sorties', ...montres.map((groupe) => GROUPE_SORTIE_LABELS[groupe]), 'Taux de sorties positives', 'Cible'],
        rows: annees.map((point) => [
          nomAnnee(point),
          point.sorties,
          ...montres.map((groupe) => point.groupes[groupe]),
          percent(point.taux),
          percent(point.cible),
        ]),
      }}
      figure={{
        kind: 'years',
        columns: years.map(({ label, rate, target, pieces }) => ({
          label,
          rate,
          target,
          pieces: pieces.map(({ family, value }) => ({ fill: family, value })),
        })),
        legend: montres.map((groupe) => ({ fill: FAMILLES_GROUPE[groupe], label: GROUPE_SORTIE_LABELS[groupe] })),
      }}
      footer={
        <ul className={classes.legende}>
          {montres.map((groupe) => (
            <li key={groupe}>
              <Swatch family={FAMILLES_GROUPE[groupe]} />
              {GROUPE_SORTIE_LABELS[groupe]}
            </li>
          ))}
        </ul>
      }
    >
      {annees.length === 0 ? (
        <p className={classes.vide}>Aucune sortie jusqu’à cette date.</p>
      ) : (
        <YearsChart label="Sorties de chaque année par catégorie" rateLabel="Taux de sorties positives de chaque année" years={years} />
      )}
    </ChartPanel>
  )
}

function nomAnnee({ annee, au }: PointAnnuel): string {
  return au.endsWith('-12-31') ? String(annee) : `${annee} (au ${formatDayMonth(au)})`
}

function periodeOf({ annee, au }: PointAnnuel) {
  return { du: `${annee}-01-01`, au }
}

function cibleOf(groupe: GroupeSortie, point: PointAnnuel): Cible {
  const periode = periodeOf(point)
  return groupe === 'autre_positive' ? { code: 'P07', chemin: [groupe], periode } : { code: CODE_GROUPE[groupe], periode }
}
