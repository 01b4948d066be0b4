import { ACTION_LABELS as DOSSIER_LABELS } from '../dossier/historique-labels'

const STRUCTURE_LABELS: Readonly<Record<string, string>> = {
  initCoffre: 'Création du coffre',
  saveSettings: 'Paramètres modifiés',
  saveUtilisateur: 'Compte modifié',
  createReferent: 'Référent ajouté',
  createCommission: 'Séance de commission prévue',
  updateCommission: 'Séance de commission modifiée',
  setEtatCommission: 'Séance de commission : nouvel état',
  addPassages: 'Dossiers ajoutés à l’ordre du jour',
  removePassage: 'Dossier retiré de l’ordre du jour',
  reorderPassages: 'Ordre du jour réordonné',
  setDureePassage: 'Durée d’un passage modifiée',
  saveMembre: 'Membre de la commission modifié',
  setCommissionMembre: 'Réponse ou présence d’un membre',
  closeCommission: 'Séance clôturée',
  correctDecision: 'Décision corrigée par additif',
  exportAdditif: 'Additif au procès-verbal enregistré',
  exportOrdreDuJour: 'Ordre du jour enregistré',
  exportProcesVerbal: 'Procès-verbal enregistré',
  exportIndicateurs: 'Indicateurs exportés',
  exportListeIndicateur: 'Liste d’un indicateur exportée',
  exportParticipants: 'Participants exportés',
  exportBilan: 'Bilan enregistré',
  importReprise: 'Reprise de données',
  fillDemonstration: 'Démonstration remplie',
  createOperation: 'Opération créée',
  saveRegles: 'Règles de sortie modifiées',
  saveObjectif: 'Objectif modifié',
  createEmployeur: 'Employeur ajouté',
  saveCorrespondance: 'Correspondance gardée',
  deleteCorrespondance: 'Correspondance retirée',
}

/** A journal action as people read it; one written by another version keeps its code. */
export function actionLabel(action: string): string {
  return STRUCTURE_LABELS[action] ?? DOSSIER_LABELS[action] ?? action
}
