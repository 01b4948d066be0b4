import type { Signature, StatutObjectif } from './contrat-engagement'
import type { ModeEntretien, StatutEntretien } from './entretien'
import type { Contrat, FamilleEtape, ResultatEtape } from './etape'
import type { MomentEvaluation } from './evaluation'
import type { ThemeFrein } from './frein'

/** Families of étapes as people read them. */
export const FAMILLE_ETAPE_LABELS: Record<FamilleEtape, string> = {
  diagnostic: 'Diagnostic et orientation',
  remobilisation: 'Remobilisation',
  formation_remise_niveau: 'Remise à niveau',
  formation_prequalifiante: 'Formation préqualifiante',
  formation_qualifiante: 'Formation qualifiante',
  formation_diplomante: 'Formation diplômante',
  siae: 'Activité d’insertion (SIAE)',
  pmsmp: 'Mise en situation (PMSMP)',
  emploi_court: 'Emploi de moins de 6 mois',
  emploi_durable: 'Emploi durable',
  creation: 'Création d’activité',
  action_sociale: 'Action sociale, santé, mobilité',
  recherche_emploi: 'Recherche d’emploi',
  autre: 'Autre étape',
}

/** Results of an étape as people read them. */
export const RESULTAT_ETAPE_LABELS: Record<ResultatEtape, string> = {
  en_cours: 'En cours',
  realisee: 'Réalisée',
  validee: 'Validée',
  abandonnee: 'Interrompue',
}

/** Contracts as people read them. */
export const CONTRAT_LABELS: Record<Contrat, string> = {
  cdi: 'CDI',
  cdd: 'CDD',
  interim: 'Intérim',
  apprentissage: 'Apprentissage',
  professionnalisation: 'Professionnalisation',
  saisonnier: 'Saisonnier',
  cddi: 'CDDI (SIAE)',
}

/** Modes of an interview as people read them. */
export const MODE_ENTRETIEN_LABELS: Record<ModeEntretien, string> = {
  individuel: 'Individuel',
  collectif: 'Collectif',
  telephone: 'Téléphone',
  visio: 'Visio',
}

/** States of an interview as people read them. */
export const STATUT_ENTRETIEN_LABELS: Record<StatutEntretien, string> = {
  prevu: 'Prévu',
  honore: 'Honoré',
  excuse: 'Excusé',
  absent: 'Absent',
  annule: 'Annulé',
}

/** Themes of freins as people read them. */
export const THEME_FREIN_LABELS: Record<ThemeFrein, string> = {
  logement: 'Logement',
  emploi: 'Emploi',
  formation: 'Formation',
  administratif: 'Administratif',
  financier: 'Financier',
  mobilite: 'Mobilité',
  sante: 'Santé',
  famille: 'Contraintes familiales',
  langue: 'Langue',
  numerique: 'Numérique',
}

/** Levels of a frein, from 0 to 3, as people read them. */
export const NIVEAU_FREIN_LABELS = ['Aucun', 'Léger', 'Important', 'Bloquant'] as const

/** Who signs a contract of commitment. */
export const SIGNATURE_LABELS: Record<Signature, string> = {
  signature_participant: 'Participant',
  signature_referent: 'Référent',
  signature_plie: 'PLIE',
}

/** States of an objective as people read them. */
export const STATUT_OBJECTIF_LABELS: Record<StatutObjectif, string> = {
  en_cours: 'En cours',
  atteint: 'Atteint',
  abandonne: 'Abandonné',
}

/** Moments at which the grid of freins is filled. */
export const MOMENT_EVALUATION_LABELS: Record<MomentEvaluation, string> = {
  entree: 'Entrée',
  mi_parcours: 'Mi-parcours',
  sortie: 'Sortie',
}
