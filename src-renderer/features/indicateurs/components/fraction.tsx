import { FRACTIONS } from '../../../../src-main/domain/indicateur/catalogue/fractions'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { Chiffre } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { formatNumber } from '../../../lib/formats'
import classes from './panneau-indicateur.module.css'

/** The quotient written as one: numerator over denominator, each with its name. */
export function Fraction({ code, chiffre }: { code: CodeIndicateur; chiffre: Chiffre }) {
  const termes = FRACTIONS[code]
  const { numerateur, denominateur } = chiffre
  if (!termes || numerateur === undefined || denominateur === undefined) return null
  return (
    <>
      <span className={classes.egale} aria-hidden="true">
        =
      </span>
      <span className={classes.fraction}>
        <span>
          <b>{formatNumber(numerateur, 1, { fixed: false })}</b> {termes.numerateur}
        </span>
        <span>
          <span className="sr-only">sur </span>
          <b>{formatNumber(denominateur, 1, { fixed: false })}</b> {termes.denominateur}
        </span>
      </span>
    </>
  )
}
