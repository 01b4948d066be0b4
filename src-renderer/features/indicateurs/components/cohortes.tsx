import {
  type Cohorte,
  ECHEANCES_COHORTE,
  type EcheanceCohorte,
  type SituationCohorte,
} from '../../../../src-main/domain/indicateur/cohortes'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { Mark } from '../../../components/charts/mark'
import type { DataFamily } from '../../../components/charts/palette'
import { RovingGroup } from '../../../components/charts/roving-group'
import { ShareBar } from '../../../components/charts/share-bar'
import { Swatch } from '../../../components/charts/swatch'
import { formatDate, formatNumber, formatPercent, VIDE } from '../../../lib/formats'
import { useOuverture, useTableau } from '../tableau-context'
import classes from './cohortes.module.css'

const SITUATIONS: readonly { cle: SituationCohorte; label: string; family: DataFamily | null }[] = [
  { cle: 'positive', label: 'Sortie positive', family: 'emploi' },
  { cle: 'neutre', label: 'Sortie neutre', family: 'neutre' },
  { cle: 'sans_suite', label: 'Sans suite', family: 'sans_suite' },
  { cle: 'en_parcours', label: 'En parcours', family: null },
]

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
        head: ['Entrées, échéance', 'À l’échéance', ...SITUATIONS.map(({ label }) => label)],
        rows: annees.flatMap((annee) =>
          ECHEANCES_COHORTE.flatMap((echeance) => {
            const cohorte = cohorteOf(annee, echeance)
            if (!cohorte || cohorte.observes === 0) return []
            const nombres = SITUATIONS.map(
              ({ cle }) => `${formatNumber(cohorte[cle])} (${formatPercent(partOf(cohorte[cle], cohorte.observes), 0)})`,
            )
            return [[`${annee}, à ${echeance} mois`, `${formatNumber(cohorte.observes)} sur ${formatNumber(cohorte.entrees)}`, ...nombres]]
          }),
        ),
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
    <Mark
      label={`${annee} : ${entrees} entrées`}
      className={classes.annee}
      {...ouverture({ code: 'P03', periode: { du: `${annee}-01-01`, au: `${annee}-12-31` } })}
    >
      <span>
        <b>{annee}</b> {entrees}
      </span>
      {ECHEANCES_COHORTE.map((echeance, rang) => (
        <Echeance key={echeance} cohorte={cohortes[rang]} />
      ))}
    </Mark>
  )
}

function Echeance({ cohorte }: { cohorte: Cohorte | undefined }) {
  if (!cohorte || cohorte.observes === 0) return <span className={classes.attente}>{VIDE}</span>
  const { observes, positive } = cohorte
  return (
    <span className={classes.echeance}>
      <span className={classes.taux}>
        <b>{formatPercent(partOf(positive, observes), 0)}</b> positives
      </span>
      <ShareBar
        label={SITUATIONS.map(({ cle, label }) => `${label} ${formatNumber(cohorte[cle])}`).join(', ')}
        pieces={SITUATIONS.map(({ cle, family }) => ({ id: cle, family, value: cohorte[cle] }))}
      />
    </span>
  )
}
