import type { CohorteResume } from '../../../../src-main/contract/eligibilite'
import { Gauge } from '../../../components/ui/gauge'
import { Panel } from '../../../components/ui/panel'
import { formatDate } from '../../../lib/formats'
import { avancement } from '../avancement'
import classes from '../cohortes.module.css'

interface ListeCohortesProps {
  cohortes: readonly CohorteResume[]
  choisie: string | undefined
  onChoose: (nom: string) => void
}

/** Each list with how many of its people were received. */
export function ListeCohortes({ cohortes, choisie, onChoose }: ListeCohortesProps) {
  return (
    <Panel title="Listes reçues" flush fill>
      <ul className={classes.liste}>
        {cohortes.map((cohorte) => (
          <li key={cohorte.nom}>
            <button
              type="button"
              className={classes.cohorte}
              aria-current={cohorte.nom === choisie || undefined}
              onClick={() => onChoose(cohorte.nom)}
            >
              <span className={classes.nom}>{cohorte.nom}</span>
              {cohorte.date_reception && <span className={classes.detail}>{`Reçue le ${formatDate(cohorte.date_reception)}`}</span>}
              <Gauge value={cohorte.recues} max={cohorte.personnes} label={avancement(cohorte)} />
              <span className={classes.detail}>{avancement(cohorte)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
