import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import type { FreinCompte } from '../donnees'
import { isIn } from '../periode'
import { repartition } from '../resultat'
import type { Calcul } from './calcul'

/** Freins of the people accompanied: those open in the period, and those lifted in it. */
export function findFreins({ donnees, parId, periode, isAccompagne }: Contexte): Record<'ouverts' | 'leves', FreinCompte[]> {
  const reels = donnees.freins.filter(({ niveau, participation, date_ouverture }) => {
    if (niveau <= 0 || date_ouverture > periode.au) return false
    const dossier = parId.get(participation)
    return dossier !== undefined && isAccompagne(dossier)
  })
  return {
    ouverts: reels.filter(({ date_levee }) => date_levee === null || date_levee >= periode.du),
    leves: reels.filter(({ date_levee }) => isIn(date_levee, periode)),
  }
}

/** A frein has no identifier of its own. */
export function cleFrein({ participation, theme, date_ouverture }: FreinCompte): string {
  return `${participation}|${theme}|${date_ouverture}`
}

const freins: Calcul = (contexte) => {
  const { ouverts, leves } = findFreins(contexte)
  return repartition(ouverts.map(cleFrein), {
    ouverts: countBy(ouverts, ({ theme }) => theme),
    leves: countBy(leves, ({ theme }) => theme),
  })
}

/** Obstacles open and lifted, by theme: P22. */
export const FREINS = { P22: freins } satisfies Record<string, Calcul>
