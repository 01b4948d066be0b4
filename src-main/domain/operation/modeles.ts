import { annees, annuel, global, type ModeleOperation, phase, VIERGE } from './modele'

// Youth operations count the beginning of a training; some count any contract.
const SANS_TOUT_CONTRAT = { 'emploi.tout_contrat': 'non', 'formation.mode': 'entree' } as const
const TOUT_CONTRAT = { 'emploi.tout_contrat': 'oui', 'formation.mode': 'entree' } as const

const PLIE: ModeleOperation = {
  ...VIERGE,
  code: 'PLIE',
  intitule: 'Plan local pour l’insertion et l’emploi',
  type: 'plie',
  public: '26 ans et plus, résidant dans les EPCI du territoire',
  territoire: ['200070951', '200071181', '200071223', '248000499', '248000531'],
  criteres_entree: ['demandeur_emploi', 'recherche_emploi', 'minima_sociaux', 'senior_45', 'rqth', 'freins'],
  norme_file_active: 90,
  objectifs: [
    annuel('P01', 200, 'Premiers accueils'),
    annuel('P05', 710, 'Participants accompagnés (au moins)'),
    global('P10', 50, 'Sorties positives en fin de protocole'),
    global('P11', 42, 'dont emploi'),
    global('P12', 8, 'dont formation qualifiante validée'),
    annuel('C01', 12, 'Commissions mensuelles'),
    annees('C02', { 2022: 7, 2023: 8 }, 'dont avec participation de partenaires'),
    { ...annuel('C03', 2, 'Entretiens avec chaque référent'), parReferent: true },
    annees('C04', { 2022: 7, 2023: 4 }, 'Participations aux forums'),
    annees('C05', { 2022: 4, 2023: 5 }, 'Rencontres avec les SIAE'),
    annees('C06', { 2023: 4 }, 'Réunions de coordination thématiques'),
    annees('C07', { 2023: 1 }, 'Conférences'),
    annuel('E01', 140, 'Employeurs contactés ou visités (liste)'),
    annuel('E02', 260, 'Offres proposées'),
    annuel('E03', 400, 'Mises en relation'),
    annuel('E04', 200, 'Accès à l’emploi'),
    annuel('E05', 4, 'Job datings (feuilles d’émargement)'),
    annuel('E06', 15, 'Ateliers de recherche d’emploi'),
  ],
}

const JEUNES: readonly ModeleOperation[] = [
  {
    ...VIERGE,
    code: 'GAGNANT',
    intitule: 'Contrat gagnant',
    type: 'jeunes',
    public: 'Jeunes des QPV',
    date_debut: '2023-06-01',
    date_fin: '2024-12-31',
    regles: SANS_TOUT_CONTRAT,
    objectifs: [global('J01', 100, 'Jeunes touchés'), global('P10', 55, 'Sorties positives')],
    repartition: 'Emploi durable 1/3, alternance 1/3, formation 1/3',
  },
  {
    ...VIERGE,
    code: 'ALTERNANCE',
    intitule: 'Les clés pour l’alternance',
    type: 'jeunes',
    public: '16-25 ans NEET',
    regles: TOUT_CONTRAT,
    objectifs: [annuel('J01', 120, 'Jeunes accompagnés'), global('P10', 50, 'Sorties positives')],
    repartition: 'Alternance 40\u202f%',
  },
  {
    ...VIERGE,
    code: 'EMPLOI',
    intitule: 'Les clés pour l’emploi',
    type: 'jeunes',
    public: '16-25 ans NEET',
    regles: TOUT_CONTRAT,
    objectifs: [annuel('J01', 200, 'Jeunes bénéficiaires'), global('P10', 50, 'Situations positives')],
  },
  {
    ...VIERGE,
    code: 'REPERER',
    intitule: 'Repérer pour agir',
    type: 'jeunes',
    numero_fse: '202200774',
    date_debut: '2023-01-01',
    date_fin: '2025-12-31',
    public: 'Jeunes des QPV inconnus du service public de l’emploi, ou non vus en entretien depuis plus de 4 mois',
    regles: SANS_TOUT_CONTRAT,
    phases: [
      phase(1, 'Repérage', 3, '2 entretiens au moins (pré-diagnostic)'),
      phase(2, 'Remobilisation', 1),
      phase(3, 'CEJ (autre conseiller), entretien au moins mensuel', [12, 18]),
      phase(4, 'Aval du CEJ\u00a0: passerelles vers l’emploi, sécurisation', 3, 'Suivi dans l’emploi pendant 6 mois'),
    ],
    objectifs: [global('P10', 55, 'Sorties positives')],
    repartition: 'Emploi 1/3 (90\u202f% CDD de plus de 6 mois, 10\u202f% CDI), formation 1/3, alternance 1/3',
  },
  {
    ...VIERGE,
    code: 'ROUTE',
    intitule: 'En route vers l’emploi',
    type: 'jeunes',
    numero_fse: '202303392',
    date_debut: '2022-01-01',
    date_fin: '2025-12-31',
    phases: [phase(1, 'Préparation'), phase(2, 'Appariement offre / demande'), phase(3, 'Sécurisation du contrat de travail')],
  },
]

const ETAPES_SESSION = [
  'Recensement des besoins',
  'Présélection',
  'Construction de la formation',
  'Rencontres candidats / entreprises',
  'Information métiers',
  'Job dating, tests, entretiens',
  'Groupe retenu',
  'Formation',
  'Rencontres pendant la formation',
  'Embauche',
  'Intégration et suivi',
  'Bilan de session',
]

const GPEC: ModeleOperation = {
  ...VIERGE,
  code: 'GPEC',
  intitule: 'Gestion prévisionnelle des emplois et des compétences (INCP, recrutements en nombre)',
  type: 'entreprises',
  numero_fse: '202303872',
  date_debut: '2022-01-01',
  date_fin: '2025-12-31',
  phases: ETAPES_SESSION.map((intitule, rang) =>
    phase(rang + 1, intitule, null, rang === 0 ? 'Recrutement en nombre\u00a0: 5 postes ou plus' : null),
  ),
}

/** The models shipped with the application: rules, targets and phases are those that teams have published. */
export const MODELES_OPERATION: readonly ModeleOperation[] = [PLIE, ...JEUNES, GPEC]

/** A model by its code; undefined for none. */
export function findModele(code: string | null): ModeleOperation | undefined {
  return MODELES_OPERATION.find((modele) => modele.code === code)
}
