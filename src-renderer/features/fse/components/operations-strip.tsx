import type { ApercuFse } from '../../../../src-main/contract/fse'
import { PLAFOND_INCOMPLETS_FSE } from '../../../../src-main/domain/indicateur/catalogue/fse'
import { Gauge } from '../../../components/ui/gauge'
import { formatCount, formatPercent } from '../../../lib/formats'
import classes from '../fse.module.css'

interface OperationsStripProps {
  operations: ApercuFse['operations']
  chosen: string | null
  onChoose: (code: string | null) => void
}

const ECHELLE = 60

/** Share of incomplete records of each operation against the ceiling; a click keeps its records alone. */
export function OperationsStrip({ operations, chosen, onChoose }: OperationsStripProps) {
  if (operations.length === 0) return <p className={classes.texte}>Aucune fiche encore : elles s’ouvrent à l’entrée des personnes.</p>
  return (
    <div className={classes.operations}>
      {operations.map(({ code, intitule, fiches, incompletes, taux }) => (
        <button
          key={code}
          type="button"
          className={classes.operation}
          aria-pressed={chosen === code}
          onClick={() => onChoose(chosen === code ? null : code)}
        >
          <span className={classes.intitule}>{intitule}</span>
          <span className={classes.taux}>
            <strong>{formatPercent(taux)}</strong>
            <span className={classes.discret}>
              {formatCount(incompletes, 'incomplète')} sur {formatCount(fiches, 'fiche')}
            </span>
          </span>
          <Gauge
            value={taux ?? 0}
            max={ECHELLE}
            expected={PLAFOND_INCOMPLETS_FSE}
            tone={(taux ?? 0) > PLAFOND_INCOMPLETS_FSE ? 'alerte' : (taux ?? 0) > PLAFOND_INCOMPLETS_FSE * 0.7 ? 'attention' : 'action'}
            label={`${formatPercent(taux)} de fiches incomplètes, plafond ${PLAFOND_INCOMPLETS_FSE} %`}
          />
          <span className={classes.discret}>
            Plafond {PLAFOND_INCOMPLETS_FSE} %{(taux ?? 0) > PLAFOND_INCOMPLETS_FSE ? ' : dépassé, correction financière' : ''}
          </span>
        </button>
      ))}
    </div>
  )
}
