/** Merge fields of a letter, as they are typed between braces. */
export const CHAMPS = [
  'civilite',
  'prenom',
  'nom',
  'date_naissance',
  'commune',
  'date_rdv',
  'heure_rdv',
  'lieu_rdv',
  'referent',
  'operation',
  'numero_fse',
  'date_entree',
  'date_sortie',
  'dernier_entretien',
  'nombre_entretiens',
  'structure',
  'structure_telephone',
  'structure_courriel',
  'date_du_jour',
] as const
export type Champ = (typeof CHAMPS)[number]

interface DescriptionChamp {
  readonly libelle: string
  /** Value of the invented person of the previews. */
  readonly exemple: string
}

/** What each field holds, with the value of the invented person that previews show. */
export const CHAMP_DESCRIPTIONS: Record<Champ, DescriptionChamp> = {
  civilite: { libelle: 'Madame ou Monsieur', exemple: 'Madame' },
  prenom: { libelle: 'Prénom', exemple: 'Camille' },
  nom: { libelle: 'Nom', exemple: 'EXEMPLE' },
  date_naissance: { libelle: 'Date de naissance', exemple: '14 mars 1988' },
  commune: { libelle: 'Commune', exemple: 'Brévanne' },
  date_rdv: { libelle: 'Jour du rendez-vous', exemple: 'mardi 6 octobre 2026' },
  heure_rdv: { libelle: 'Heure du rendez-vous', exemple: '9\u00a0h\u00a030' },
  lieu_rdv: { libelle: 'Lieu du rendez-vous', exemple: '12, rue des Peupliers, 99100 Brévanne' },
  referent: { libelle: 'Référent', exemple: 'Karim Benhaddou' },
  operation: { libelle: 'Opération', exemple: 'Parcours PLIE' },
  numero_fse: { libelle: 'Numéro d’opération FSE+', exemple: '202400318' },
  date_entree: { libelle: 'Date d’entrée dans le parcours', exemple: '1er juin 2025' },
  date_sortie: { libelle: 'Date de sortie', exemple: '30 septembre 2026' },
  dernier_entretien: { libelle: 'Dernier entretien honoré', exemple: '4 juin 2026' },
  nombre_entretiens: { libelle: 'Nombre d’entretiens honorés', exemple: '11' },
  structure: { libelle: 'Nom de la structure', exemple: 'PLIE du Pays de l’Orle' },
  structure_telephone: { libelle: 'Téléphone de la structure', exemple: '03\u00a099\u00a000\u00a012\u00a034' },
  structure_courriel: { libelle: 'Courriel de la structure', exemple: 'contact@plie-orle.example' },
  date_du_jour: { libelle: 'Date du jour', exemple: '22 septembre 2026' },
}

/** Values of the fields for one person; null or absent when nothing is known. */
export type ValeursChamps = Partial<Record<Champ, string | null>>

/** The invented person of the previews. */
export const PERSONNE_EXEMPLE: ValeursChamps = Object.fromEntries(CHAMPS.map((champ) => [champ, CHAMP_DESCRIPTIONS[champ].exemple]))

/** True for a known field. */
export function isChamp(code: string): code is Champ {
  return (CHAMPS as readonly string[]).includes(code)
}
