import type { Sexe } from '../domain/participant/participant'
import type { Genre } from './genre'

/** Somebody of the demonstration told by name, so that a visit always meets the same people. */
export interface Vedette {
  readonly nom: string
  readonly prenom: string
  readonly sexe: Sexe
  readonly age: number
  readonly referent: string
  /** Sessions since the entry. */
  readonly seances: number
  readonly genre?: Genre
  /** Sessions since the exit; 0 when it is on the agenda of the next session. */
  readonly sortie?: number
  /** Days since last met. */
  readonly vu?: number
  /** Days before the next appointment; null when none is planned. */
  readonly rendezVous?: number | null
  /** HH:MM of an appointment of today. */
  readonly heure?: string
  readonly suspendu?: boolean
  readonly sansResultat?: boolean
}

type Options = Omit<Vedette, 'nom' | 'prenom' | 'sexe' | 'age' | 'referent' | 'seances'>

const personne = (
  nom: string,
  prenom: string,
  sexe: Sexe,
  age: number,
  referent: string,
  seances: number,
  options: Options = {},
): Vedette => ({
  nom,
  prenom,
  sexe,
  age,
  referent,
  seances,
  ...options,
})

/** People whose exit is on the agenda of the next session. */
const SORTIES_A_DECIDER: readonly Vedette[] = [
  personne('Delannoy', 'Sandrine', 'F', 46, 'BENHADDOU', 24, { genre: 'cdi', sortie: 0, vu: 14, rendezVous: 12 }),
  personne('Hamidi', 'Leïla', 'F', 39, 'DIALLO', 17, { genre: 'cdd', sortie: 0, vu: 9, rendezVous: 20 }),
  personne('Gauthier', 'Rémi', 'M', 33, 'CARON', 15, { genre: 'formation', sortie: 0, vu: 12, rendezVous: 18 }),
  personne('Cordier', 'Huguette', 'F', 63, 'PRUVOST', 26, { genre: 'retraite', sortie: 0, vu: 20, rendezVous: null }),
  personne('Bruneau', 'Cédric', 'M', 41, 'LEMOINE', 13, { genre: 'sans_nouvelles', sortie: 0, vu: 118, rendezVous: null }),
  personne('Ziane', 'Nadia', 'F', 37, 'PRUVOST', 9, { genre: 'abandon', sortie: 0, vu: 47, rendezVous: null }),
]

/** People whose prolongation, suspension or return is on the agenda of the next session. */
const PARCOURS_A_DECIDER: readonly Vedette[] = [
  personne('Thuillier', 'Jean-Marc', 'M', 54, 'BENHADDOU', 36, { genre: 'cdd', vu: 8, rendezVous: 15 }),
  personne('Benali', 'Farida', 'F', 43, 'LEMOINE', 35, { genre: 'formation', vu: 11, rendezVous: 17 }),
  personne('Morvan', 'Solenn', 'F', 31, 'LE_GOFF', 11, { vu: 16, rendezVous: 13 }),
  personne('Noël', 'Stéphane', 'M', 49, 'CARON', 20, { suspendu: true }),
]

/** Faces of the first caseload. */
const FILE_ACTIVE: readonly Vedette[] = [
  personne('Yilmaz', 'Ibrahim', 'M', 34, 'BENHADDOU', 8, { vu: 64, rendezVous: null }),
  personne('Baudry', 'Aurélien', 'M', 29, 'BENHADDOU', 11, { vu: 62, rendezVous: null }),
  personne('Grandjean', 'Laëtitia', 'F', 41, 'BENHADDOU', 13, { vu: 47, rendezVous: 5 }),
  personne('Traoré', 'Mariam', 'F', 38, 'BENHADDOU', 7, { vu: 41, rendezVous: 6 }),
  personne('Poulain', 'Jérôme', 'M', 52, 'BENHADDOU', 34, { vu: 38, rendezVous: 9 }),
  personne('Maës', 'Corinne', 'F', 57, 'BENHADDOU', 31, { suspendu: true }),
  personne('Le Bihan', 'Gaëlle', 'F', 45, 'BENHADDOU', 8, { vu: 34, rendezVous: 0, heure: '10:30' }),
  personne('Kovalenko', 'Olena', 'F', 36, 'BENHADDOU', 12, { vu: 28, rendezVous: null }),
  personne('Amrani', 'Rachid', 'M', 49, 'BENHADDOU', 16, { vu: 24, rendezVous: 0, heure: '09:30' }),
  personne('Roussel', 'Nathalie', 'F', 47, 'BENHADDOU', 24, { vu: 21, rendezVous: 0, heure: '14:00' }),
  personne('Dumoulin', 'Kévin', 'M', 27, 'BENHADDOU', 5, { vu: 17, rendezVous: 0, heure: '15:30' }),
  personne('Ferreira', 'Ana', 'F', 55, 'BENHADDOU', 10, { vu: 9, rendezVous: 14 }),
  personne('Keïta', 'Fatoumata', 'F', 33, 'BENHADDOU', 8, { vu: 6, rendezVous: 15 }),
  personne('Nguyen', 'Thi Lan', 'F', 44, 'BENHADDOU', 9, { vu: 18, rendezVous: 11, sansResultat: true }),
  personne('Hébert', 'Marie-Christine', 'F', 51, 'BENHADDOU', 22, { genre: 'cdi', sortie: 3 }),
  personne('Belkacem', 'Yasmina', 'F', 30, 'BENHADDOU', 14, { genre: 'cdd', sortie: 1 }),
]

export const VEDETTES: readonly Vedette[] = [...SORTIES_A_DECIDER, ...PARCOURS_A_DECIDER, ...FILE_ACTIVE]

/** Somebody received or prescribed, not entered yet. */
export interface Candidat {
  readonly nom: string
  readonly prenom: string
  readonly sexe: Sexe
  readonly age: number
  readonly referent: string
  /** What the référent writes for the commission. */
  readonly justification: string
}

const candidat = (nom: string, prenom: string, sexe: Sexe, age: number, referent: string, justification: string): Candidat => ({
  nom,
  prenom,
  sexe,
  age,
  referent,
  justification,
})

/** Entries on the agenda of the next session. */
export const CANDIDATS: readonly Candidat[] = [
  candidat('Ouali', 'Samira', 'F', 42, 'BENHADDOU', 'En recherche depuis 26 mois, projet dans l’aide à domicile. Mobilité à travailler.'),
  candidat(
    'Chartier',
    'Émilie',
    'F',
    29,
    'LEMOINE',
    'Élève seule deux enfants, souhaite une formation compatible avec les horaires de l’école.',
  ),
  candidat('Sissoko', 'Bakary', 'M', 35, 'DIALLO', 'Expérience dans le bâtiment, français à consolider avant une formation qualifiante.'),
  candidat(
    'Vandenbroucke',
    'Patrick',
    'M',
    58,
    'CARON',
    'Licencié après vingt ans dans la même usine. Veut travailler jusqu’à la retraite.',
  ),
  candidat('Popescu', 'Irina', 'F', 34, 'LE_GOFF', 'En chantier d’insertion depuis six mois, prête à préparer la suite.'),
  candidat('Leclercq', 'Dylan', 'M', 27, 'PRUVOST', 'Sans emploi depuis la fin de ses études, adresse récente à confirmer.'),
]

/** Prescriptions that wait for a first reception; the first is late. */
export const PRESCRITS: readonly Candidat[] = [
  candidat('Camara', 'Mamadou', 'M', 40, 'BENHADDOU', ''),
  candidat('Lebihan', 'Gaelle', 'F', 45, 'BENHADDOU', ''),
]
