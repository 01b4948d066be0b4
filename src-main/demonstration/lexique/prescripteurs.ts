/** Somebody who prescribes, invented; the telephone is of the range kept for fiction. */
export interface Prescripteur {
  readonly nom: string
  readonly fonction: string
  readonly telephone: string
  readonly courriel: string
}

const personne = (nom: string, fonction: string, rang: number, courriel: string): Prescripteur => ({
  nom,
  fonction,
  telephone: `0639989${String(rang).padStart(3, '0')}`,
  courriel,
})

/** Who signs for each structure. */
export const PRESCRIPTEURS: Readonly<Record<string, readonly Prescripteur[]>> = {
  'France Travail': [
    personne('Solène Vasseur', 'Conseillère à l’emploi', 101, 's.vasseur@emploi.exemple.fr'),
    personne('Mehdi Rouillard', 'Conseiller à l’emploi', 102, 'm.rouillard@emploi.exemple.fr'),
    personne('Claire Debruyne', 'Conseillère en insertion', 103, 'c.debruyne@emploi.exemple.fr'),
  ],
  'Conseil départemental': [
    personne('Nathalie Coquelle', 'Référente RSA', 111, 'n.coquelle@departement.exemple.fr'),
    personne('Yann Leclabart', 'Travailleur social', 112, 'y.leclabart@departement.exemple.fr'),
  ],
  CCAS: [personne('Brigitte Hénocque', 'Assistante sociale', 121, 'b.henocque@ccas.exemple.fr')],
  'Mission locale': [personne('Théo Maillart', 'Conseiller en insertion', 131, 't.maillart@mission.exemple.fr')],
  'Orle Tremplin': [personne('Agnès Froment', 'Accompagnatrice socioprofessionnelle', 141, 'a.froment@chantier.exemple.fr')],
  'Centre social des Bleuets': [personne('Omar Belkacem', 'Chargé d’accueil', 151, 'o.belkacem@bleuets.exemple.fr')],
  'Cap emploi': [personne('Hélène Tassart', 'Conseillère spécialisée', 161, 'h.tassart@cap.exemple.fr')],
}

/** Why somebody is sent, in the words of a fiche. */
export const MOTIFS_PRESCRIPTION = [
  'Recherche d’emploi sans résultat depuis plus d’un an ; souhaite un accompagnement renforcé et des mises en relation.',
  'Projet dans la logistique à confirmer, besoin d’une immersion et d’une formation courte.',
  'Fin de contrat en chantier d’insertion : préparer la suite vers l’entreprise.',
  'Reprise d’emploi après une longue interruption, confiance et méthode de recherche à reconstruire.',
  'Orientation vers les métiers de l’aide à la personne, organisation de la garde à prévoir.',
  'Expérience ancienne dans l’industrie : remise à niveau et découverte des entreprises du territoire.',
]
