import type { Nationalite, Sexe } from './participant'
import { criteresOf, type IssueAccueil, type MotifNonEntree, type SituationEntree } from './participation'

/** Sexes as people read them. */
export const SEXE_LABELS: Record<Sexe, string> = { F: 'Femme', M: 'Homme', X: 'Non binaire' }

/** Nationalities as people read them. */
export const NATIONALITE_LABELS: Record<Nationalite, string> = { france: 'France', ue: 'Union européenne', tiers: 'Pays tiers' }

/** Situations at entry as people read them. */
export const SITUATION_ENTREE_LABELS: Record<SituationEntree, string> = {
  emploi_independant: 'En emploi : indépendant',
  emploi_cdi: 'En emploi : CDI',
  emploi_cdd_plus6: 'En emploi : CDD de plus de 6 mois',
  emploi_cdd_moins6: 'En emploi : CDD de 6 mois ou moins',
  emploi_interim: 'En emploi : intérim',
  emploi_iae: 'En emploi : insertion par l’activité économique',
  formation: 'En formation professionnelle',
  recherche: 'En recherche d’emploi',
  inactif: 'Ne recherche pas un emploi immédiat',
}

/** Motives of a non-entrée as people read them. */
export const MOTIF_NON_ENTREE_LABELS: Record<MotifNonEntree, string> = {
  hors_criteres: 'Hors critères',
  refus: 'Refus de la personne',
  injoignable: 'Injoignable',
  reorientation: 'Réorientation',
  deja_accompagnee: 'Déjà accompagnée ailleurs',
  emploi_trouve: 'Emploi trouvé',
  autre: 'Autre',
}

/** A motive of the list, or the free text itself. */
export function motifNonEntreeLabel(motif: string): string {
  return (MOTIF_NON_ENTREE_LABELS as Readonly<Record<string, string>>)[motif] ?? motif
}

/** Issues of a first reception as people read them. */
export const ISSUE_ACCUEIL_LABELS: Record<IssueAccueil, string> = {
  entree: 'Entrée proposée',
  attente: 'En attente',
  non_entree: 'Non-entrée',
}

/** Known entry criteria; a code taken over from another tool that is not here is shown as it is. */
export const CRITERE_LABELS: Readonly<Record<string, string>> = {
  demandeur_emploi: 'Demandeur d’emploi',
  recherche_emploi: 'En recherche d’emploi',
  minima_sociaux: 'Bénéficiaire de minima sociaux',
  senior_45: 'Senior (45 ans et plus)',
  senior: 'Senior',
  rqth: 'Travailleur handicapé (RQTH)',
  freins: 'Difficultés d’insertion',
  deld12: 'Demandeur d’emploi depuis 12 mois',
  deld24: 'Demandeur d’emploi depuis 24 mois',
  niveau3: 'Niveau 3 ou moins',
  jeune26: 'Moins de 26 ans',
  parent_isole: 'Parent isolé',
  refugie: 'Réfugié',
  qpv: 'Résident d’un quartier prioritaire',
  zrr: 'Résident d’une zone rurale',
  detention: 'Sortant de détention',
  ase: 'Sortant de l’ASE',
  francais_a1: 'Français inférieur à A1',
  mobilite: 'Mobilité',
  rsa: 'RSA',
  ass: 'ASS',
  aah: 'AAH',
}

/** Label of an entry criterion, or the code itself when it is not a known one. */
export function critereLabel(code: string): string {
  return CRITERE_LABELS[code] ?? code
}

/** French levels of training since 2019, as people read them; 0 is no diploma. */
export const NIVEAU_FORMATION_LABELS: Readonly<Record<number, string>> = {
  0: 'Sans diplôme ou non scolarisé',
  1: 'Niveau 1 : savoirs de base',
  2: 'Niveau 2 : premières compétences',
  3: 'Niveau 3 : CAP, BEP',
  4: 'Niveau 4 : baccalauréat',
  5: 'Niveau 5 : bac + 2',
  6: 'Niveau 6 : bac + 3 ou 4',
  7: 'Niveau 7 : bac + 5',
  8: 'Niveau 8 : doctorat',
}

/** The entry criteria of a participation in one line, in the words of the structure when it has its own; null when none is known. */
export function criteresLabel(criteres: string | null, propres: Readonly<Record<string, string>> = {}): string | null {
  const codes = criteresOf({ criteres })
  return codes.length === 0 ? null : codes.map((code) => propres[code] ?? critereLabel(code)).join(', ')
}
