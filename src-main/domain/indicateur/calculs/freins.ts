import { countBy } from '../detail'
import { isIn } from '../periode'
import { repartition } from '../resultat'
import type { Calcul } from './calcul'

const freins: Calcul = (contexte) => {
  const { donnees, parId, periode } = contexte
  const reels = donnees.freins.filter(({ niveau, participation, date_ouverture }) => {
    if (niveau <= 0 || date_ouverture > periode.au) return false
    const dossier = parId.get(participation)
    return dossier !== undefined && contexte.isAccompagne(dossier)
  })
  const ouverts = reels.filter(({ date_levee }) => date_levee === null || date_levee >= periode.du)
  const leves = reels.filter(({ date_levee }) => isIn(date_levee, periode))
  return repartition(
    ouverts.map(({ participation, theme, date_ouverture }) => `${participation}|${theme}|${date_ouverture}`),
    { ouverts: countBy(ouverts, ({ theme }) => theme), leves: countBy(leves, ({ theme }) => theme) },
  )
}

/** Obstacles open and lifted, by theme: P22. */
export const FREINS = { P22: freins } satisfies Record<string, Calcul>
