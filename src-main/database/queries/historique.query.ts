import type { Kysely } from 'kysely'
import { type Acteur, canReadDossier } from '../../domain/acces/dossier'
import { listIdentifiants } from '../repositories/fusion.repository'
import type { Database } from '../schema/database'

const PAGE = 200
// Written once for each of the two files: the line of the kept one is enough.
const ACTIONS_SUR_DEUX = ['mergeParticipants', 'undoFusion', 'setDoublonAside', 'restoreDoublon']

/** What was done on a file and on those it absorbed, newest first: that of the person, and of the parcours this reader may see. */
export async function listHistorique(db: Kysely<Database>, acteur: Acteur, participant: string) {
  const participations = await db.selectFrom('participation').select(['id', 'referent']).where('participant', '=', participant).execute()
  const ids = participations.filter((participation) => canReadDossier(acteur, participation)).map((participation) => participation.id)
  if (ids.length === 0) return []
  const absorbes = (await listIdentifiants(db, participant)).slice(1)
  const rows = await db
    .selectFrom('journal')
    .leftJoin('utilisateur', 'utilisateur.id', 'journal.utilisateur')
    .select(['journal.id', 'journal.horodatage', 'journal.utilisateur', 'utilisateur.nom', 'journal.action', 'journal.detail'])
    .where((eb) =>
      eb.or([
        eb.and([eb('journal.objet', '=', 'participant'), eb('journal.objet_id', '=', participant)]),
        eb.and([
          eb('journal.objet', '=', 'participant'),
          eb('journal.objet_id', 'in', absorbes),
          eb('journal.action', 'not in', ACTIONS_SUR_DEUX),
        ]),
        eb.and([eb('journal.objet', '=', 'participation'), eb('journal.objet_id', 'in', ids)]),
      ]),
    )
    .orderBy('journal.id', 'desc')
    .limit(PAGE)
    .execute()
  return rows.map(({ id, horodatage, utilisateur, nom, action, detail }) => ({
    id,
    horodatage,
    utilisateur: nom ?? utilisateur,
    action,
    champs: champsOf(detail),
  }))
}

function champsOf(detail: string | null): string[] {
  const parsed: unknown = detail === null ? null : JSON.parse(detail)
  if (typeof parsed !== 'object' || parsed === null || !('champs' in parsed) || !Array.isArray(parsed.champs)) return []
  return parsed.champs.filter((champ): champ is string => typeof champ === 'string')
}
