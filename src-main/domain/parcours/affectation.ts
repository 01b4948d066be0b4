import { addDays, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'

/** The référent of a parcours from a day on; the last one is the référent of the participation. */
export interface Affectation {
  participation: string
  date_debut: IsoDate
  referent: string | null
  motif: string | null
}

/** One of the successive référents, with the days they followed the parcours; null when a day is not known or not come. */
export interface ReferentSuccessif {
  readonly referent: string | null
  readonly date_debut: IsoDate | null
  readonly date_fin: IsoDate | null
  readonly motif: string | null
}

/** What the history of référents depends on beside its own rows. */
export interface CadreAffectation {
  readonly referent: string | null
  readonly date_prescription: IsoDate | null
  readonly date_premier_accueil: IsoDate | null
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
}

type Ligne = Pick<Affectation, 'date_debut' | 'referent' | 'motif'>

/** The day from which the first référent is supposed to follow the parcours: its entry, else what came before. */
export function debutSuivi(cadre: CadreAffectation): IsoDate | null {
  return cadre.date_entree ?? cadre.date_premier_accueil ?? cadre.date_prescription
}

/** The référents one after the other, oldest first; the first is deduced from the entry when nothing was written. */
export function referentsSuccessifs(affectations: readonly Ligne[], cadre: CadreAffectation): ReferentSuccessif[] {
  const lignes = [...affectations].sort((a, b) => (a.date_debut < b.date_debut ? -1 : 1))
  if (lignes.length === 0) {
    if (cadre.referent === null) return []
    return [{ referent: cadre.referent, date_debut: debutSuivi(cadre), date_fin: cadre.date_sortie, motif: null }]
  }
  return lignes.map((ligne, rang) => {
    const suivante = lignes[rang + 1]
    return { ...ligne, date_fin: suivante ? addDays(suivante.date_debut, -1) : cadre.date_sortie }
  })
}

/** A change of référent to write: the row of the former one too, when it was only deduced. */
export interface ChangementReferent {
  readonly initiale: Omit<Affectation, 'participation'> | null
  readonly nouvelle: Omit<Affectation, 'participation'>
}

/** The rows that a change adds: the former référent keeps a trace even when nothing was written before. */
export function planChangement(
  affectations: readonly Ligne[],
  cadre: CadreAffectation,
  nouvelle: Omit<Affectation, 'participation'>,
): ChangementReferent {
  if (affectations.length > 0 || cadre.referent === null) return { initiale: null, nouvelle }
  const debut = debutSuivi(cadre)
  const date_debut = debut !== null && debut < nouvelle.date_debut ? debut : addDays(nouvelle.date_debut, -1)
  return { initiale: { date_debut, referent: cadre.referent, motif: null }, nouvelle }
}

/** What is impossible in a change of référent, by field, with the reason. */
export function verifyChangement(
  date_debut: IsoDate,
  affectations: readonly Ligne[],
  { date_entree }: Pick<CadreAffectation, 'date_entree'>,
  today: IsoDate,
): Anomalies {
  if (date_debut > today) return { date_debut: 'Un changement de référent prend effet au plus tard aujourd’hui.' }
  if (date_entree !== null && date_entree <= today && date_debut < date_entree) {
    return { date_debut: `L’entrée dans le parcours est du ${formatDate(date_entree)} : le changement ne peut pas la précéder.` }
  }
  const derniere = affectations.reduce<IsoDate | null>(
    (max, ligne) => (max === null || ligne.date_debut > max ? ligne.date_debut : max),
    null,
  )
  if (derniere !== null && date_debut < derniere) {
    return { date_debut: `Un changement est déjà noté au ${formatDate(derniere)} : choisissez ce jour ou un jour suivant.` }
  }
  return {}
}
