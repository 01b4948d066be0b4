import { STATUTS_MISE_EN_RELATION, TYPES_CONTACT } from '../employeur/employeur'
import { ETATS_EVENEMENT, TYPES_EVENEMENT } from '../employeur/evenement'
import { CONTRATS } from '../parcours/etape'
import { code, date, decimal, entier, identifiant, ouiNon, reference, texte } from './colonne'
import type { Fichier } from './fichier'

export const employeurs: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    texte('nom', { requise: 'fiche' }),
    texte('siret'),
    texte('naf'),
    texte('code_insee'),
    entier('effectif'),
  ],
}

export const contacts: Fichier = {
  cle: ['employeur', 'date', 'type'],
  colonnes: [
    reference('employeur', 'employeurs', 'ligne'),
    date('date', { requise: 'ligne' }),
    code('type', TYPES_CONTACT, { requise: 'ligne' }),
    texte('auteur'),
  ],
}

export const offres: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    reference('employeur', 'employeurs'),
    texte('intitule'),
    texte('rome'),
    date('date'),
    entier('postes'),
    code('contrat', CONTRATS),
    decimal('heures_hebdo'),
  ],
}

export const misesEnRelation: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    reference('offre', 'offres'),
    reference('participation', 'participations'),
    date('date', { requise: 'ligne' }),
    code('statut', STATUTS_MISE_EN_RELATION, { requise: 'fiche' }),
    texte('motif'),
  ],
}

export const evenements: Fichier = {
  cle: ['id'],
  colonnes: [
    identifiant('id', { requise: 'ligne' }),
    code('type', TYPES_EVENEMENT, { requise: 'fiche' }),
    date('date', { requise: 'ligne' }),
    texte('intitule'),
    code('etat', ETATS_EVENEMENT),
    ouiNon('partenaires'),
    entier('entreprises'),
    entier('postes'),
    entier('visiteurs'),
  ],
}

export const presences: Fichier = {
  cle: ['evenement', 'participation'],
  colonnes: [reference('evenement', 'evenements', 'ligne'), reference('participation', 'participations', 'ligne'), ouiNon('present')],
}
