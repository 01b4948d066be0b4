import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { Mark } from '../../../components/charts/mark'
import { RovingGroup } from '../../../components/charts/roving-group'
import { nomComparaison } from '../periodes'
import { useOuverture, useTableau } from '../tableau-context'
import { formatValeur } from '../valeur'
import classes from './chiffre-ligne.module.css'

interface ChiffresProps {
  label: string
  codes: readonly CodeIndicateur[]
  /** Two lists side by side, read downwards. */
  columns?: 1 | 2
}

/** Figures one under the other: name, value, the compared one in small; each opens its list. */
export function Chiffres({ label, codes, columns = 1 }: ChiffresProps) {
  const { donnees, demande } = useTableau()
  const ouverture = useOuverture()
  const suite = nomComparaison(demande.comparaison, demande.periode)
  return (
    <RovingGroup label={label} className={columns === 2 ? `${classes.liste} ${classes.deux}` : classes.liste}>
      {codes.map((code) => {
        const { libelle } = INDICATEURS[code]
        const valeur = formatValeur(code, donnees.indicateurs[code].valeur)
        const avant = donnees.comparaison && formatValeur(code, donnees.comparaison[code].valeur)
        return (
          <Mark
            key={code}
            label={`${libelle} : ${valeur}${avant === null ? '' : `, ${avant} ${suite}`}`}
            className={classes.ligne}
            {...ouverture({ code })}
          >
            <span className={classes.nom} data-sous={libelle.startsWith('dont') || undefined}>
              {libelle}
            </span>
            <b>{valeur}</b>
            {avant !== null && <span className={classes.avant}>{avant}</span>}
          </Mark>
        )
      })}
    </RovingGroup>
  )
}
