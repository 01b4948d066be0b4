const LABELS: Readonly<Record<string, string>> = {
  operations: 'Opérations',
  regles: 'Règles de sortie',
  objectifs: 'Objectifs',
  referents: 'Référents',
  participants: 'Participants',
  participations: 'Participations',
  sorties: 'Sorties',
  etapes: 'Étapes',
  entretiens: 'Entretiens',
  freins: 'Freins',
  suspensions: 'Suspensions',
  suivis: 'Suivis après la sortie',
  employeurs: 'Employeurs',
  contacts: 'Contacts d’employeurs',
  offres: 'Offres',
  mises_en_relation: 'Mises en relation',
  evenements: 'Événements',
  presences: 'Présences',
  marches: 'Marchés',
  lots: 'Lots',
  contrats_clause: 'Contrats sous clause',
  heures_clause: 'Heures sous clause',
}

/** A file of the take-over format as people read it. */
export function fichierLabel(fichier: string): string {
  return LABELS[fichier] ?? fichier
}
