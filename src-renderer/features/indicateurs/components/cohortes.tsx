import {
  type Cohorte,
  ECHEANCES_COHORTE,
  type EcheanceCohorte,
  SITUATION_COHORTE_LABELS,
  type SituationCohorte,
} from '../../../../src-main/domain/indicateur/cohortes'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { Mark } from '../../../components/charts/mark'
import type { DataFamily } from '../../../components/charts/palette'
import { RovingGroup } from '../../../components/charts/roving-group'
import { ShareBar } from '../../../components/charts/share-bar'
import { Swatch } from '../../../components/charts/swatch'
import { formatDate, formatNumber, formatPercent, VIDE } from '../../../lib/formats'
import { type Cible, useOuverture, useTableau } from '../tableau-context'
import classes from './cohortes.module.css'

const FAMILLES: readonly (readonly [SituationCohorte, DataFamily | null])[] = [
  ['positive', 'emploi'],
  ['neutre', 'neutre'],
  ['sans_suite', 'sans_suite'],
  ['en_parcours', null],
]
const SITUATIONS = FAMILLES.map(([cle, family]) => ({ cle, label: SITUATION_COHORTE_LABELS[cle], family }))

/** Each year of entries, so many months after the entry of each person; empty while nobody reached the date. */
export function Cohortes() {
  const { donnees, demande } = useTableau()
  const annees = [...new Set(donnees.cohortes.map(({ annee }) => annee))].sort((a, b) => b - a)
  const cohorteOf = (annee: number, echeance: EcheanceCohorte) =>
    donnees.cohortes.find((cohorte) => cohorte.annee === annee && cohorte.echeance === echeance)
  return (
    <ChartPanel
      title="Que deviennent les entrées de chaque année"
      note={`vues au ${formatDate(demande.periode.au)}`}
      table={{
        head: [
          'Entrées, échéance',
          'À l’échéance',
          'Entrées de l’année',
          ...SITUATIONS.flatMap(({ label }) => [label, `Part : ${label.toLocaleLowerCase('fr')}`]),
        ],
        rows: annees.flatMap((annee) =>
          ECHEANCES_COHORTE.flatMap((echeance) => {
            const cohorte = cohorteOf(annee, echeance)
            if (!cohorte || cohorte.observes === 0) return []
            const nombres = SITUATIONS.flatMap(({ cle }) => [cohorte[cle], percent(partOf(cohorte[cle], cohorte.observes))])
            return [[`${annee}, à ${echeance} mois`, cohorte.observes, cohorte.entrees, ...nombres] as const]
          }),
        ),
      }}
      figure={{
        kind: 'stacks',
        rows: donnees.cohortes
          .filter(({ observes }) => observes > 0)
          .map((cohorte) => ({
            label: `${cohorte.annee}, à ${cohorte.echeance} mois`,
            note: `${formatPercent(partOf(cohorte.positive, cohorte.observes))} positives`,
            pieces: SITUATIONS.map(({ cle, family }) => ({ fill: family, value: cohorte[cle] })),
          })),
        legend: SITUATIONS.map(({ label, family }) => ({ fill: family, label })),
      }}
      footer={
        <ul className={classes.legende}>
          {SITUATIONS.map(({ cle, label, family }) => (
            <li key={cle}>
              {family === null ? <span className={classes.vide} /> : <Swatch family={family} />}
              {label}
            </li>
          ))}
        </ul>
      }
    >
      {annees.length === 0 ? (
        <p className={classes.rien}>Personne n’est entré avant cette date.</p>
      ) : (
        <RovingGroup label="Entrées de chaque année" className={classes.grille}>
          <span className={classes.tete}>Entrées</span>
          {ECHEANCES_COHORTE.map((echeance) => (
            <span key={echeance} className={classes.tete}>
              à {echeance} mois
            </span>
          ))}
          {annees.map((annee) => (
            <Annee key={annee} annee={annee} cohortes={ECHEANCES_COHORTE.map((echeance) => cohorteOf(annee, echeance))} />
          ))}
        </RovingGroup>
      )}
    </ChartPanel>
  )
}

function Annee({ annee, cohortes }: { annee: number; cohortes: readonly (Cohorte | undefined)[] }) {
  const ouverture = useOuverture()
  const entrees = formatNumber(cohortes.find((cohorte) => cohorte !== undefined)?.entrees)
  return (
    <div className={classes.annee}>
      <Mark label={`${annee} : ${entrees} entrées`} className={classes.entrees} {...ouverture({ code: 'P03', periode: anneeOf(annee) })}>
        <b>{annee}</b> {entrees}
      </Mark>
      {ECHEANCES_COHORTE.map((echeance, rang) => (
        <Echeance key={echeance} cohorte={cohortes[rang]} />
      ))}
    </div>
  )
}

function Echeance({ cohorte }: { cohorte: Cohorte | undefined }) {
  const { demande } = useTableau()
  const ouverture = useOuverture()
  if (!cohorte || cohorte.observes === 0) return <span className={classes.attente}>{VIDE}</span>
  const { annee, echeance, observes, positive } = cohorte
  const nom = `${annee}, à ${echeance} mois`
  const cibleOf = (situation?: SituationCohorte): Cible => ({
    code: 'P03',
    chemin: ['cohorte', String(echeance), demande.periode.au, ...(situation ? [situation] : [])],
    periode: anneeOf(annee),
  })
  return (
    <span className={classes.echeance}>
      <Mark label={`${nom} : ${formatNumber(observes)} entrées observées`} className={classes.taux} {...ouverture(cibleOf())}>
        <b>{formatPercent(partOf(positive, observes), 0)}</b> positives
      </Mark>
      <span className={classes.barre}>
        <ShareBar
          label={SITUATIONS.map(({ cle, label }) => `${label} ${formatNumber(cohorte[cle])}`).join(', ')}
          pieces={SITUATIONS.map(({ cle, family }) => ({ id: cle, family, value: cohorte[cle] }))}
        />
        <span className={classes.pieces}>
          {SITUATIONS.filter(({ cle }) => cohorte[cle] > 0).map(({ cle, label }) => (
            <Mark
              key={cle}
              label={`${nom}, ${label.toLocaleLowerCase('fr')} : ${formatNumber(cohorte[cle])}`}
              style={{ flexGrow: cohorte[cle] }}
              {...ouverture(cibleOf(cle))}
            />
          ))}
        </span>
      </span>
    </span>
  )
}

function anneeOf(annee: number) {
  return { du: `${annee}-01-01`, au: `${annee}-12-31` }
}
