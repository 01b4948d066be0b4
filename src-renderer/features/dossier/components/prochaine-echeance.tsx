import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { ECHEANCE_LABELS } from '../../../../src-main/domain/participant/echeance'
import { TraitRaye } from '../../../components/ui/trait-raye'
import { formatLongDate, formatTime } from '../../../lib/formats'
import classes from './prochaine-echeance.module.css'

interface ProchaineEcheanceProps {
  echeance: NonNullable<ParticipationDossier['echeance']>
  date: IsoDate
}

/** The next deadline, beside its striped line. */
export function ProchaineEcheance({ echeance, date }: ProchaineEcheanceProps) {
  const label = ECHEANCE_LABELS[echeance.type]
  const jour =
    echeance.date === null ? label : capitalise(formatLongDate(echeance.date, { year: echeance.date.slice(0, 4) !== date.slice(0, 4) }))
  const heure = echeance.heure === null ? '' : `, ${formatTime(echeance.heure)}`
  return (
    <div className={classes.echeance}>
      <TraitRaye length={52} />
      <div>
        <p className={classes.titre}>Prochaine échéance</p>
        <p className={classes.jour}>
          {jour}
          {heure}
        </p>
        <p className={classes.quoi}>{echeance.date === null ? 'dès que possible' : label}</p>
      </div>
    </div>
  )
}

function capitalise(text: string): string {
  return `${text[0]?.toLocaleUpperCase('fr') ?? ''}${text.slice(1)}`
}
