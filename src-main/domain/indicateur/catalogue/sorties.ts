import { ficheOf } from './fiche'

const fiche = ficheOf('sorties')

/** Exits, rates, lengths and follow-up in the job. */
export const FICHES_SORTIES = {
  P06: fiche('Sorties', 'Participations dont la date de sortie est dans la période, par catégorie.'),
  P07: fiche('Sorties positives', 'Sorties de la période classées positives par les règles de l’opération.', { sens: 'hausse' }),
  P07e: fiche('dont emploi durable', 'Sorties positives de catégorie emploi durable.', { sens: 'hausse' }),
  P07a: fiche('dont alternance', 'Sorties positives de catégorie alternance.', { sens: 'hausse' }),
  P07f: fiche('dont formation', 'Sorties positives de catégorie formation.', { sens: 'hausse' }),
  P07c: fiche('dont création d’activité', 'Sorties positives de catégorie création.', { sens: 'hausse' }),
  P08: fiche('Sorties neutres', 'Sorties de la période classées neutres par les règles de l’opération.'),
  P09: fiche('Sorties sans suite', 'Sorties de la période qui ne sont ni positives ni neutres.', { sens: 'baisse' }),
  P10: fiche(
    'Taux de sorties positives',
    'Sorties positives, rapportées aux sorties de la période (hors sorties neutres si la règle de l’opération le dit).',
    { unite: 'taux', sens: 'hausse', rythme: 'sans' },
  ),
  P11: fiche('Taux de sorties en emploi', 'Emplois durables, alternances, créations et autres emplois, rapportés au même dénominateur.', {
    unite: 'taux',
    sens: 'hausse',
    rythme: 'sans',
  }),
  P12: fiche('Taux de sorties en formation', 'Sorties positives en formation, rapportées au même dénominateur.', {
    unite: 'taux',
    sens: 'hausse',
    rythme: 'sans',
  }),
  P13: fiche(
    'Durée moyenne des parcours',
    'Moyenne des durées de l’entrée à la sortie, pour les sorties de la période, en mois de 30,4375 jours.',
    {
      unite: 'mois',
      rythme: 'sans',
    },
  ),
  P13m: fiche(
    'Durée médiane des parcours',
    'Médiane des durées de l’entrée à la sortie, pour les sorties de la période, en mois de 30,4375 jours.',
    {
      unite: 'mois',
      rythme: 'sans',
    },
  ),
  P21_3: fiche(
    'Maintien à 3 mois',
    'Personnes maintenues, rapportées aux personnes suivies, pour les sorties en emploi qui atteignent 3 mois dans la période.',
    { unite: 'taux', sens: 'hausse', rythme: 'sans' },
  ),
  P21_6: fiche(
    'Maintien à 6 mois',
    'Personnes maintenues, rapportées aux personnes suivies, pour les sorties en emploi qui atteignent 6 mois dans la période.',
    { unite: 'taux', sens: 'hausse', rythme: 'sans' },
  ),
} as const
