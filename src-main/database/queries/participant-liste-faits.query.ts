import type { Kysely } from 'kysely'
import type { Perimetre } from '../../domain/acces/dossier'
import type { IsoDate } from '../../domain/commun/date'
import { FAMILLES_EMPLOI } from '../../domain/parcours/libelle-etape'
import type { Database } from '../schema/database'
import { inPerimetre } from './perimetre'

type Db = Kysely<Database>

/** Identity and référent of every participation: what each reader of files sees. */
export function listIdentites(db: Db) {
  return db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select([
      'participation.id',
      'participation.participant',
      'participation.operation',
      'participation.referent',
      'participant.nom',
      'participant.prenom',
      'participant.nom_naissance',
      'participant.sexe',
      'participant.date_naissance',
      'participant.code_insee',
    ])
    .orderBy('participation.id')
    .execute()
}

/** Telephone, identifier, and the search keys that hold them. */
export async function listCles(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select(['participation.id', 'participant.cle_recherche', 'participant.telephone', 'participant.identifiant_ft'])
    .where(inPerimetre(perimetre))
    .execute()
}

/** Residence in a priority district. */
export async function listQpv(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select(['participation.id', 'participant.qpv'])
    .where('participant.qpv', 'is not', null)
    .where(inPerimetre(perimetre))
    .execute()
}

/** Entry criteria as stored. */
export async function listEligibilites(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('participation')
    .select(['participation.id', 'participation.criteres'])
    .where('participation.criteres', 'is not', null)
    .where(inPerimetre(perimetre))
    .execute()
}

/** Participations whose sensitive criteria may be read. */
export async function listSensibles(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db.selectFrom('participation').select('participation.id').where(inPerimetre(perimetre)).execute()
}

/** How many freins are open. */
export async function countFreinsOuverts(db: Db, perimetre: Perimetre, date: IsoDate) {
  if (perimetre === null) return []
  return db
    .selectFrom('frein')
    .innerJoin('participation', 'participation.id', 'frein.participation')
    .select(({ fn }) => ['frein.participation', fn.countAll<number>().as('nombre')])
    .where('frein.date_ouverture', '<=', date)
    .where((eb) => eb.or([eb('frein.date_levee', 'is', null), eb('frein.date_levee', '>', date)]))
    .where('frein.niveau', '>', 0)
    .where(inPerimetre(perimetre))
    .groupBy('frein.participation')
    .execute()
}

/** Contracts of commitment. */
export async function listContratsEngagement(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('contrat_engagement')
    .innerJoin('participation', 'participation.id', 'contrat_engagement.participation')
    .select(['contrat_engagement.id', 'contrat_engagement.participation', 'contrat_engagement.renouvelle'])
    .select(['contrat_engagement.date_debut', 'contrat_engagement.date_fin'])
    .select(['signature_participant', 'signature_referent', 'signature_plie'])
    .where(inPerimetre(perimetre))
    .execute()
}

/** Dates the status depends on; also what tells which participation is the latest. */
export async function listStatuts(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('participation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select([
      'participation.id',
      'participation.date_prescription',
      'participation.prescripteur',
      'participation.date_premier_accueil',
      'participation.issue_accueil',
      'participation.date_entree',
      'sortie.date_sortie',
    ])
    .where(inPerimetre(perimetre))
    .execute()
}

/** Pauses that cover the day. */
export async function listSuspensions(db: Db, perimetre: Perimetre, date: IsoDate) {
  if (perimetre === null) return []
  return db
    .selectFrom('suspension')
    .innerJoin('participation', 'participation.id', 'suspension.participation')
    .select(['suspension.participation', 'suspension.date_debut', 'suspension.date_fin'])
    .where('suspension.date_debut', '<=', date)
    .where((eb) => eb.or([eb('suspension.date_fin', 'is', null), eb('suspension.date_fin', '>=', date)]))
    .where(inPerimetre(perimetre))
    .execute()
}

/** Étapes that run on the day; those of employment only where the role sees no others. */
export async function listEtapesEnCours(db: Db, perimetre: Perimetre, date: IsoDate, emploiSeulement: boolean) {
  if (perimetre === null) return []
  let query = db
    .selectFrom('etape')
    .innerJoin('participation', 'participation.id', 'etape.participation')
    .leftJoin('employeur', 'employeur.id', 'etape.employeur')
    .select([
      'etape.id',
      'etape.participation',
      'etape.famille',
      'etape.intitule',
      'etape.operateur',
      'etape.date_debut',
      'etape.date_fin',
      'etape.date_fin_prevue',
      'etape.contrat',
      'etape.fin_periode_essai',
      'employeur.nom as employeur',
    ])
    .where('etape.date_debut', '<=', date)
    .where((eb) => eb.or([eb('etape.date_fin', 'is', null), eb('etape.date_fin', '>', date)]))
    .where(inPerimetre(perimetre))
  if (emploiSeulement) {
    query = query.where((eb) => eb.or([eb('etape.contrat', 'is not', null), eb('etape.famille', 'in', [...FAMILLES_EMPLOI])]))
  }
  return query.execute()
}

/** Day of the last honoured interview of each participation, up to the day. */
export async function listDerniersHonores(db: Db, perimetre: Perimetre, date: IsoDate) {
  if (perimetre === null) return []
  return db
    .selectFrom('entretien')
    .innerJoin('participation', 'participation.id', 'entretien.participation')
    .select(({ fn }) => ['entretien.participation', fn.max('entretien.date').as('date')])
    .where('entretien.statut', '=', 'honore')
    .where('entretien.date', '<=', date)
    .where(inPerimetre(perimetre))
    .groupBy('entretien.participation')
    .execute()
}

/** Interviews still « prévu », passed or to come. */
export async function listPrevus(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('entretien')
    .innerJoin('participation', 'participation.id', 'entretien.participation')
    .select(['entretien.participation', 'entretien.date', 'entretien.heure'])
    .where('entretien.statut', '=', 'prevu')
    .where(inPerimetre(perimetre))
    .execute()
}

/** Places on the agenda of a coming session, not decided yet. */
export async function listPassagesAVenir(db: Db, perimetre: Perimetre, date: IsoDate) {
  if (perimetre === null) return []
  return db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .innerJoin('participation', 'participation.id', 'passage.participation')
    .select(['passage.participation', 'commission.date', 'commission.heure_debut as heure'])
    .where('commission.date', '>=', date)
    .where('commission.etat', 'in', ['preparation', 'ordre_du_jour_arrete', 'en_seance'])
    .where('passage.decision', 'is', null)
    .where(inPerimetre(perimetre))
    .execute()
}

/** Motives of the exits. */
export async function listMotifsSortie(db: Db, perimetre: Perimetre) {
  if (perimetre === null) return []
  return db
    .selectFrom('sortie')
    .innerJoin('participation', 'participation.id', 'sortie.participation')
    .select(['sortie.participation', 'sortie.motif', 'sortie.date_sortie', 'sortie.date_recueil'])
    .where(inPerimetre(perimetre))
    .execute()
}
