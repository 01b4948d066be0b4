import type { TypePassage } from '../domain/commission/commission'
import type { MotifSortie } from '../domain/sortie/sortie'

/** How a parcours of the demonstration ends, or will end. */
export type Genre =
  | 'cdi'
  | 'cdd'
  | 'interim'
  | 'alternance'
  | 'formation'
  | 'creation'
  | 'emploi_court'
  | 'formation_abandonnee'
  | Exclude<MotifSortie, 'emploi' | 'formation' | 'creation' | 'scolarite'>

export interface FicheGenre {
  readonly motif: MotifSortie
  readonly passage: TypePassage
  /** Sessions between the entry and the exit, at least. */
  readonly duree_min: number
  /** Share among the exits of the PLIE, then of the youth operation. */
  readonly plie: number
  readonly jeunes: number
}

const fiche = (motif: MotifSortie, passage: TypePassage, duree_min: number, plie: number, jeunes: number): FicheGenre => ({
  motif,
  passage,
  duree_min,
  plie,
  jeunes,
})

export const GENRES: Record<Genre, FicheGenre> = {
  cdi: fiche('emploi', 'sortie_positive', 5, 23, 10),
  cdd: fiche('emploi', 'sortie_positive', 4, 13, 14),
  interim: fiche('emploi', 'sortie_positive', 12, 4, 4),
  alternance: fiche('emploi', 'sortie_positive', 4, 3, 12),
  formation: fiche('formation', 'sortie_positive', 10, 9, 12),
  creation: fiche('creation', 'sortie_positive', 6, 4, 2),
  emploi_court: fiche('emploi', 'sortie_sans_suite', 5, 4, 10),
  formation_abandonnee: fiche('formation', 'sortie_sans_suite', 8, 2, 0),
  demenagement: fiche('demenagement', 'sortie_neutre', 3, 6, 5),
  retraite: fiche('retraite', 'sortie_neutre', 5, 3, 0),
  deces: fiche('deces', 'sortie_neutre', 4, 0.4, 0),
  maladie: fiche('maladie', 'sortie_neutre', 5, 5, 1),
  maternite: fiche('maternite', 'sortie_neutre', 4, 2, 1),
  incarceration: fiche('incarceration', 'sortie_neutre', 4, 0.6, 1),
  abandon: fiche('abandon', 'sortie_sans_suite', 2, 11, 12),
  sans_nouvelles: fiche('sans_nouvelles', 'sortie_sans_suite', 3, 10, 12),
  fin_duree: fiche('fin_duree', 'sortie_sans_suite', 25, 6, 0),
  reorientation: fiche('reorientation', 'sortie_sans_suite', 3, 4, 4),
  manquement: fiche('manquement', 'sortie_sans_suite', 3, 1, 1),
  autre: fiche('autre', 'sortie_sans_suite', 3, 0, 0),
}

export const isPositive = (genre: Genre): boolean => GENRES[genre].passage === 'sortie_positive'
