import { ficheOf } from './fiche'

const entree = ficheOf('fse_entree')
const sortie = ficheOf('fse_sortie')

/** Share of incomplete records of an operation, in percent, above which a financial correction is applied. */
export const PLAFOND_INCOMPLETS_FSE = 35

/** FSE+ records: one per person and operation, first entry, last exit. */
export const FICHES_FSE = {
  FSE_TOTAL: entree('Participants FSE+', 'Fiches entrées dans la période : une par personne et par opération, de plus d’un jour.'),
  FSE_INCOMPLETS: entree(
    'Fiches incomplètes',
    'Fiches auxquelles manque le sexe, la date de naissance, la situation, le niveau, la commune ou un moyen de contact.',
    { sens: 'baisse', rythme: 'sans' },
  ),
  FSE_TAUX_INCOMPLETS: entree('Part de fiches incomplètes', 'Fiches incomplètes, rapportées aux participants FSE+.', {
    unite: 'taux',
    sens: 'baisse',
    rythme: 'sans',
  }),
  EECO01: entree('Participants dont la situation est connue', 'En recherche d’emploi, inactifs ou en emploi à l’entrée.'),
  EECO02: entree('En recherche d’emploi', 'Situation de recherche d’emploi à l’entrée.'),
  EECO03: entree('dont longue durée', 'En recherche depuis plus de 12 mois, ou plus de 6 mois avant 25 ans.'),
  EECO04: entree('Inactifs ou en formation', 'Situation d’inactivité ou de formation à l’entrée.'),
  EECO05: entree('En emploi', 'Situation d’emploi à l’entrée, indépendants compris.'),
  EECO06: entree('Moins de 18 ans', 'Âge à l’entrée de moins de 18 ans.'),
  EECO07: entree('De 18 à 29 ans', 'Âge à l’entrée de 18 à 29 ans.'),
  EECO08: entree('55 ans et plus', 'Âge à l’entrée de 55 ans ou plus.'),
  EECO09: entree('Niveaux 0 à 2', 'Niveau de formation de 0 à 2 à l’entrée.'),
  EECO10: entree('Niveaux 3 et 4', 'Niveau de formation 3 ou 4 à l’entrée.'),
  EECO11: entree('Niveaux 5 à 8', 'Niveau de formation de 5 à 8 à l’entrée.'),
  EECO12: entree('Personnes handicapées', 'Reconnaissance de la qualité de travailleur handicapé à l’entrée.'),
  EECO13: entree('Ressortissants de pays tiers', 'Nationalité d’un pays hors de l’Union européenne.'),
  EECO14: entree('Un parent né à l’étranger', 'Au moins un parent né à l’étranger.'),
  EECO16: entree('Sans domicile ou exclus du logement', 'Sans domicile fixe ou en situation d’exclusion du logement à l’entrée.'),
  EECR01: sortie(
    'Inactifs en recherche à la sortie',
    'Inactifs ou en formation à l’entrée, en recherche à la sortie, situation recueillie sous 28 jours.',
    {
      sens: 'hausse',
    },
  ),
  EECR02: sortie('En formation à la sortie', 'En formation à la sortie et non à l’entrée, situation recueillie sous 28 jours.', {
    sens: 'hausse',
  }),
  EECR03: sortie(
    'Qualification obtenue',
    'Qualification obtenue entre l’entrée et 28 jours après la sortie, situation recueillie sous 28 jours.',
    {
      sens: 'hausse',
    },
  ),
  EECR04: sortie('En emploi à la sortie', 'En emploi à la sortie et non à l’entrée, situation recueillie sous 28 jours.', {
    sens: 'hausse',
  }),
  EECR05: sortie('En emploi six mois après', 'En emploi six mois après la sortie et non à l’entrée, six mois échus dans la période.', {
    sens: 'hausse',
  }),
  EECR06: sortie(
    'Situation améliorée six mois après',
    'En emploi à l’entrée, situation améliorée six mois après la sortie, six mois échus dans la période.',
    {
      sens: 'hausse',
    },
  ),
} as const
