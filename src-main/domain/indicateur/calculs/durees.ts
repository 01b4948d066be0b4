import { daysBetween } from '../../commun/date'
import { roundQuotient } from '../../commun/nombre'
import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import { trancheDureeOf } from '../durees-sorties'
import { type Detail, sortIds } from '../resultat'
import type { Calcul } from './calcul'

/** 30,4375 days in a month, as a fraction so that the quotient stays exact. */
const JOURS_PAR_MOIS = { numerateur: 304_375, denominateur: 10_000 } as const

/** Months of `jours` days shared by `parts`, one decimal. */
function toMois(jours: number, parts: number): number | null {
  return roundQuotient(BigInt(jours) * BigInt(JOURS_PAR_MOIS.denominateur), BigInt(parts) * BigInt(JOURS_PAR_MOIS.numerateur), 1)
}

function joursSortis(contexte: Contexte): number[] {
  return contexte.sorties().map(({ dossier, sortie }) => daysBetween(dossier.entree ?? sortie.date_sortie, sortie.date_sortie))
}

function idsSortis(contexte: Contexte): readonly string[] {
  return sortIds(contexte.sorties().map(({ dossier }) => dossier.id))
}

/** The lengths by band, for the histogram of the screens. */
function parTranche(contexte: Contexte): Detail {
  return countBy(contexte.sorties(), ({ dossier, sortie }) => trancheDureeOf(dossier.entree ?? sortie.date_sortie, sortie.date_sortie))
}

const moyenne: Calcul = (contexte) => {
  const jours = joursSortis(contexte)
  const total = jours.reduce((somme, duree) => somme + duree, 0)
  return { valeur: toMois(total, jours.length), ids: idsSortis(contexte), complement: parTranche(contexte) }
}

const mediane: Calcul = (contexte) => {
  const jours = joursSortis(contexte).sort((a, b) => a - b)
  const basse = jours[Math.floor((jours.length - 1) / 2)]
  const haute = jours[Math.floor(jours.length / 2)]
  const valeur = basse === undefined || haute === undefined ? null : toMois(basse + haute, 2)
  return { valeur, ids: idsSortis(contexte) }
}

/** Length of the parcours that ended: P13 and its median. */
export const DUREES = { P13: moyenne, P13m: mediane } satisfies Record<string, Calcul>
