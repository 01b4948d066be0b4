import { type Alea, at, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import { EQUIPE, JEUNES, PLIE, PREMIER_REFERENT, REFERENT_JEUNES } from './equipe'
import { GENRES, type Genre } from './genre'
import { VEDETTES, type Vedette } from './vedettes'

/** The outline of one parcours, before its details are drawn. */
export interface Plan {
  readonly graine: number
  readonly operation: string
  /** Session that decided the entry. */
  readonly seanceEntree: number
  readonly entree: Jour
  readonly genre: Genre
  /** Session that decides the exit; beyond the next one when nobody thinks of it yet. */
  readonly seanceSortie: number
  readonly vedette: Vedette | null
  readonly referent: string
}

/** People met without delay, then those to call, then those to worry about; shares of a caseload. */
const FILE_PREMIER = 86
const ENTREES_PAR_MOIS = [15, 13, 14, 13, 12, 14, 10, 8, 15, 15, 13, 10]
const SEANCES_JEUNES = 24

/** Every parcours, entered or soon out; nothing but outlines. */
export function planParcours(calendrier: Calendrier): Plan[] {
  const alea = createAlea(20_260_101)
  const plans = VEDETTES.map((vedette, rang) => planVedette(vedette, rang, calendrier))
  let graine = VEDETTES.length
  const add = (seance: number, operation: string) => plans.push(planTire(alea, graine++, seance, operation, calendrier))
  for (let seance = 0; seance < calendrier.prochaine; seance += 1) {
    const mois = Number(calendrier.date(at(calendrier.seances, seance)).slice(5, 7))
    // The first sessions took over the people of the protocol before.
    const entrees = seance < 4 ? 24 : at(ENTREES_PAR_MOIS, mois - 1) + alea.entier(-2, 2)
    for (let n = 0; n < entrees; n += 1) add(seance, PLIE)
    if (seance >= calendrier.prochaine - SEANCES_JEUNES) for (let n = alea.entier(2, 4); n > 0; n -= 1) add(seance, JEUNES)
  }
  return attribuer(plans, calendrier)
}

export const isOuvert = (plan: Plan, calendrier: Calendrier): boolean => plan.seanceSortie >= calendrier.prochaine

function planVedette(vedette: Vedette, graine: number, calendrier: Calendrier): Plan {
  const seanceEntree = calendrier.prochaine - vedette.seances
  const sortie = vedette.sortie === undefined ? calendrier.prochaine + 6 : calendrier.prochaine - vedette.sortie
  return {
    graine,
    operation: PLIE,
    seanceEntree,
    entree: at(calendrier.seances, seanceEntree) + 4,
    genre: vedette.genre ?? 'cdd',
    seanceSortie: sortie,
    vedette,
    referent: vedette.referent,
  }
}

function planTire(alea: Alea, graine: number, seanceEntree: number, operation: string, calendrier: Calendrier): Plan {
  const jeune = operation === JEUNES
  const genres = Object.entries(GENRES) as [Genre, (typeof GENRES)[Genre]][]
  const genre = alea.pondere(genres.map(([nom, fiche]) => [nom, jeune ? fiche.jeunes : fiche.plie] as const))
  const duree = Math.max(GENRES[genre].duree_min, jeune ? alea.entier(4, 16) : dureeTiree(alea))
  const seance = at(calendrier.seances, seanceEntree)
  return {
    graine,
    operation,
    seanceEntree,
    entree: Math.max(seance, calendrier.ouvre(seance + alea.entier(0, 9))),
    genre,
    seanceSortie: sortieTiree(seanceEntree + duree, calendrier),
    vedette: null,
    referent: jeune ? REFERENT_JEUNES : '',
  }
}

// The agenda of the next session is told by name: what is drawn goes to the one after.
function sortieTiree(seance: number, { prochaine }: Calendrier): number {
  return seance === prochaine ? prochaine + 1 : seance
}

function dureeTiree(alea: Alea): number {
  return alea.tirer([alea.entier(2, 8), alea.entier(9, 20), alea.entier(21, 33), alea.entier(34, 37)], [14, 34, 49, 3])
}

/** Shares the caseloads out: the first référent gets exactly theirs, the others by the hours they work. */
function attribuer(plans: readonly Plan[], calendrier: Calendrier): Plan[] {
  const alea = createAlea(7)
  const autres = EQUIPE.filter(({ part }) => part > 0)
  const parts = autres.map(({ code, part }) => [code, part] as const)
  let reste = FILE_PREMIER - plans.filter((plan) => plan.referent === PREMIER_REFERENT && isOuvert(plan, calendrier)).length
  const libres = alea.plusieurs(
    plans.filter((plan) => plan.referent === '' && isOuvert(plan, calendrier)),
    Number.POSITIVE_INFINITY,
  )
  const choisis = new Map<Plan, string>()
  for (const plan of libres) {
    choisis.set(plan, reste > 0 ? PREMIER_REFERENT : alea.pondere(parts))
    reste -= 1
  }
  return plans.map((plan) => {
    if (plan.referent !== '') return plan
    return { ...plan, referent: choisis.get(plan) ?? alea.pondere([[PREMIER_REFERENT, 1], ...parts]) }
  })
}
