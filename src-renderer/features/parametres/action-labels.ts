const ACTION_LABELS: Readonly<Record<string, string>> = {
  initCoffre: 'Création du coffre',
  saveSettings: 'Paramètres modifiés',
  saveUtilisateur: 'Compte modifié',
  createReferent: 'Référent ajouté',
}

/** A journal action as people read it; one written by another version keeps its code. */
export function actionLabel(action: string): string {
  return ACTION_LABELS[action] ?? action
}
