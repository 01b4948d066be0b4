import { ETATS_MARCHE, FREQUENCES_DECLARATION, MODALITES_CLAUSE } from '../clause/clause'
import { SEXES } from '../participant/participant'
import { code, date, decimal, identifiant, mois, reference, texte } from './colonne'
import type { Fichier } from './fichier'

export const marches: Fichier = {
  cle: ['id'],
  bornes: [['date_debut', 'date_fin']],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    texte('donneur_ordre'),
    texte('operation'),
    texte('intitule'),
    texte('facilitateur'),
    texte('territoire'),
    code('etat', ETATS_MARCHE),
    date('date_debut'),
    date('date_fin'),
  ],
}

export const lots: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    reference('marche', 'marches', 'fiche'),
    texte('intitule'),
    texte('titulaire'),
    decimal('heures_prevues'),
    code('frequence', FREQUENCES_DECLARATION),
  ],
}

export const contratsClause: Fichier = {
  cle: ['id'],
  bornes: [['date_debut', 'date_fin']],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    reference('lot', 'lots', 'fiche'),
    reference('participant', 'participants'),
    texte('nom'),
    texte('prenom'),
    code('sexe', SEXES),
    date('date_naissance'),
    code('modalite', MODALITES_CLAUSE),
    reference('employeur', 'employeurs'),
    texte('type_contrat'),
    date('date_debut'),
    date('date_fin'),
    texte('eligibilite'),
    texte('code_insee'),
  ],
}

export const heuresClause: Fichier = {
  cle: ['contrat', 'mois'],
  colonnes: [
    reference('contrat', 'contrats_clause', 'ligne'),
    mois('mois', { requise: 'ligne' }),
    decimal('heures_travail'),
    decimal('heures_formation'),
  ],
}
