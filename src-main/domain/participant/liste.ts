/** The columns the list of participants can show, in their usual order. */
export const COLONNES_LISTE = [
  'participant',
  'identifiant',
  'nom_naissance',
  'sexe',
  'age',
  'date_naissance',
  'telephone',
  'identifiant_ft',
  'commune',
  'epci',
  'qpv',
  'operation',
  'statut',
  'referent',
  'prescripteur',
  'date_prescription',
  'entree',
  'sortie',
  'motif',
  'mois',
  'etape',
  'vu',
  'echeance',
  'alertes',
  'freins',
  'contrat',
  'criteres',
] as const
export type ColonneListe = (typeof COLONNES_LISTE)[number]

/** Heads of the columns, as people read them. */
export const COLONNE_LISTE_LABELS: Record<ColonneListe, string> = {
  participant: 'Participant',
  identifiant: 'Identifiant',
  nom_naissance: 'Nom de naissance',
  sexe: 'Sexe',
  age: 'Âge',
  date_naissance: 'Naissance',
  telephone: 'Téléphone',
  identifiant_ft: 'Identifiant FT',
  commune: 'Commune',
  epci: 'Intercommunalité',
  qpv: 'QPV',
  operation: 'Opération',
  statut: 'Statut',
  referent: 'Référent',
  prescripteur: 'Prescripteur',
  date_prescription: 'Prescription',
  entree: 'Entrée',
  sortie: 'Sortie',
  motif: 'Motif de sortie',
  mois: 'Parcours, en mois',
  etape: 'Étape en cours',
  vu: 'Vu il y a',
  echeance: 'Prochaine échéance',
  alertes: 'Alertes',
  freins: 'Freins ouverts',
  contrat: 'Contrat d’engagement',
  criteres: 'Critères d’entrée',
}

/** What each column holds, for whoever reads the export without the application. */
export const COLONNE_LISTE_DEFINITIONS: Record<ColonneListe, string> = {
  participant: 'Nom d’usage et prénom.',
  identifiant: 'Identifiant de la personne dans le dossier.',
  nom_naissance: 'Nom de naissance, quand il diffère.',
  sexe: 'Sexe déclaré au recueil FSE+.',
  age: 'Âge en années révolues au jour de l’export.',
  date_naissance: 'Date de naissance.',
  telephone: 'Téléphone.',
  identifiant_ft: 'Identifiant France Travail.',
  commune: 'Commune de résidence.',
  epci: 'Intercommunalité de la commune de résidence.',
  qpv: 'Résidence dans un quartier prioritaire de la ville ; vide quand on ne le sait pas.',
  operation: 'Opération à laquelle la personne participe.',
  statut: 'Statut du parcours au jour de l’export.',
  referent: 'Référent de parcours au jour de l’export.',
  prescripteur: 'Structure qui a adressé la personne.',
  date_prescription: 'Date de la prescription.',
  entree: 'Date d’entrée décidée par la commission.',
  sortie: 'Date de sortie décidée par la commission.',
  motif: 'Motif de la sortie.',
  mois: 'Mois écoulés de l’entrée à la sortie, ou au jour de l’export.',
  etape: 'Étape du parcours en cours ; un contrat de travail passe avant les autres.',
  vu: 'Date du dernier entretien honoré.',
  echeance: 'Ce qui vient ensuite dans le parcours, avec sa date.',
  alertes: 'Ce qui est à faire pour ce parcours, sauf ce qui a été reporté.',
  freins: 'Nombre de freins ouverts et non levés.',
  contrat: 'État du dernier contrat d’engagement.',
  criteres: 'Critères d’entrée que le rôle de la personne qui exporte permet de lire.',
}

/** What the list can be narrowed by; a fact that the role may not read narrows nothing out: it is not there. */
export const FILTRES_LISTE = [
  'statut',
  'referent',
  'operation',
  'commune',
  'epci',
  'qpv',
  'critere',
  'alerte',
  'sexe',
  'tranche_age',
  'etape',
  'non_vu',
  'contrat',
] as const
export type FiltreListe = (typeof FILTRES_LISTE)[number]

/** Names of the filters, as people read them. */
export const FILTRE_LISTE_LABELS: Record<FiltreListe, string> = {
  statut: 'Statut',
  referent: 'Référent',
  operation: 'Opération',
  commune: 'Commune',
  epci: 'Intercommunalité',
  qpv: 'Quartier prioritaire',
  critere: 'Critère d’entrée',
  alerte: 'Alerte',
  sexe: 'Sexe',
  tranche_age: 'Âge',
  etape: 'Étape en cours',
  non_vu: 'Non vu depuis',
  contrat: 'Contrat d’engagement',
}

/** States of the contract of commitment a list tells apart. */
export const ETATS_CONTRAT_LISTE = ['sans', 'a_signer', 'a_venir', 'en_cours', 'se_termine', 'termine', 'renouvele'] as const
export type EtatContratListe = (typeof ETATS_CONTRAT_LISTE)[number]

/** The same, as people read them. */
export const ETAT_CONTRAT_LISTE_LABELS: Record<EtatContratListe, string> = {
  sans: 'Aucun contrat',
  a_signer: 'À signer',
  a_venir: 'À venir',
  en_cours: 'En cours',
  se_termine: 'Se termine bientôt',
  termine: 'Terminé',
  renouvele: 'Renouvelé',
}

/** Narrowing by values; an absent or empty filter does not narrow. */
export type FiltresListe = Readonly<Partial<Record<FiltreListe, readonly string[]>>>
