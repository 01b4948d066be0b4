import type { CategorieSortie } from './categorie'
import type { MotifSortie, NatureSortie, Situation6Mois, SituationFse } from './sortie'
import type { Maintien } from './suivi'

/** Exit motives as people read them. */
export const MOTIF_SORTIE_LABELS: Record<MotifSortie, string> = {
  emploi: 'Emploi',
  formation: 'Formation',
  creation: 'Création d’activité',
  scolarite: 'Retour en scolarité',
  demenagement: 'Déménagement hors territoire',
  retraite: 'Retraite',
  deces: 'Décès',
  maladie: 'Longue maladie ou invalidité',
  maternite: 'Maternité',
  incarceration: 'Incarcération',
  abandon: 'Abandon',
  sans_nouvelles: 'Sans nouvelles',
  fin_duree: 'Fin de durée',
  reorientation: 'Réorientation',
  manquement: 'Manquement au contrat',
  autre: 'Autre motif',
}

/** Natures of an exit as people read them. */
export const NATURE_SORTIE_LABELS: Record<NatureSortie, string> = {
  positive: 'Sortie positive',
  neutre: 'Sortie neutre',
  sans_suite: 'Sans suite',
}

/** FSE+ situations at exit as people read them. */
export const SITUATION_FSE_LABELS: Record<SituationFse, string> = {
  cdi: 'CDI',
  cdd_plus6: 'CDD de 6 mois ou plus',
  cdd_moins6: 'CDD de moins de 6 mois',
  iae: 'Insertion par l’activité économique',
  interim: 'Intérim',
  independant: 'Travail indépendant',
  creation: 'Création d’entreprise',
  maintien: 'Maintien en emploi',
  recherche: 'Recherche d’emploi',
  inactif: 'Inactivité',
  formation: 'Formation',
}

/** Categories of an exit as people read them: those of the rule set, and the motive itself for the others. */
export const CATEGORIE_SORTIE_LABELS: Record<CategorieSortie, string> = {
  emploi_durable: 'Emploi durable',
  alternance: 'Alternance',
  emploi_autre: 'Autre emploi',
  formation: 'Formation qualifiante',
  creation: 'Création d’activité',
  scolarite: 'Retour en scolarité',
  emploi_non_durable: 'Emploi non durable',
  formation_non_validee: 'Formation non validée',
  creation_sans_preuve: 'Création sans justificatif',
  demenagement: MOTIF_SORTIE_LABELS.demenagement,
  retraite: MOTIF_SORTIE_LABELS.retraite,
  deces: MOTIF_SORTIE_LABELS.deces,
  maladie: MOTIF_SORTIE_LABELS.maladie,
  maternite: MOTIF_SORTIE_LABELS.maternite,
  incarceration: MOTIF_SORTIE_LABELS.incarceration,
  abandon: MOTIF_SORTIE_LABELS.abandon,
  sans_nouvelles: MOTIF_SORTIE_LABELS.sans_nouvelles,
  fin_duree: MOTIF_SORTIE_LABELS.fin_duree,
  reorientation: MOTIF_SORTIE_LABELS.reorientation,
  manquement: MOTIF_SORTIE_LABELS.manquement,
  autre: MOTIF_SORTIE_LABELS.autre,
}

/** Label of a category, or the code itself when a derogation named one that is not here. */
export function categorieSortieLabel(code: string): string {
  return (CATEGORIE_SORTIE_LABELS as Readonly<Record<string, string>>)[code] ?? code
}

/** Situations six months after the exit as people read them. */
export const SITUATION_6_MOIS_LABELS: Record<Situation6Mois, string> = {
  emploi: 'En emploi',
  formation: 'En formation',
  recherche: 'En recherche d’emploi',
  inactif: 'Inactif',
  injoignable: 'Injoignable',
}

/** Answers to a follow-up as people read them. */
export const MAINTIEN_LABELS: Record<Maintien, string> = { oui: 'Oui', non: 'Non', injoignable: 'Injoignable' }
