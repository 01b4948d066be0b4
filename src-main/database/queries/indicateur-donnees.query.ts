import type { Kysely } from 'kysely'
import type { DonneesIndicateur } from '../../domain/indicateur/donnees'
import type { Database } from '../schema/database'

/** Everything the figures read, only the columns they need: the filters and the counting are `domain`'s. */
export async function loadDonneesIndicateur(db: Kysely<Database>): Promise<DonneesIndicateur> {
  return { ...(await loadParcours(db)), ...(await loadActivite(db)) }
}

async function loadParcours(db: Kysely<Database>) {
  return {
    operations: await db.selectFrom('operation').select(['code']).execute(),
    regles: await db.selectFrom('regle').selectAll().execute(),
    referents: await db.selectFrom('referent').select(['code', 'etp']).execute(),
    participants: await db
      .selectFrom('participant')
      .select([
        'id',
        'nom',
        'prenom',
        'sexe',
        'date_naissance',
        'code_insee',
        'qpv',
        'telephone',
        'courriel',
        'nationalite',
        'parent_ne_etranger',
      ])
      .orderBy('id')
      .execute(),
    participations: await db
      .selectFrom('participation')
      .select(['id', 'participant', 'operation', 'referent', 'date_premier_accueil', 'issue_accueil', 'motif_non_entree', 'date_entree'])
      .select(['situation_entree', 'duree_recherche_mois', 'niveau', 'rsa', 'rqth', 'sdf', 'exclusion_logement', 'criteres'])
      .orderBy('id')
      .execute(),
    sorties: await db
      .selectFrom('sortie')
      .select(['participation', 'date_sortie', 'motif', 'etape', 'situation_fse', 'date_recueil', 'qualification', 'date_qualification'])
      .select(['situation_6mois', 'amelioration', 'derogation_nature', 'derogation_categorie'])
      .execute(),
    etapes: await db
      .selectFrom('etape')
      .select(['id', 'participation', 'famille', 'date_debut', 'date_fin_prevue', 'date_fin', 'resultat', 'contrat', 'heures_hebdo'])
      .select(['fin_periode_essai', 'justificatif'])
      .execute(),
    entretiens: await db.selectFrom('entretien').select(['participation', 'date', 'mode', 'statut']).execute(),
    freins: await db.selectFrom('frein').select(['participation', 'theme', 'niveau', 'date_ouverture', 'date_levee']).execute(),
    suspensions: await db.selectFrom('suspension').select(['participation', 'date_debut', 'date_fin']).execute(),
    suivis: await db.selectFrom('suivi').selectAll().execute(),
  }
}

async function loadActivite(db: Kysely<Database>) {
  return {
    contacts: await db.selectFrom('contact').select(['employeur', 'date']).execute(),
    mises_en_relation: await db.selectFrom('mise_en_relation').select(['id', 'offre', 'participation', 'date', 'statut']).execute(),
    evenements: await db.selectFrom('evenement').select(['id', 'type', 'date', 'etat', 'partenaires']).execute(),
    marches: await db.selectFrom('marche').select(['id', 'donneur_ordre', 'etat', 'date_debut', 'date_fin']).execute(),
    lots: await db.selectFrom('lot').select(['id', 'marche', 'heures_prevues']).execute(),
    contrats_clause: await db
      .selectFrom('contrat_clause')
      .select(['id', 'lot', 'participant', 'nom', 'prenom', 'date_naissance', 'modalite', 'employeur'])
      .execute(),
    heures_clause: await db.selectFrom('heure_clause').selectAll().execute(),
  }
}
