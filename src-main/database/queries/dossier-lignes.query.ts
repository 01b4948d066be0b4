import type { Kysely } from 'kysely'
import type { AccesDossier, AttributDossier } from '../../domain/acces/dossier'
import { FAMILLES_EMPLOI } from '../../domain/parcours/libelle-etape'
import type { Database } from '../schema/database'

type Db = Kysely<Database>

/** The participations of a file, with what may be seen of each. */
export type Acces = ReadonlyMap<string, AccesDossier>

/** Ids of the participations on which the attribute is open. */
export function idsWith(acces: Acces, attribut: AttributDossier): string[] {
  return [...acces].filter(([, ouverts]) => ouverts[attribut]).map(([id]) => id)
}

/** Identity of the person, without contact details nor origin. */
export function findIdentite(db: Db, id: string) {
  return db
    .selectFrom('participant')
    .select(['id', 'nom', 'prenom', 'nom_naissance', 'sexe', 'date_naissance', 'code_insee'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export function findCoordonnees(db: Db, id: string) {
  return db
    .selectFrom('participant')
    .select(['adresse', 'code_postal', 'telephone', 'courriel', 'identifiant_ft'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export function findQpv(db: Db, id: string) {
  return db.selectFrom('participant').select(['qpv']).where('id', '=', id).executeTakeFirst()
}

export function findOrigine(db: Db, id: string) {
  return db.selectFrom('participant').select(['nationalite', 'parent_ne_etranger']).where('id', '=', id).executeTakeFirst()
}

/** Operation and référent of each participation of the person. */
export function listParticipations(db: Db, participant: string) {
  return db
    .selectFrom('participation')
    .innerJoin('operation', 'operation.code', 'participation.operation')
    .leftJoin('referent', 'referent.code', 'participation.referent')
    .select([
      'participation.id',
      'participation.operation',
      'operation.intitule as operation_intitule',
      'participation.referent',
      'referent.nom as referent_nom',
      'referent.prenom as referent_prenom',
    ])
    .where('participation.participant', '=', participant)
    .orderBy('participation.id')
    .execute()
}

export function listStatutsOf(db: Db, ids: string[]) {
  return db
    .selectFrom('participation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select([
      'participation.id',
      'prescripteur',
      'date_prescription',
      'date_premier_accueil',
      'issue_accueil',
      'date_entree',
      'sortie.date_sortie',
    ])
    .where('participation.id', 'in', ids)
    .execute()
}

export function listEligibilites(db: Db, ids: string[]) {
  return db
    .selectFrom('participation')
    .select(['id', 'situation_entree', 'duree_recherche_mois', 'niveau', 'rsa', 'ass', 'are', 'criteres'])
    .where('id', 'in', ids)
    .execute()
}

export function listSensibles(db: Db, ids: string[]) {
  return db
    .selectFrom('participation')
    .select(['id', 'rqth', 'aah', 'sdf', 'exclusion_logement', 'motif_non_entree'])
    .where('id', 'in', ids)
    .execute()
}

const ETAPE = [
  'etape.id',
  'etape.participation',
  'etape.famille',
  'etape.intitule',
  'etape.operateur',
  'etape.date_debut',
  'etape.date_fin_prevue',
  'etape.date_fin',
  'etape.resultat',
  'etape.contrat',
  'etape.heures_hebdo',
  'etape.fin_periode_essai',
  'etape.employeur',
  'etape.justificatif',
  'employeur.nom as employeur_nom',
] as const

/** Every étape of these participations, without comments. */
export function listEtapesOf(db: Db, ids: string[]) {
  return db
    .selectFrom('etape')
    .leftJoin('employeur', 'employeur.id', 'etape.employeur')
    .select(ETAPE)
    .where('etape.participation', 'in', ids)
    .orderBy('etape.date_debut')
    .orderBy('etape.id')
    .execute()
}

/** Étapes of employment alone. */
export function listEtapesEmploiOf(db: Db, ids: string[]) {
  return db
    .selectFrom('etape')
    .leftJoin('employeur', 'employeur.id', 'etape.employeur')
    .select(ETAPE)
    .where('etape.participation', 'in', ids)
    .where((eb) => eb.or([eb('etape.contrat', 'is not', null), eb('etape.famille', 'in', [...FAMILLES_EMPLOI])]))
    .orderBy('etape.date_debut')
    .orderBy('etape.id')
    .execute()
}

export function listEntretiensOf(db: Db, ids: string[]) {
  return db
    .selectFrom('entretien')
    .select(['id', 'participation', 'date', 'mode', 'statut', 'referent', 'heure', 'duree_minutes', 'prochain_rdv'])
    .where('participation', 'in', ids)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export function listFreinsOf(db: Db, ids: string[]) {
  return db
    .selectFrom('frein')
    .select(['id', 'participation', 'theme', 'niveau', 'niveau_initial', 'date_ouverture', 'date_levee'])
    .where('participation', 'in', ids)
    .orderBy('date_ouverture')
    .orderBy('id')
    .execute()
}

/** What is written in free text: notes of interviews, comments of étapes and freins. */
export async function loadNotes(db: Db, ids: string[]) {
  const [entretiens, etapes, freins] = [
    await db.selectFrom('entretien').select(['id', 'note', 'objectifs']).where('participation', 'in', ids).execute(),
    await db.selectFrom('etape').select(['id', 'motif_arret', 'commentaire']).where('participation', 'in', ids).execute(),
    await db.selectFrom('frein').select(['id', 'commentaire']).where('participation', 'in', ids).execute(),
  ]
  return {
    entretiens: new Map(entretiens.map((row) => [row.id, row])),
    etapes: new Map(etapes.map((row) => [row.id, row])),
    freins: new Map(freins.map((row) => [row.id, row.commentaire])),
  }
}

export function listSuspensionsOf(db: Db, ids: string[]) {
  return db.selectFrom('suspension').selectAll().where('participation', 'in', ids).orderBy('date_debut').execute()
}

export function listSortiesOf(db: Db, ids: string[]) {
  return db.selectFrom('sortie').selectAll().where('participation', 'in', ids).execute()
}

export function listSuivisOf(db: Db, ids: string[]) {
  return db.selectFrom('suivi').selectAll().where('participation', 'in', ids).orderBy('echeance').execute()
}

export function listDemandesOf(db: Db, ids: string[]) {
  return db.selectFrom('demande').selectAll().where('participation', 'in', ids).orderBy('date_demande').orderBy('id').execute()
}

/** Decisions of the commission and places on coming agendas. */
export function listPassagesOf(db: Db, ids: string[]) {
  return db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .select([
      'passage.id',
      'passage.participation',
      'passage.commission',
      'commission.date',
      'commission.heure_debut as heure',
      'commission.etat',
      'passage.type',
      'passage.decision',
      'passage.motif',
      'passage.date_effet',
    ])
    .where('passage.participation', 'in', ids)
    .where('commission.etat', 'not in', ['annulee', 'reportee'])
    .orderBy('commission.date')
    .execute()
}

export function listReglesOf(db: Db, operations: string[]) {
  return db.selectFrom('regle').selectAll().where('operation', 'in', operations).execute()
}

export function listContratsOf(db: Db, ids: string[]) {
  return db.selectFrom('contrat_engagement').selectAll().where('participation', 'in', ids).orderBy('date_debut').execute()
}

export function listPrescriptionsOf(db: Db, ids: string[]) {
  return db.selectFrom('prescription').selectAll().where('participation', 'in', ids).execute()
}

export function listConstatsOf(db: Db, ids: string[]) {
  return db.selectFrom('critere_constat').selectAll().where('participation', 'in', ids).execute()
}

/** Documents of a person and what each proves. */
export async function listPiecesProbantes(db: Db, participant: string) {
  const pieces = await db
    .selectFrom('piece')
    .select(['id', 'participation', 'type', 'date_piece', 'date_fin_validite'])
    .where('participant', '=', participant)
    .execute()
  const preuves = await db
    .selectFrom('piece_preuve')
    .innerJoin('piece', 'piece.id', 'piece_preuve.piece')
    .select(['piece_preuve.piece', 'piece_preuve.objet', 'piece_preuve.objet_id'])
    .where('piece.participant', '=', participant)
    .execute()
  return pieces.map((piece) => ({ ...piece, preuves: preuves.filter((preuve) => preuve.piece === piece.id) }))
}
