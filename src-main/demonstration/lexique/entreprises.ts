/** An employer model: names built from its sector. */
export interface Secteur {
  readonly code: string
  readonly naf: string
  readonly noms: readonly string[]
  readonly effectif: readonly [number, number]
}

export const SECTEURS: readonly Secteur[] = [
  {
    code: 'soin',
    naf: '8710A',
    effectif: [40, 120],
    noms: [
      'EHPAD Les Tilleuls',
      'EHPAD du Vieux Moulin',
      'Résidence des Bords d’Orle',
      'Clinique des Coteaux',
      'EHPAD Les Hortillons',
      'Foyer Les Érables',
    ],
  },
  {
    code: 'domicile',
    naf: '8810A',
    effectif: [15, 180],
    noms: ['Domicile Services', 'Orle Aide à Domicile', 'Présence et Relais', 'Bien Chez Soi 80', 'Les Aidants du Val'],
  },
  {
    code: 'proprete',
    naf: '8121Z',
    effectif: [12, 250],
    noms: ['Clairval Propreté', 'Net’Orle', 'Hexa Nettoyage', 'Picardie Propreté', 'Blanc et Net', 'Sols et Vitres'],
  },
  {
    code: 'logistique',
    naf: '5210B',
    effectif: [30, 400],
    noms: ['Entrepôts du Nord', 'Logisomme', 'Plateforme Vergnes', 'Colis Express Picardie', 'Stock et Flux', 'Froid Logistique'],
  },
  {
    code: 'restauration',
    naf: '5610A',
    effectif: [4, 35],
    noms: [
      'La Table de l’Orle',
      'Brasserie du Beffroi',
      'Cuisine Centrale du Val',
      'Le Comptoir des Halles',
      'Pizza Nova',
      'Les Deux Ponts',
      'Restaurant La Filature',
    ],
  },
  {
    code: 'commerce',
    naf: '4711F',
    effectif: [6, 160],
    noms: [
      'Hyper Orléa',
      'Marché Frais',
      'Boulangerie Vasseur et Fils',
      'Primeurs du Val',
      'Bricolage Central',
      'Le Fournil des Tanneurs',
      'Superette du Marais',
    ],
  },
  {
    code: 'industrie',
    naf: '2511Z',
    effectif: [25, 500],
    noms: [
      'Tôlerie Delmas',
      'Plastiques de l’Avre',
      'Conserverie du Santerre',
      'Ateliers Mécaniques Roye',
      'Textiles Hortense',
      'Cartonnages du Nord',
    ],
  },
  {
    code: 'batiment',
    naf: '4399C',
    effectif: [6, 120],
    noms: [
      'Bâti Nord',
      'Maçonnerie Lecointe',
      'Couvertures de l’Orle',
      'Delattre BTP',
      'Peinture et Décor',
      'Menuiserie Delcourt',
      'Travaux Publics du Val',
      'Rénov’Habitat 80',
    ],
  },
  {
    code: 'paysage',
    naf: '8130Z',
    effectif: [4, 40],
    noms: ['Paysages du Val', 'Espaces Verts Fauvel', 'Les Jardins d’Hubert', 'Élagage de l’Orle'],
  },
  {
    code: 'transport',
    naf: '4941A',
    effectif: [10, 140],
    noms: ['Transports Magnier', 'Messagerie du Nord', 'Cars de l’Orle', 'Livraisons Picardes'],
  },
  {
    code: 'public',
    naf: '8411Z',
    effectif: [30, 900],
    noms: ['Commune de Longueau, services généraux', 'Communauté de communes, accueil', 'Collège des Tilleuls', 'Centre culturel La Halle'],
  },
  { code: 'securite', naf: '8010Z', effectif: [15, 200], noms: ['Vigilance 80', 'Orle Sécurité', 'Gardiennage du Beffroi'] },
  { code: 'interim', naf: '7820Z', effectif: [4, 12], noms: ['Intérim du Nord', 'Relais Intérim', 'Agence Emploi 80', 'Tempo Missions'] },
  {
    code: 'siae',
    naf: '8899B',
    effectif: [12, 60],
    noms: ['Les Jardins de l’Orle', 'Orle Tremplin', 'Solidarité Textile', 'Régie de quartier', 'Chantier du Patrimoine'],
  },
]

export const DONNEURS_ORDRE = [
  'CA du Pays de l’Orle',
  'Conseil départemental',
  'Conseil régional',
  'Office public de l’habitat',
  'Centre hospitalier',
  'Ville de Corbie',
  'Ville de Doullens',
] as const

/** Works operations with their lots, as buyers name them. */
export const CHANTIERS: readonly (readonly [string, readonly string[]])[] = [
  ['Réhabilitation de 120 logements, rue des Tanneurs', ['Gros œuvre', 'Peinture', 'Menuiseries']],
  ['Collège des Tilleuls, extension', ['Gros œuvre', 'Étanchéité']],
  ['Entretien des espaces verts', ['Secteur nord', 'Secteur sud']],
  ['Nettoyage des locaux', ['Bâtiments administratifs', 'Écoles']],
  ['Voirie et réseaux, avenue du Canal', ['Voirie', 'Réseaux']],
  ['Médiathèque, construction', ['Gros œuvre', 'Second œuvre']],
  ['Centre hospitalier, cuisine centrale', ['Aménagement']],
  ['Collecte des encombrants', ['Lot unique']],
  ['Piscine intercommunale, rénovation', ['Gros œuvre', 'Plomberie']],
  ['Renouvellement urbain, secteur du Marais', ['Démolition', 'Voirie', 'Espaces verts']],
  ['Gymnase des Bleuets', ['Gros œuvre', 'Charpente']],
  ['Réseau de chaleur', ['Tranchées']],
  ['Gare routière, aménagement', ['Voirie']],
  ['Lycée professionnel, restructuration', ['Gros œuvre', 'Peinture']],
]
