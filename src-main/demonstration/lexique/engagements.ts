import type { ThemeFrein } from '../../domain/parcours/frein'

/** Objectives as contracts word them; the first words of each are a verb. */
export const OBJECTIFS_PAR_FREIN: Readonly<Record<ThemeFrein, readonly string[]>> = {
  logement: ['Déposer une demande de logement social', 'Constituer le dossier de logement avec le travailleur social'],
  emploi: ['Confirmer un métier par une immersion', 'Envoyer deux candidatures par semaine'],
  formation: ['Entrer en formation qualifiante', 'Valider le CléA'],
  administratif: ['Mettre à jour les droits et les papiers', 'Classer les documents utiles à la recherche d’emploi'],
  financier: ['Rencontrer le point conseil budget', 'Stabiliser le budget du mois'],
  mobilite: ['Passer le code de la route', 'Trouver une solution de trajet pour les horaires du matin'],
  sante: ['Faire le point avec un médecin', 'Faire reconnaître les aménagements nécessaires'],
  famille: ['Trouver un mode de garde régulier', 'Organiser les relais de garde du mercredi'],
  langue: ['Suivre l’atelier de français deux fois par semaine', 'Atteindre le niveau A2 à l’oral'],
  numerique: ['Savoir déposer une candidature en ligne', 'Suivre l’atelier numérique'],
}

export const OBJECTIF_COMMUN = 'Accéder à un emploi ou à une formation'

export const ENGAGEMENTS_PARTICIPANT = [
  'Venir aux rendez-vous ou prévenir la veille. Faire les démarches convenues. Signaler tout changement de situation.',
  'Être présent à un entretien par mois au moins. Participer aux étapes prévues. Donner les justificatifs demandés.',
] as const

export const ENGAGEMENTS_REFERENT = [
  'Recevoir la personne au moins une fois par mois. Chercher avec elle les étapes utiles. Garder ses informations confidentielles.',
  'Être joignable entre deux rendez-vous. Présenter les offres qui correspondent au projet. Faire le point avec les partenaires.',
] as const

/** What was agreed until the next meeting. */
export const OBJECTIFS_ENTRETIEN = [
  'Appeler deux employeurs de la liste.\nApporter le CV relu.',
  'Terminer l’inscription à l’atelier.',
  'Demander l’attestation à l’organisme.\nPréparer trois questions pour l’immersion.',
  'Relancer la candidature de la semaine passée.',
  'Prendre rendez-vous avec le service logement.',
  'Repérer le trajet en bus aux horaires du matin.',
  'Revoir la présentation de cinq minutes.\nChoisir deux offres à travailler ensemble.',
] as const
