import type { FamilleEtape } from '../../domain/parcours/etape'

/** An étape as the team names it: free label beside the list, operator, usual length in days. */
export interface ModeleEtape {
  readonly intitule: string
  readonly operateur: string | null
  readonly jours: readonly [number, number]
}

const modele = (intitule: string, operateur: string | null, min: number, max: number): ModeleEtape => ({
  intitule,
  operateur,
  jours: [min, max],
})

/** Families without a contract; those with one take the trade of the person and an employer. */
export type FamilleSansContrat = Exclude<FamilleEtape, 'siae' | 'pmsmp' | 'emploi_court' | 'emploi_durable' | 'creation'>

export const MODELES_ETAPE: Record<FamilleSansContrat, readonly ModeleEtape[]> = {
  diagnostic: [
    modele('Diagnostic partagé', null, 25, 60),
    modele('Bilan de positionnement', 'Greta', 12, 30),
    modele('Projet professionnel, 6 séances', 'Cap Avenir', 35, 70),
    modele('Évaluation des acquis', 'Afpa', 10, 25),
  ],
  remobilisation: [
    modele('Atelier confiance en soi', 'Centre social des Bleuets', 40, 80),
    modele('Chantier théâtre', 'La Passerelle', 50, 90),
    modele('Atelier image de soi', 'Solidarité Textile', 20, 45),
    modele('Jardin partagé, deux matinées par semaine', 'Les Jardins de l’Orle', 60, 120),
    modele('Marche et bien-être', 'Centre social des Bleuets', 40, 80),
  ],
  formation_remise_niveau: [
    modele('Remise à niveau', 'Greta', 60, 120),
    modele('Français à visée professionnelle', 'Alpha Somme', 90, 150),
    modele('Numérique de base', 'Espace public numérique', 30, 60),
    modele('CléA', 'Afpa', 60, 100),
    modele('Compétences clés : calcul et écrit', 'Greta', 60, 110),
  ],
  formation_prequalifiante: [
    modele('Découverte des métiers du soin', 'Irfa', 40, 80),
    modele('Préparatoire logistique', 'Aftral', 35, 70),
    modele('Découverte des métiers du bâtiment', 'Compagnons de l’Orle', 40, 80),
    modele('Préparation au concours d’aide-soignant', 'Irfa', 60, 110),
  ],
  formation_qualifiante: [
    modele('Titre assistante de vie aux familles', 'Afpa', 150, 210),
    modele('Agent de service médico-social', 'Greta', 90, 150),
    modele('CACES 1, 3 et 5', 'Aftral', 15, 30),
    modele('Titre de soudeur', 'Afpa', 150, 200),
    modele('Titre employé commercial', 'Irfa', 120, 180),
    modele('Agent de propreté et d’hygiène', 'Inhni', 90, 140),
    modele('Titre cuisinier', 'Greta', 160, 230),
    modele('Agent de sécurité, carte professionnelle', 'Sécuritis', 40, 70),
    modele('Titre de maçon', 'Compagnons de l’Orle', 160, 230),
  ],
  formation_diplomante: [
    modele('CAP accompagnant éducatif petite enfance', 'Greta', 220, 300),
    modele('Diplôme d’aide-soignant', 'Institut de formation', 300, 330),
    modele('CAP cuisine', 'Greta', 220, 300),
  ],
  action_sociale: [
    modele('Aide au permis B', 'Auto-école sociale', 150, 260),
    modele('Permis B, aide à la mobilité', 'Auto-école sociale', 150, 260),
    modele('Dossier logement', 'Service logement', 60, 150),
    modele('Point budget et accès aux droits', 'CCAS', 30, 80),
    modele('Bilan de santé', 'Centre d’examens de santé', 10, 30),
    modele('Solution de garde d’enfants', 'Maison de la petite enfance', 30, 70),
    modele('Location de scooter', 'Mobilité 80', 60, 120),
    modele('Dossier RQTH', 'Cap emploi', 90, 160),
  ],
  recherche_emploi: [
    modele('Recherche active', null, 60, 120),
    modele('Atelier CV et entretien', null, 5, 20),
    modele('Club de recherche d’emploi', null, 40, 80),
    modele('Préparation au job dating', null, 7, 15),
    modele('Parrainage par un chef d’entreprise', 'Réseau des parrains', 90, 150),
  ],
  autre: [modele('Bénévolat en association', 'Solidarité Textile', 60, 150), modele('Service civique', 'Unis-Cité', 180, 240)],
}

/** A trade: the étape, the offer and the clause contract say it the same way. */
export interface Metier {
  readonly f: string
  readonly m: string
  readonly rome: string
  /** Kinds of employers that hire for it. */
  readonly secteurs: readonly string[]
}

export const METIERS: readonly Metier[] = [
  { f: 'agente de service en EHPAD', m: 'agent de service en EHPAD', rome: 'J1301', secteurs: ['soin'] },
  { f: 'aide à domicile', m: 'aide à domicile', rome: 'K1304', secteurs: ['domicile'] },
  { f: 'agente de propreté', m: 'agent de propreté', rome: 'K2204', secteurs: ['proprete'] },
  { f: 'préparatrice de commandes', m: 'préparateur de commandes', rome: 'N1103', secteurs: ['logistique'] },
  { f: 'cariste', m: 'cariste', rome: 'N1101', secteurs: ['logistique', 'industrie'] },
  { f: 'employée de restauration', m: 'employé de restauration', rome: 'G1603', secteurs: ['restauration'] },
  { f: 'employée libre-service', m: 'employé libre-service', rome: 'D1507', secteurs: ['commerce'] },
  { f: 'vendeuse en boulangerie', m: 'vendeur en boulangerie', rome: 'D1106', secteurs: ['commerce'] },
  { f: 'ouvrière de production', m: 'ouvrier de production', rome: 'H2102', secteurs: ['industrie'] },
  { f: 'maçonne', m: 'maçon', rome: 'F1703', secteurs: ['batiment'] },
  { f: 'peintre en bâtiment', m: 'peintre en bâtiment', rome: 'F1606', secteurs: ['batiment'] },
  { f: 'ouvrière du paysage', m: 'ouvrier du paysage', rome: 'A1203', secteurs: ['paysage'] },
  { f: 'conductrice livreuse', m: 'conducteur livreur', rome: 'N4105', secteurs: ['transport'] },
  { f: 'agente d’accueil', m: 'agent d’accueil', rome: 'M1601', secteurs: ['public'] },
  { f: 'agente de sécurité', m: 'agent de sécurité', rome: 'K2503', secteurs: ['securite'] },
]

export const CREATIONS = [
  'Micro-entreprise de couture et retouches',
  'Micro-entreprise de petits travaux',
  'Camion de restauration',
  'Salon de coiffure à domicile',
  'Entreprise de nettoyage de véhicules',
  'Garde d’animaux à domicile',
  'Atelier de réparation de cycles',
] as const

export const MOTIFS_ARRET = [
  'Absences répétées',
  'Ne correspond pas au projet',
  'Difficultés de garde d’enfants',
  'A trouvé une autre solution',
  'Trop éloigné du domicile',
  'Rupture d’un commun accord',
] as const
