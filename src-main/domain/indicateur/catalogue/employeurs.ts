import { ficheOf } from './fiche'

const employeurs = ficheOf('employeurs')
const coordination = ficheOf('coordination')
const jeunes = ficheOf('jeunes')

/** Employers, events, coordination and operations for young people. */
export const FICHES_EMPLOYEURS = {
  E01: employeurs('Employeurs contactés ou visités', 'Employeurs distincts ayant un contact dans la période.', { sens: 'hausse' }),
  E02: employeurs('Offres proposées', 'Offres distinctes ayant au moins une mise en relation dans la période.', { sens: 'hausse' }),
  E03: employeurs(
    'Mises en relation',
    'Mises en relation de la période transmises à l’employeur, hors propositions et refus de la personne.',
    {
      sens: 'hausse',
    },
  ),
  E04: employeurs('Accès à l’emploi', 'Étapes avec un contrat de travail commencées dans la période par les participants accompagnés.', {
    sens: 'hausse',
  }),
  E05: employeurs('Job datings', 'Job datings tenus dans la période.', { sens: 'hausse' }),
  E06: employeurs('Ateliers', 'Ateliers tenus dans la période.', { sens: 'hausse' }),
  E07: employeurs('Taux de transformation', 'Mises en relation retenues, rapportées aux mises en relation.', {
    unite: 'taux',
    sens: 'hausse',
    rythme: 'sans',
  }),
  C01: coordination('Commissions', 'Commissions tenues dans la période.', { sens: 'hausse' }),
  C02: coordination('dont avec des partenaires', 'Commissions tenues dans la période avec des partenaires.', { sens: 'hausse' }),
  C03: coordination('Entretiens avec les référents', 'Entretiens avec les référents tenus dans la période.', { sens: 'hausse' }),
  C04: coordination('Forums', 'Forums tenus dans la période.', { sens: 'hausse' }),
  C05: coordination('Rencontres avec les SIAE', 'Rencontres avec les structures d’insertion tenues dans la période.', { sens: 'hausse' }),
  C06: coordination('Réunions de coordination', 'Réunions de coordination tenues dans la période.', { sens: 'hausse' }),
  C07: coordination('Conférences', 'Conférences tenues dans la période.', { sens: 'hausse' }),
  J01: jeunes('Jeunes touchés', 'Participants accompagnés ayant au moins 2 entretiens honorés depuis l’entrée (nombre réglable).', {
    sens: 'hausse',
  }),
} as const
