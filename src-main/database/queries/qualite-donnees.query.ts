import type { Kysely } from 'kysely'
import type { IsoDate } from '../../domain/commun/date'
import { clePaire } from '../../domain/participant/doublon-recherche'
import type { DonneesQualite } from '../../domain/qualite/donnees'
import { listEcartes } from '../repositories/fusion.repository'
import type { Database } from '../schema/database'
import { loadCriteres } from './eligibilite-reglages.query'
import { loadReglesPiece, loadSeuils } from './settings.query'

/** What the official lists add: they are read by the worker, not by the database. */
export type Referentiels = Pick<DonneesQualite, 'residenceOf' | 'territoire'>

/** Everything the controls read, of the whole vault. */
export async function loadDonneesQualite(db: Kysely<Database>, date: IsoDate, referentiels: Referentiels): Promise<DonneesQualite> {
  const ecartes = await listEcartes(db, null)
  return {
    date,
    ...referentiels,
    seuils: await loadSeuils(db),
    criteres: await loadCriteres(db),
    regles_piece: await loadReglesPiece(db),
    ecartees: new Set(ecartes.map(({ premier, second }) => clePaire(premier, second))),
    operations: await db.selectFrom('operation').selectAll().execute(),
    regles: await db.selectFrom('regle').selectAll().execute(),
    referents: await db.selectFrom('referent').selectAll().execute(),
    ...(await loadParcours(db)),
    ...(await loadEntretiens(db, date)),
    ...(await loadPapiers(db)),
    ...(await loadCommission(db)),
  }
}

async function loadParcours(db: Kysely<Database>) {
  return {
    participants: await db
      .selectFrom('participant')
      .select(['id', 'nom', 'prenom', 'nom_naissance', 'sexe', 'date_naissance', 'adresse', 'code_postal', 'code_insee', 'qpv'])
      .select(['telephone', 'courriel', 'identifiant_ft', 'nationalite', 'parent_ne_etranger'])
      .orderBy('id')
      .execute(),
    participations: await db.selectFrom('participation').selectAll().orderBy('id').execute(),
    sorties: await db.selectFrom('sortie').selectAll().execute(),
    etapes: await db
      .selectFrom('etape')
      .select(['id', 'participation', 'famille', 'intitule', 'operateur', 'date_debut', 'date_fin_prevue', 'date_fin', 'resultat'])
      .select(['contrat', 'heures_hebdo', 'fin_periode_essai', 'employeur', 'justificatif'])
      .orderBy('id')
      .execute(),
    suspensions: await db.selectFrom('suspension').selectAll().execute(),
    suivis: await db.selectFrom('suivi').select(['participation', 'echeance', 'date', 'maintenu']).execute(),
    contrats_clause: await db
      .selectFrom('contrat_clause')
      .select(['id', 'participant', 'nom', 'prenom', 'date_naissance', 'date_debut'])
      .execute(),
  }
}

// Interviews are by far the longest table: only those a control may refuse are read, and the last honoured of each parcours.
async function loadEntretiens(db: Kysely<Database>, date: IsoDate) {
  const honores = await db
    .selectFrom('entretien')
    .select(['participation', (eb) => eb.fn.max('date').as('date')])
    .where('statut', '=', 'honore')
    .where('date', '<=', date)
    .groupBy('participation')
    .execute()
  const entretiens = await db
    .selectFrom('entretien')
    .innerJoin('participation', 'participation.id', 'entretien.participation')
    .leftJoin('sortie', 'sortie.participation', 'entretien.participation')
    .select(['entretien.id', 'entretien.participation', 'entretien.date', 'entretien.statut'])
    .where((eb) =>
      eb.or([
        eb('entretien.date', '>', date),
        eb('entretien.date', '<', eb.ref('participation.date_entree')),
        eb('entretien.date', '>', eb.ref('sortie.date_sortie')),
      ]),
    )
    .execute()
  return { entretiens, derniers_honores: honores }
}

async function loadPapiers(db: Kysely<Database>) {
  return {
    contrats: await db
      .selectFrom('contrat_engagement')
      .select(['id', 'participation', 'date_debut', 'date_fin', 'signature_participant', 'signature_referent', 'signature_plie'])
      .execute(),
    prescriptions: await db.selectFrom('prescription').selectAll().execute(),
    constats: await db.selectFrom('critere_constat').selectAll().execute(),
    recueils: await db.selectFrom('questionnaire_entree').select(['participation', 'date_recueil']).execute(),
    pieces: await db
      .selectFrom('piece')
      .select(['id', 'participant', 'participation', 'type', 'date_piece', 'date_fin_validite'])
      .orderBy('id')
      .execute(),
    preuves: await db.selectFrom('piece_preuve').selectAll().execute(),
  }
}

async function loadCommission(db: Kysely<Database>) {
  const passages = await db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .select(['passage.id', 'passage.participation', 'passage.type', 'passage.decision', 'passage.date_effet'])
    .select(['passage.derogation_nature', 'commission.date'])
    .where('commission.etat', '=', 'cloturee')
    .where('passage.decision', 'is not', null)
    .execute()
  const premiere = await db
    .selectFrom('commission')
    .select((eb) => eb.fn.min('date').as('date'))
    .where('etat', '=', 'cloturee')
    .executeTakeFirst()
  return { passages, premiere_seance: premiere?.date ?? null }
}
