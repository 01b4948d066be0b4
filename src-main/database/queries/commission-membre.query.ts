import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

/** The members expected at a session, with their reply and presence. */
export function listMembresSeance(db: Kysely<Database>, commission: string) {
  return db
    .selectFrom('commission_membre as cm')
    .innerJoin('membre as m', 'm.id', 'cm.membre')
    .select(['m.id', 'm.civilite', 'm.nom', 'm.prenom', 'm.fonction', 'm.organisation', 'm.partenaire', 'm.suppleant', 'm.actif'])
    .select(['cm.reponse', 'cm.presence', 'cm.remplacant'])
    .where('cm.commission', '=', commission)
    .orderBy('m.partenaire', 'asc')
    .orderBy('m.nom')
    .execute()
}

/** The standing members, active ones first. */
export function listMembres(db: Kysely<Database>) {
  return db.selectFrom('membre').selectAll().orderBy('actif', 'desc').orderBy('nom').execute()
}
