import { TYPES_OPERATION } from '../operation/operation'
import { MODES_ENTRETIEN, STATUTS_ENTRETIEN } from '../parcours/entretien'
import { CONTRATS, FAMILLES_ETAPE, RESULTATS_ETAPE } from '../parcours/etape'
import { THEMES_FREIN } from '../parcours/frein'
import { NATIONALITES, SEXES } from '../participant/participant'
import { ISSUES_ACCUEIL, SITUATIONS_ENTREE } from '../participant/participation'
import { MOTIFS_SORTIE, SITUATIONS_6_MOIS, SITUATIONS_FSE } from '../sortie/sortie'
import { ECHEANCES_SUIVI, MAINTIENS } from '../sortie/suivi'
import { code, date, decimal, entier, identifiant, liste, ouiNon, reference, texte } from './colonne'
import type { Fichier } from './fichier'

export const operations: Fichier = {
  cle: ['code'],
  bornes: [['date_debut', 'date_fin']],
  colonnes: [
    identifiant('code', { requise: 'ligne' }),
    texte('intitule', { requise: 'fiche' }),
    texte('numero_fse'),
    code('type', TYPES_OPERATION, { requise: 'fiche' }),
    date('date_debut'),
    date('date_fin'),
  ],
}

export const regles: Fichier = {
  cle: ['operation', 'cle'],
  // The value is checked by the rule set itself: for some keys, empty is one.
  colonnes: [reference('operation', 'operations', 'ligne'), identifiant('cle', { requise: 'ligne' }), texte('valeur')],
}

export const objectifs: Fichier = {
  cle: ['operation', 'annee', 'indicateur'],
  colonnes: [
    reference('operation', 'operations', 'ligne'),
    entier('annee', { min: 1990, max: 2100 }),
    identifiant('indicateur', { requise: 'ligne' }),
    decimal('cible', { requise: 'fiche' }),
  ],
}

export const referents: Fichier = {
  cle: ['code'],
  bornes: [['date_debut', 'date_fin']],
  colonnes: [
    identifiant('code', { requise: 'ligne' }),
    texte('nom', { requise: 'fiche' }),
    texte('prenom'),
    decimal('etp'),
    date('date_debut'),
    date('date_fin'),
  ],
}

export const participants: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    texte('nom', { requise: 'fiche' }),
    texte('prenom', { requise: 'fiche' }),
    texte('nom_naissance'),
    code('sexe', SEXES),
    date('date_naissance'),
    texte('adresse'),
    texte('code_postal'),
    texte('code_insee'),
    ouiNon('qpv'),
    texte('telephone'),
    texte('courriel'),
    texte('identifiant_ft'),
    code('nationalite', NATIONALITES),
    ouiNon('parent_ne_etranger'),
  ],
}

export const participations: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    reference('participant', 'participants', 'fiche'),
    reference('operation', 'operations', 'fiche'),
    reference('referent', 'referents'),
    texte('prescripteur'),
    date('date_prescription'),
    date('date_premier_accueil'),
    code('issue_accueil', ISSUES_ACCUEIL),
    texte('motif_non_entree'),
    date('date_entree'),
    code('situation_entree', SITUATIONS_ENTREE),
    decimal('duree_recherche_mois'),
    entier('niveau', { max: 8 }),
    ouiNon('rsa'),
    ouiNon('ass'),
    ouiNon('are'),
    ouiNon('aah'),
    ouiNon('rqth'),
    ouiNon('sdf'),
    ouiNon('exclusion_logement'),
    liste('criteres'),
  ],
}

export const sorties: Fichier = {
  cle: ['participation'],
  colonnes: [
    reference('participation', 'participations', 'ligne'),
    date('date_sortie', { requise: 'fiche' }),
    code('motif', MOTIFS_SORTIE, { requise: 'fiche' }),
    // Not a reference: a named étape that is unknown only fails the classification of the exit.
    identifiant('etape'),
    code('situation_fse', SITUATIONS_FSE),
    date('date_recueil'),
    ouiNon('qualification'),
    date('date_qualification'),
    code('situation_6mois', SITUATIONS_6_MOIS),
    ouiNon('amelioration'),
  ],
}

export const etapes: Fichier = {
  cle: ['id'],
  bornes: [
    ['date_debut', 'date_fin_prevue'],
    ['date_debut', 'date_fin'],
  ],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    reference('participation', 'participations', 'fiche'),
    code('famille', FAMILLES_ETAPE, { requise: 'fiche' }),
    texte('intitule'),
    texte('operateur'),
    date('date_debut', { requise: 'ligne' }),
    date('date_fin_prevue'),
    date('date_fin'),
    code('resultat', RESULTATS_ETAPE),
    code('contrat', CONTRATS),
    decimal('heures_hebdo'),
    date('fin_periode_essai'),
    reference('employeur', 'employeurs'),
    ouiNon('justificatif'),
  ],
}

export const entretiens: Fichier = {
  cle: ['participation', 'date', 'mode'],
  colonnes: [
    reference('participation', 'participations', 'ligne'),
    date('date', { requise: 'ligne' }),
    code('mode', MODES_ENTRETIEN, { requise: 'ligne' }),
    code('statut', STATUTS_ENTRETIEN, { requise: 'fiche' }),
    reference('referent', 'referents'),
  ],
}

export const freins: Fichier = {
  cle: ['participation', 'theme', 'date_ouverture'],
  bornes: [['date_ouverture', 'date_levee']],
  colonnes: [
    reference('participation', 'participations', 'ligne'),
    code('theme', THEMES_FREIN, { requise: 'ligne' }),
    entier('niveau', { max: 3, requise: 'fiche' }),
    date('date_ouverture', { requise: 'ligne' }),
    date('date_levee'),
  ],
}

export const suspensions: Fichier = {
  cle: ['participation', 'date_debut'],
  bornes: [['date_debut', 'date_fin']],
  colonnes: [
    reference('participation', 'participations', 'ligne'),
    date('date_debut', { requise: 'ligne' }),
    date('date_fin'),
    texte('motif'),
  ],
}

export const suivis: Fichier = {
  cle: ['participation', 'echeance'],
  colonnes: [
    reference('participation', 'participations', 'ligne'),
    entier('echeance', { codes: ECHEANCES_SUIVI.map(String), requise: 'ligne' }),
    date('date'),
    code('maintenu', MAINTIENS),
  ],
}
