import type { ChoixPapier } from '../../../../src-main/contract/papier'
import { cleOf } from '../demande'
import classes from '../papiers.module.css'

interface ChoixPapierListProps {
  choix: readonly ChoixPapier[]
  value: string
  total: number
  onChange: (cle: string) => void
}

/** The papers one can draw; one that cannot be says why. */
export function ChoixPapierList({ choix, value, total, onChange }: ChoixPapierListProps) {
  return (
    <fieldset className={classes.choix}>
      <legend className="sr-only">Document</legend>
      {choix.map((un) => {
        const cle = cleOf(un)
        const aucun = un.possibles === 0
        const note = aucun ? (un.refus[0]?.raison ?? 'impossible') : un.possibles < total ? `${un.possibles} sur ${total}` : null
        return (
          <label key={cle} className={classes.papier} data-disabled={aucun || undefined}>
            <input type="radio" name="papier" value={cle} checked={cle === value} disabled={aucun} onChange={() => onChange(cle)} />
            <span>{un.intitule}</span>
            {note && <span className={classes.note}>{note}</span>}
          </label>
        )
      })}
    </fieldset>
  )
}
