import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import { MOMENTS_EVALUATION } from '../../domain/parcours/evaluation'
import { THEMES_FREIN } from '../../domain/parcours/frein'
import { listEvaluationsOf, listThemesOf } from '../repositories/evaluation.repository'
import { findParticipationById } from '../repositories/participation.repository'
import type { Database } from '../schema/database'

/** The grids of one parcours, from entry to exit, as this person may see them; comments are closed to those who read no note. */
export async function listEvaluations(db: Kysely<Database>, acteur: Acteur, participation: string) {
  const row = await findParticipationById(db, participation)
  if (!row) return []
  const acces = accesDossier(acteur, row)
  if (!acces.parcours) return []
  const evaluations = await listEvaluationsOf(db, participation)
  if (evaluations.length === 0) return []
  const themes = await listThemesOf(
    db,
    evaluations.map(({ id }) => id),
  )
  const auteurs = new Map((await db.selectFrom('utilisateur').select(['id', 'nom']).execute()).map(({ id, nom }) => [id, nom]))
  return [...evaluations]
    .sort((a, b) => MOMENTS_EVALUATION.indexOf(a.moment) - MOMENTS_EVALUATION.indexOf(b.moment))
    .map(({ id, moment, date, auteur }) => ({
      id,
      moment,
      date,
      auteur_nom: auteur === null ? null : (auteurs.get(auteur) ?? auteur),
      themes: themes
        .filter((ligne) => ligne.evaluation === id)
        .sort((a, b) => THEMES_FREIN.indexOf(a.theme) - THEMES_FREIN.indexOf(b.theme))
        .map(({ theme, niveau, commentaire }) => ({ theme, niveau, commentaire: acces.notes ? commentaire : null })),
    }))
}
