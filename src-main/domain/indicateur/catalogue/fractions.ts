import type { CodeIndicateur } from '../codes'

/** What is divided and by what, as read beside the fraction. */
export interface Fraction {
  readonly numerateur: string
  readonly denominateur: string
}

const fraction = (numerateur: string, denominateur: string): Fraction => ({ numerateur, denominateur })

/** The two terms of the indicators that are quotients. */
export const FRACTIONS: Partial<Record<CodeIndicateur, Fraction>> = {
  P10: fraction('sorties positives', 'sorties'),
  P11: fraction('sorties en emploi', 'sorties'),
  P12: fraction('sorties en formation', 'sorties'),
  P14t: fraction('sans étape en cours', 'dans la file active'),
  P16: fraction('étapes commencées', 'accompagnés'),
  P21_3: fraction('maintenus', 'suivis à 3 mois'),
  P21_6: fraction('maintenus', 'suivis à 6 mois'),
  E07: fraction('retenues', 'mises en relation'),
  K07: fraction('heures faites', 'heures prévues'),
  FSE_TAUX_INCOMPLETS: fraction('fiches incomplètes', 'participants FSE+'),
}
