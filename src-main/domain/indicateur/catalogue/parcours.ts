import { ficheOf } from './fiche'

const fiche = ficheOf('parcours')

/** Parcours, file and étapes. */
export const FICHES_PARCOURS = {
  P01: fiche('Premiers accueils', 'Participations dont le premier accueil a lieu dans la période.', { sens: 'hausse' }),
  P02: fiche('Non-entrées', 'Premiers accueils de la période sans entrée, par motif.'),
  P03: fiche('Entrées', 'Participations dont la date d’entrée est dans la période.', { sens: 'hausse' }),
  P04: fiche('File active à la fin', 'Parcours entrés et non sortis au dernier jour de la période, suspendus compris.', { rythme: 'sans' }),
  P04s: fiche('dont suspendus', 'Parcours de la file active suspendus le dernier jour de la période.', { rythme: 'sans' }),
  P05: fiche('Participants accompagnés', 'Parcours ouverts au moins un jour de la période, jour de sortie compris.', {
    sens: 'hausse',
    rythme: 'stock',
  }),
  P14: fiche('Sans étape en cours', 'Parcours de la file active sans étape commencée et non terminée au dernier jour de la période.', {
    sens: 'baisse',
    rythme: 'sans',
  }),
  P14j: fiche('Sans aucune étape depuis l’entrée', 'Parcours de la file active sans étape commencée depuis l’entrée.', {
    sens: 'baisse',
    rythme: 'sans',
  }),
  P14t: fiche('Part sans étape en cours', 'Parcours sans étape en cours, rapportés à la file active.', {
    unite: 'taux',
    sens: 'baisse',
    rythme: 'sans',
  }),
  P15: fiche(
    'Étapes commencées',
    'Étapes commencées dans la période par les participants accompagnés, même après leur sortie, par famille.',
    {
      sens: 'hausse',
    },
  ),
  P16: fiche('Étapes par participant', 'Étapes commencées, rapportées aux participants accompagnés.', {
    unite: 'ratio',
    sens: 'hausse',
    rythme: 'sans',
  }),
  P17: fiche('Entretiens honorés', 'Entretiens honorés dans la période par les participants accompagnés, même après leur sortie.', {
    sens: 'hausse',
  }),
  P18: fiche(
    'Non vus depuis 30 jours',
    'Parcours de la file active, entrés depuis plus longtemps et non suspendus, sans entretien honoré dans les 30 jours qui précèdent la fin de la période (délai réglable).',
    { sens: 'baisse', rythme: 'sans' },
  ),
  P18q: fiche(
    'Non vus depuis 120 jours',
    'Parcours de la file active, entrés depuis plus longtemps et non suspendus, sans entretien honoré dans les 120 jours qui précèdent la fin de la période (délai réglable).',
    { sens: 'baisse', rythme: 'sans' },
  ),
  P19: fiche('Charge par référent', 'File active de chaque référent, rapportée à la norme de 90 pour un temps plein (norme réglable).', {
    unite: 'ratio',
    rythme: 'sans',
  }),
  P20: fiche(
    'Profil des participants',
    'Répartition des entrées et des participants accompagnés ; un critère compte une fois par parcours.',
    {
      rythme: 'sans',
    },
  ),
  P22: fiche('Freins', 'Freins réels des participants accompagnés, ouverts ou levés dans la période, par thème.', { rythme: 'sans' }),
  P23: fiche(
    'Dépassements de durée',
    'Parcours de la file active qui atteignent 36 mois au plus tard à la fin de la période (durée réglable).',
    { sens: 'baisse', rythme: 'sans' },
  ),
} as const
