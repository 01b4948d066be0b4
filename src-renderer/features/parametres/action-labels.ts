const ACTION_LABELS: Readonly<Record<string, string>> = {
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
  decidePassage: 'Décision de la commission',
  closeCommission: 'Séance clôturée',
  exportOrdreDuJour: 'Ordre du jour enregistré',
  exportProcesVerbal: 'Procès-verbal enregistré',
}

/** A journal action as people read it; one written by another version keeps its code. */
export function actionLabel(action: string): string {
  return ACTION_LABELS[action] ?? action
}
