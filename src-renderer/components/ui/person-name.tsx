import { formatListName } from '../../lib/formats'
import classes from './person-name.module.css'

interface PersonNameProps {
  nom: string
  prenom: string | null
}

/** DELANNOY Sandrine: the family name in capitals, for lists. Headings use formatFullName. */
export function PersonName({ nom, prenom }: PersonNameProps) {
  return (
    <span className={classes.name} title={formatListName({ nom, prenom })}>
      <b>{nom.toLocaleUpperCase('fr')}</b>
      {prenom ? ` ${prenom}` : ''}
    </span>
  )
}
