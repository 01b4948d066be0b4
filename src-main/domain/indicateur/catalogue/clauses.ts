import { ficheOf } from './fiche'

const fiche = ficheOf('clauses')

/** Insertion hours in public contracts. */
export const FICHES_CLAUSES = {
  K01: fiche('Heures réalisées', 'Heures de travail et de formation des mois de la période.', { unite: 'heures', sens: 'hausse' }),
  K02: fiche('Bénéficiaires', 'Personnes distinctes ayant des heures dans la période.', { sens: 'hausse' }),
  K03: fiche('Entreprises', 'Employeurs distincts des contrats ayant des heures dans la période.', { sens: 'hausse' }),
  K04: fiche('Marchés clausés actifs', 'Marchés clausés, en cours, terminés ou soldés dont les dates rencontrent la période.', {
    rythme: 'sans',
  }),
  K05: fiche('Contrats', 'Contrats ayant des heures dans la période.', { sens: 'hausse' }),
  K06: fiche('Heures prévues', 'Heures prévues aux lots des marchés clausés actifs.', { unite: 'heures', rythme: 'sans' }),
  K07: fiche(
    'Taux de réalisation',
    'Heures faites sur les lots des marchés actifs jusqu’à la fin de la période, rapportées aux heures prévues.',
    {
      unite: 'taux',
      sens: 'hausse',
      rythme: 'sans',
    },
  ),
  K08: fiche('Équivalents temps plein', 'Heures réalisées, divisées par 1 600.', { unite: 'ratio', sens: 'hausse' }),
  K09: fiche('Donneurs d’ordre', 'Donneurs d’ordre distincts des marchés clausés actifs.', { rythme: 'sans' }),
  K10: fiche('Heures par modalité', 'Heures réalisées dans la période, par modalité.', { unite: 'heures', rythme: 'sans' }),
} as const
