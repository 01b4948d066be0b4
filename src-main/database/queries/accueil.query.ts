import type { Kysely } from 'kysely'
import { manquesPassage } from '../../domain/commission/manques-passage'
import type { IsoDate } from '../../domain/commun/date'
import { listPassagesOf } from '../repositories/commission.repository'
import type { Database } from '../schema/database'
import { loadFaitsSeance } from './commission-faits.query'

/** Appointments of the day. */
export function listRendezVous(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  let query = db
    .selectFrom('entretien')
    .innerJoin('participation as p', 'p.id', 'entretien.participation')
    .innerJoin('participant as personne', 'personne.id', 'p.participant')
    .select(['p.participant', 'personne.nom', 'personne.prenom', 'entretien.heure'])
    .where('entretien.date', '=', today)
    .where('entretien.statut', '=', 'prevu')
  if (referent !== null) query = query.where('p.referent', '=', referent)
  return query.orderBy('entretien.heure').execute()
}

/** The next session that is neither closed nor cancelled, with the dossiers shown and what each lacks. */
export async function findProchaineCommission(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  const commission = await db
    .selectFrom('commission')
    .select(['id', 'date', 'heure_debut', 'heure_fin', 'lieu', 'etat'])
    .where('date', '>=', today)
    .where('etat', 'in', ['preparation', 'ordre_du_jour_arrete', 'en_seance'])
    .orderBy('date')
    .executeTakeFirst()
  if (!commission) return null
  const passages = await listPassagesOf(db, commission.id)
  const faits = (await loadFaitsSeance(db, passages, commission.date)).filter(
    ({ participation }) => referent === null || participation.referent === referent,
  )
  const dossiers = faits.map((fait) => ({
    participant: fait.participant.id,
    participation: fait.participation.id,
    nom: fait.participant.nom,
    prenom: fait.participant.prenom,
    type: fait.passage.type,
    manques: manquesPassage(fait),
  }))
  return { ...commission, passages: passages.length, dossiers }
}

/** Shares of full time of the référents shown, for the norm; null when one is unknown. */
export async function sumEtp(db: Kysely<Database>, referent: string | null, today: IsoDate): Promise<number | null> {
  let query = db
    .selectFrom('referent')
    .select('etp')
    .where((eb) => eb.or([eb('date_fin', 'is', null), eb('date_fin', '>=', today)]))
  if (referent !== null) query = query.where('code', '=', referent)
  const rows = await query.execute()
  return rows.some(({ etp }) => etp === null) ? null : rows.reduce((sum, { etp }) => sum + (etp ?? 0), 0)
}
