import type { EtatQualiteLu } from '../../../../src-main/contract/qualite'
import { PLAFOND_INCOMPLETS_FSE } from '../../../../src-main/domain/indicateur/catalogue/fse'
import { FAMILLE_QUALITE_LABELS, type FamilleQualite } from '../../../../src-main/domain/qualite/famille'
import { Gauge, type GaugeTone } from '../../../components/ui/gauge'
import { formatCount, formatPercent } from '../../../lib/formats'
import classes from '../qualite.module.css'

interface SyntheseProps {
  etat: EtatQualiteLu
  famille: FamilleQualite | null
  onFamille: (famille: FamilleQualite | null) => void
}

const tonOf = (score: number): GaugeTone => (score < 80 ? 'alerte' : score < 100 ? 'attention' : 'action')
const ECHELLE_FSE = 60

/** How ready the files are, family by family, and the FSE+ rate against its ceiling. */
export function Synthese({ etat, famille, onFamille }: SyntheseProps) {
  return (
    <section className={classes.synthese} aria-label="Synthèse">
      <div className={classes.score}>
        <p className={classes.scoreTitre}>
          Prêt pour un contrôle à <strong>{formatPercent(etat.score, 0)}</strong>
        </p>
        <Gauge value={etat.score ?? 0} max={100} label={`Prêt pour un contrôle à ${formatPercent(etat.score, 0)}`} height={10} />
        <p className={classes.discret}>
          {`${formatCount(etat.sans_bloquant, 'personne')} sur ${etat.personnes} sans aucun point bloquant.`}
        </p>
        <details className={classes.explication}>
          <summary>Comment ce chiffre se calcule</summary>
          <p>
            {`${etat.bloquants} points bloquants sont vérifiés pour chacune des ${etat.personnes} personnes. Le pourcentage est la part de ces vérifications qui n’appelle rien, arrondie vers le bas\u00a0: 100\u202f% veut dire que rien ne bloque. Les alertes n’y entrent pas, ni ce qui est accepté avec une raison.`}
          </p>
        </details>
        <Fse etat={etat} />
      </div>
      <fieldset className={classes.familles} aria-label="Familles de contrôles">
        {etat.familles.map((une) => (
          <button
            key={une.famille}
            type="button"
            className={classes.famille}
            aria-pressed={famille === une.famille}
            onClick={() => onFamille(famille === une.famille ? null : une.famille)}
          >
            <span className={classes.familleTitre}>
              {FAMILLE_QUALITE_LABELS[une.famille]}
              <strong>{une.score === null ? 'alertes' : formatPercent(une.score, 0)}</strong>
            </span>
            {une.score !== null && (
              <Gauge
                value={une.score}
                max={100}
                tone={tonOf(une.score)}
                label={`${formatPercent(une.score, 0)} des vérifications réussies`}
              />
            )}
            <span className={classes.discret}>
              {une.constats === 0
                ? 'Rien à corriger'
                : `${formatCount(une.constats, 'constat')}, ${formatCount(une.personnes, 'personne')}`}
            </span>
          </button>
        ))}
      </fieldset>
    </section>
  )
}

function Fse({ etat }: { etat: EtatQualiteLu }) {
  return etat.fse.map(({ operation, intitule, fiches, incompletes, taux }) => (
    <div key={operation} className={classes.fse}>
      <span className={classes.familleTitre}>
        <span>Fiches FSE+ incomplètes, {intitule}</span>
        <strong>{formatPercent(taux)}</strong>
      </span>
      <Gauge
        value={taux ?? 0}
        max={ECHELLE_FSE}
        expected={PLAFOND_INCOMPLETS_FSE}
        tone={(taux ?? 0) > PLAFOND_INCOMPLETS_FSE ? 'alerte' : 'action'}
        label={`${formatPercent(taux)} de fiches incomplètes, plafond ${PLAFOND_INCOMPLETS_FSE} %`}
      />
      <span
        className={classes.discret}
      >{`${incompletes} sur ${formatCount(fiches, 'fiche')}, plafond ${PLAFOND_INCOMPLETS_FSE}\u202f%`}</span>
    </div>
  ))
}
