import { addDays, addMonths, type IsoDate } from '../commun/date'
import { type Classement, classerSortie, type ParticipationAClasser } from './classement'
import type { EtapeAClasser } from './etape-a-classer'
import type { ReglesSortie } from './regles'
import type { MotifSortie } from './sortie'

/** An exit the rule set would count as positive, and the first day it would. */
export interface SortiePossible {
  readonly etape: string
  readonly motif: MotifSortie
  readonly depuis: IsoDate
  readonly classement: Classement
}

const FORMATIONS: ReadonlySet<string> = new Set(['formation_qualifiante', 'formation_diplomante'])
/** A contract or a training that ended longer ago no longer tells where the person is. */
export const APRES_FIN_JOURS = 60

/** The motive an étape would justify; null when it never leads to an exit. */
export function motifOf(etape: Pick<EtapeAClasser, 'famille' | 'contrat'>): MotifSortie | null {
  if (etape.contrat !== null) return 'emploi'
  if (etape.famille === 'creation') return 'creation'
  return FORMATIONS.has(etape.famille) ? 'formation' : null
}

/** The positive exits the étapes allow by a day, or will by `horizon`, the earliest first. */
export function sortiesPossibles(
  participation: ParticipationAClasser,
  etapes: readonly EtapeAClasser[],
  regles: ReglesSortie,
  today: IsoDate,
  horizon: IsoDate = today,
): SortiePossible[] {
  const entree = participation.date_entree
  if (entree === null) return []
  const possibles: SortiePossible[] = []
  for (const etape of etapes) {
    const motif = motifOf(etape)
    if (motif === null || !tellsToday(etape, entree, today)) continue
    const classAt = (jour: IsoDate) => classerSortie({ date_sortie: jour, motif, etape: etape.id }, participation, etapes, regles)
    const isPositive = (jour: IsoDate) => classAt(jour).nature === 'positive'
    // What was true on a past day must be true today: missions leave the window as time passes.
    const depuis = joursOf(etape, regles, entree, horizon, isPositive).find(
      (jour) => isPositive(jour) && (jour >= today || isPositive(today)),
    )
    if (depuis !== undefined) possibles.push({ etape: etape.id, motif, depuis, classement: classAt(depuis > today ? depuis : today) })
  }
  return possibles.sort((a, b) => (a.depuis === b.depuis ? (a.etape < b.etape ? -1 : 1) : a.depuis < b.depuis ? -1 : 1))
}

function tellsToday(etape: EtapeAClasser, entree: IsoDate, today: IsoDate): boolean {
  if (etape.resultat === 'abandonnee') return false
  const { date_fin } = etape
  if (date_fin !== null && (date_fin < entree || date_fin < addDays(today, -APRES_FIN_JOURS))) return false
  // A CDI that ended is no job any more, whatever its trial period.
  return etape.contrat !== 'cdi' || date_fin === null || date_fin > today
}

/** The days on which the class of this étape may change, in order. */
function joursOf(
  etape: EtapeAClasser,
  regles: ReglesSortie,
  entree: IsoDate,
  horizon: IsoDate,
  isPositive: (jour: IsoDate) => boolean,
): IsoDate[] {
  const debut = etape.date_debut > entree ? etape.date_debut : entree
  const formation = regles['formation.mode']
  // A training validated counts once it is over, not from its first day.
  const validee = etape.contrat === null && FORMATIONS.has(etape.famille) && etape.resultat === 'validee' && formation.mode !== 'entree'
  const jours = [validee && etape.date_fin !== null ? null : debut, etape.fin_periode_essai, etape.date_fin]
  if (formation.mode === 'mois') jours.push(addMonths(etape.date_debut, formation.mois))
  if (etape.contrat === 'interim' || etape.contrat === 'saisonnier') {
    // Missions add up day after day: when the last day is not enough, no earlier one is.
    const prevue = etape.date_fin ?? etape.date_fin_prevue ?? horizon
    const fin = prevue < horizon ? prevue : horizon
    const atteint = isPositive(fin)
    for (let jour = debut; atteint && jour <= fin; jour = addDays(jour, 1)) jours.push(jour)
  }
  return [...new Set(jours)].filter((jour): jour is IsoDate => jour !== null && jour >= debut && jour <= horizon).sort()
}
