import { addDays, type IsoDate, lastDayOfMonth, monthOf } from '../commun/date'
import type { DonneesIndicateur, ParametresIndicateur } from './donnees'
import { buildDossiers, isEnCours } from './dossier'
import { isIn } from './periode'

/** One month of a period, cut at its bounds. */
export interface PointMensuel {
  /** AAAA-MM. */
  readonly mois: string
  /** Last day of the month, or of the period. */
  readonly fin: IsoDate
  readonly entrees: number
  readonly sorties: number
  /** File at the end of the day `fin` (P04 of that day). */
  readonly file_active: number
}

/** Entries, exits and file of each month of the period; the sums are P03, P06 and the last file is P04. */
export function computeSerieMensuelle(
  donnees: Pick<DonneesIndicateur, 'participations' | 'participants' | 'sorties'>,
  parametres: Pick<ParametresIndicateur, 'du' | 'au' | 'operation'>,
): PointMensuel[] {
  const { tous } = buildDossiers(donnees, parametres.operation)
  const entrees = new Map<string, number>()
  const sorties = new Map<string, number>()
  const veille = addDays(parametres.du, -1)
  let file = 0
  for (const dossier of tous) {
    if (isEnCours(dossier, veille)) file++
    if (isIn(dossier.entree, parametres)) increment(entrees, monthOf(dossier.entree))
    const sortie = dossier.sortie?.date_sortie ?? null
    if (isIn(sortie, parametres)) increment(sorties, monthOf(sortie))
  }
  return monthsOf(parametres.du, parametres.au).map((mois) => {
    const entres = entrees.get(mois) ?? 0
    const sortis = sorties.get(mois) ?? 0
    file += entres - sortis
    const fin = mois === monthOf(parametres.au) ? parametres.au : lastDayOfMonth(mois)
    return { mois, fin, entrees: entres, sorties: sortis, file_active: file }
  })
}

/** The months (AAAA-MM) that meet the period. */
export function monthsOf(du: IsoDate, au: IsoDate): string[] {
  const mois: string[] = []
  for (let jour = du; monthOf(jour) <= monthOf(au); jour = addDays(lastDayOfMonth(monthOf(jour)), 1)) mois.push(monthOf(jour))
  return mois
}

function increment(comptes: Map<string, number>, cle: string): void {
  comptes.set(cle, (comptes.get(cle) ?? 0) + 1)
}
