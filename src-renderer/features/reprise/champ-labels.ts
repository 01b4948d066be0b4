import type { ChampLibre } from '../../../src-main/domain/reprise/correspondance'

const LABELS: Readonly<Record<string, string>> = {
  commune: 'Commune, par son nom',
  'participants.id': 'Identifiant de la personne',
  'participants.nom': 'Nom',
  'participants.prenom': 'Prénom',
  'participants.nom_naissance': 'Nom de naissance',
  'participants.sexe': 'Sexe',
  'participants.date_naissance': 'Date de naissance',
  'participants.adresse': 'Adresse',
  'participants.code_postal': 'Code postal',
  'participants.code_insee': 'Commune, par son code INSEE',
  'participants.qpv': 'Quartier prioritaire',
  'participants.telephone': 'Téléphone',
  'participants.courriel': 'Courriel',
  'participants.identifiant_ft': 'Identifiant France Travail',
  'participants.nationalite': 'Nationalité',
  'participants.parent_ne_etranger': 'Parent né à l’étranger',
  'participations.id': 'Identifiant de la participation',
  'participations.operation': 'Opération',
  'participations.referent': 'Référent',
  'participations.prescripteur': 'Prescripteur',
  'participations.date_prescription': 'Date de prescription',
  'participations.date_premier_accueil': 'Date du premier accueil',
  'participations.issue_accueil': 'Issue de l’accueil',
  'participations.motif_non_entree': 'Motif de non-entrée',
  'participations.date_entree': 'Date d’entrée',
  'participations.situation_entree': 'Situation à l’entrée',
  'participations.duree_recherche_mois': 'Durée de recherche, en mois',
  'participations.niveau': 'Niveau de formation',
  'participations.rsa': 'RSA',
  'participations.ass': 'ASS',
  'participations.are': 'ARE',
  'participations.aah': 'AAH',
  'participations.rqth': 'RQTH',
  'participations.sdf': 'Sans domicile fixe',
  'participations.exclusion_logement': 'Exclusion du logement',
  'participations.criteres': 'Critères d’entrée',
}

/** A field as people read it. */
export function champLabel(champ: ChampLibre): string {
  return LABELS[champ] ?? champ
}
