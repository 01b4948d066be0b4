import { addMonths } from '../../commun/date'
import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import type { Dossier } from '../dossier'
import { isIn } from '../periode'
import { type Calcul, compteDossiers } from './calcul'

const premiersAccueils: Calcul = (contexte) => {
  const accueils = contexte.dossiers.filter(({ participation }) => isIn(participation.date_premier_accueil, contexte.periode))
  return compteDossiers(contexte, accueils)
}

/** First receptions of the period that led to no entry. */
export function findNonEntrees({ dossiers, periode }: Contexte): Dossier[] {
  return dossiers.filter(
    ({ participation }) => participation.issue_accueil === 'non_entree' && isIn(participation.date_premier_accueil, periode),
  )
}

const nonEntrees: Calcul = (contexte) => {
  const refus = findNonEntrees(contexte)
  return compteDossiers(contexte, refus, { detail: countBy(refus, ({ participation }) => participation.motif_non_entree) })
}

const suspendus: Calcul = (contexte) => {
  const rangs = contexte.suspendus()
  return compteDossiers(
    contexte,
    contexte.file.filter(({ rang }) => rangs.has(rang)),
  )
}

const depassements: Calcul = (contexte) => {
  const { duree_max_mois } = contexte.seuils
  const limite = contexte.periode.au
  return compteDossiers(
    contexte,
    contexte.file.filter(({ entree }) => entree !== null && addMonths(entree, duree_max_mois) <= limite),
  )
}

/** First receptions, entries, file and people accompanied: P01 to P05, P23. */
export const PARCOURS = {
  P01: premiersAccueils,
  P02: nonEntrees,
  P03: (contexte) => compteDossiers(contexte, contexte.entrees),
  P04: (contexte) => compteDossiers(contexte, contexte.file),
  P04s: suspendus,
  P05: (contexte) => compteDossiers(contexte, contexte.accompagnes),
  P23: depassements,
} satisfies Record<string, Calcul>
