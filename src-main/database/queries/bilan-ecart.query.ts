import type { Kysely } from 'kysely'
import { groupBy } from '../../domain/commun/groupes'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { computeIndicateurs } from '../../domain/indicateur/indicateurs'
import { dateOf, objetOf } from '../../domain/indicateur/objet-compte'
import type { Database } from '../schema/database'
import { type LigneListe, listBeneficiaires, listObjets } from './indicateur-liste.query'
import { type DemandeIndicateurs, prepareIndicateurs } from './indicateurs.query'

/** Today’s figures of a period, and a reader of the lines behind some identifiers. */
export async function loadChiffresDuJour(db: Kysely<Database>, demande: DemandeIndicateurs) {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  return {
    resultats: computeIndicateurs(donnees, parametres),
    listLignes: async (code: CodeIndicateur, ids: readonly string[]): Promise<LigneListe[]> =>
      code === 'K02' ? listBeneficiaires(donnees, ids) : listObjets(db, donnees, objetOf(code), ids, dateOf(code)),
  }
}

/** What the journal says was done since an instant, by the object it was done to; take-overs apart. */
export async function loadActionsDepuis(db: Kysely<Database>, instant: string) {
  const rows = await db.selectFrom('journal').select(['action', 'objet_id']).where('horodatage', '>', instant).orderBy('id').execute()
  const parObjet = groupBy(
    rows.filter(({ objet_id }) => objet_id !== null),
    ({ objet_id }) => objet_id ?? '',
  )
  return {
    actionsOf: (ids: readonly (string | null)[]): string[] => [
      ...new Set(ids.flatMap((id) => (id === null ? [] : (parObjet.get(id) ?? []).map(({ action }) => action)))),
    ],
    reprises: rows.filter(({ action }) => action === 'importReprise').length,
  }
}
