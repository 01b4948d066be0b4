import { addDays } from '../../commun/date'
import type { Contexte } from '../contexte'
import { compte } from '../resultat'
import { type Calcul, compteDossiers } from './calcul'

const honores: Calcul = (contexte) =>
  compte(contexte.entretiens().honores.map(({ participation, date, mode }) => `${participation}|${date}|${mode}`))

const nonVus =
  (joursOf: (contexte: Contexte) => number): Calcul =>
  (contexte) => {
    const limite = addDays(contexte.periode.au, -joursOf(contexte))
    const { derniers } = contexte.entretiens()
    const suspendus = contexte.suspendus()
    const absents = contexte.file.filter(({ rang, entree }) => {
      const dernier = derniers[rang]
      return entree !== null && entree <= limite && !suspendus.has(rang) && (dernier === undefined || dernier <= limite)
    })
    return compteDossiers(contexte, absents)
  }

const jeunesTouches: Calcul = (contexte) => {
  const { depuisEntree } = contexte.entretiens()
  return compteDossiers(
    contexte,
    contexte.accompagnes.filter(({ rang }) => (depuisEntree[rang] ?? 0) >= contexte.seuils.entretiens_jeune),
  )
}

/** Interviews: P17, people not seen (P18), young people reached (J01). */
export const ENTRETIENS = {
  P17: honores,
  P18: nonVus(({ seuils }) => seuils.jours_non_vu),
  P18q: nonVus(({ seuils }) => seuils.jours_non_vu_long),
  J01: jeunesTouches,
} satisfies Record<string, Calcul>
