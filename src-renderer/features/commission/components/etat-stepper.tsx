import type { EtatCommission } from '../../../../src-main/domain/commission/commission'
import { StatusBadge } from '../../../components/ui/badge'
import { appearanceOf } from '../../../components/ui/statuts'
import classes from './etat-stepper.module.css'

const STEPS: readonly EtatCommission[] = ['preparation', 'ordre_du_jour_arrete', 'en_seance', 'cloturee']

/** Where the session stands between its preparation and its closing. */
export function EtatStepper({ etat }: { etat: EtatCommission }) {
  const current = STEPS.indexOf(etat)
  if (current === -1) return <StatusBadge vocabulary="seance" code={etat} />
  return (
    <ol className={classes.steps} aria-label="Étapes de la séance">
      {STEPS.map((step, index) => {
        const { icon: Glyph, label } = appearanceOf('seance', step)
        return (
          <li
            key={step}
            className={classes.step}
            data-done={index < current || undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={classes.word}>
              <Glyph size={16} stroke={2} aria-hidden />
              {label}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
