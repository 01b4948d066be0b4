import type { Kysely } from 'kysely'
import { type Acteur, canEditDossier, canReadDossier } from '../../domain/acces/dossier'
import type { IsoDate } from '../../domain/commun/date'
import { referentsSuccessifs } from '../../domain/parcours/affectation'
import { listAffectationsOf } from '../repositories/affectation.repository'
import { findParticipationById } from '../repositories/participation.repository'
import { findSortieOf } from '../repositories/sortie.repository'
import type { Database } from '../schema/database'

/** The successive référents of a participation, newest first; undefined when this reader may not see its parcours. */
export async function findReferentsSuccessifs(db: Kysely<Database>, acteur: Acteur, id: string) {
  const participation = await findParticipationById(db, id)
  if (!participation || !canReadDossier(acteur, participation)) return undefined
  const sortie = await findSortieOf(db, id)
  const cadre = { ...participation, date_sortie: sortie?.date_sortie ?? null }
  const noms = new Map((await db.selectFrom('referent').select(['code', 'nom', 'prenom']).execute()).map((row) => [row.code, row]))
  const lignes = referentsSuccessifs(await listAffectationsOf(db, id), cadre).map(({ referent, date_debut, date_fin, motif }) => {
    const qui = referent === null ? undefined : noms.get(referent)
    return { referent, nom: qui ? [qui.prenom, qui.nom].filter(Boolean).join(' ') : referent, date_debut, date_fin, motif }
  })
  return { lignes: lignes.reverse(), modifiable: canEditDossier(acteur, participation) && sortie === undefined }
}

/** The participations a référent follows: neither closed nor refused at the reception. */
export async function listASuivreOf(db: Kysely<Database>, referent: string, today: IsoDate): Promise<string[]> {
  const rows = await db
    .selectFrom('participation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select('participation.id')
    .where('participation.referent', '=', referent)
    .where('sortie.participation', 'is', null)
    .where((eb) =>
      eb.or([
        eb('participation.date_entree', '<=', today),
        eb('participation.issue_accueil', 'is', null),
        eb('participation.issue_accueil', '!=', 'non_entree'),
      ]),
    )
    .orderBy('participation.id')
    .execute()
  return rows.map(({ id }) => id)
}
