import { IconArrowRight } from '@tabler/icons-react'
import { libelleValeur } from '../../../../src-main/domain/operation/fiches-regles'
import type { EcartRegle } from '../../../../src-main/domain/operation/jeu-regles'
import { REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import classes from '../operations.module.css'

/** What differs between two rule sets, setting by setting. */
export function Ecarts({ ecarts, label }: { ecarts: readonly EcartRegle[]; label: string }) {
  if (ecarts.length === 0) return <p className={classes.discret}>Aucune différence.</p>
  return (
    <ul className={classes.ecarts} aria-label={label}>
      {ecarts.map(({ cle, avant, apres }) => (
        <li key={cle}>
          <span>{REGLES_CATALOGUE[cle].libelle}</span>
          <span className={classes.ecart}>
            <span className={classes.avant}>{libelleValeur(cle, avant)}</span>
            <IconArrowRight size={14} stroke={2} aria-label="devient" />
            <b>{libelleValeur(cle, apres)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}
