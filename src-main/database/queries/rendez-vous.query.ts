import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

/** An appointment with the name of the person and who follows them; undefined when it is gone. */
export function findRendezVous(db: Kysely<Database>, id: string) {
  return db
    .selectFrom('entretien')
    .innerJoin('participation', 'participation.id', 'entretien.participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select([
      'entretien.id',
      'entretien.participation',
      'entretien.date',
      'entretien.heure',
      'entretien.mode',
      'entretien.statut',
      'participation.referent',
      'participant.nom',
      'participant.prenom',
    ])
    .where('entretien.id', '=', id)
    .executeTakeFirst()
}
