/** Sentences of interview notes: short, dated by the context, and nothing the trade would not write. */
export const NOTES_DEBUT = [
  'Premier point sur la situation et les attentes. Souhaite travailler dans le secteur du service, sans idée arrêtée.',
  'Présentation de l’accompagnement et du contrat d’engagement. Objectifs fixés pour les trois premiers mois.',
  'Reprise du parcours professionnel : plusieurs expériences courtes, à mettre en valeur dans le CV.',
  'Échange sur le projet. Disponible en journée, limite de trajet à trente minutes en bus.',
  'Contrat d’engagement relu ensemble et signé. Priorité donnée à la mobilité.',
  'Inventaire des compétences. Envie de reprendre une formation, à vérifier avec les prérequis.',
] as const

export const NOTES_COURANT = [
  'Point sur les démarches du mois. Deux candidatures envoyées, une relance à faire.',
  'CV mis à jour, lettre type préparée. À adapter pour l’offre transmise.',
  'Bonne régularité. Reste motivée et organisée, agenda tenu à jour.',
  'Dossier administratif complété, copie remise. Retour attendu sous quinze jours.',
  'Recherche d’un terrain de stage : trois entreprises à appeler d’ici au prochain rendez-vous.',
  'Point mobilité : le bus ne couvre pas les horaires du matin, covoiturage à étudier.',
  'Échange sur les métiers visés. Une immersion permettrait de confirmer le choix.',
  'Inscription à l’atelier du mois prochain confirmée.',
  'Situation stable, le rythme convient. On garde un rendez-vous par mois.',
  'Bilan à mi-parcours : deux objectifs atteints sur trois, le permis reste à passer.',
  'Simulation d’entretien d’embauche. À l’aise, penser à préparer des questions.',
  'Candidature spontanée déposée auprès de deux employeurs de la zone d’activités.',
  'Échange avec le conseiller France Travail, actions coordonnées pour le trimestre.',
  'A repris contact après une période plus difficile. On repart sur des objectifs courts.',
] as const

/** A sentence that names the étape under way; {etape} is replaced by its label. */
export const NOTES_ETAPE = [
  '« {etape} » se passe bien, présence régulière.',
  '« {etape} » : bilan intermédiaire positif, à consolider.',
  'Point sur « {etape} ». Le rythme est soutenu mais le projet se confirme.',
  '« {etape} » : prévoir un point à trois avec l’opérateur.',
  'Retour encourageant sur « {etape} ».',
  '« {etape} » : quelques retards au début, réglés depuis.',
] as const

export const NOTES_EMPLOI = [
  'Prise de poste réussie, l’équipe est accueillante. Horaires compatibles avec la vie de famille.',
  'Point en cours de contrat : satisfaction de part et d’autre, une prolongation est évoquée.',
  'Bulletin de salaire remis. Trajets organisés, aucune difficulté signalée.',
  'Le contrat se poursuit. On prépare la suite avec l’employeur.',
] as const

export const NOTES_AVANT_SORTIE = [
  'Bilan du parcours. Sortie proposée à la prochaine commission, preuves réunies.',
  'Point de fin de parcours : objectifs repris un à un, dossier préparé pour la commission.',
] as const

export const COMMENTAIRES_FREIN: Readonly<Record<string, readonly string[]>> = {
  logement: ['Demande de logement en cours', 'Hébergement chez un proche'],
  emploi: ['Peu d’expérience récente', 'Projet à préciser'],
  formation: ['Sans diplôme', 'Diplôme étranger non reconnu'],
  administratif: ['Courriers en retard', 'Droits à ouvrir'],
  financier: ['Budget serré', 'Plan d’apurement en cours'],
  mobilite: ['Ni permis ni véhicule', 'Code à passer', 'Pas de bus le matin'],
  famille: ['Garde à organiser le mercredi', 'Garde tôt le matin'],
  langue: ['À l’oral surtout', 'Lecture à consolider'],
  numerique: ['Pas d’ordinateur', 'Aide pour les démarches en ligne'],
}
