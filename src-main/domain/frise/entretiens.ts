import { formatDate } from '../commun/date'
import { MODE_ENTRETIEN_LABELS, STATUT_ENTRETIEN_LABELS } from '../parcours/labels'
import type { Echelle } from './echelle'
import type { EntretienFrise } from './parcours-frise'

/** An interview at its place; `ligne` goes down when points would cover one another. */
export interface PointPlace {
  readonly entretien: EntretienFrise
  readonly x: number
  readonly ligne: number
}

/** Room a point takes across, and the most lines it may go down: beyond, the points touch but the drawing stays small. */
const PLACE = 11
const LIGNES_MAX = 4

/** Places the interviews from left to right; cancelled ones are in the table only. */
export function placeEntretiens(entretiens: readonly EntretienFrise[], echelle: Echelle): PointPlace[] {
  const libres: number[] = []
  return entretiens
    .filter((entretien) => entretien.statut !== 'annule')
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((entretien) => {
      const x = echelle.x(entretien.date)
      let ligne = libres.findIndex((libre) => libre <= x)
      if (ligne === -1) ligne = libres.length < LIGNES_MAX ? libres.length : libres.indexOf(Math.min(...libres))
      libres[ligne] = x + PLACE
      return { entretien, x, ligne }
    })
}

/** An interview in words. */
export function describeEntretien({ date, mode, statut }: EntretienFrise): string {
  const label = STATUT_ENTRETIEN_LABELS[statut].toLocaleLowerCase('fr')
  return `Entretien ${MODE_ENTRETIEN_LABELS[mode].toLocaleLowerCase('fr')} du ${formatDate(date)}, ${label}`
}
