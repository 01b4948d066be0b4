/** Routes to read again after a change of the documents of a file. */
export const APRES_PIECE = ['piece.', 'participant.', 'accueil.', 'eligibilite.', 'contrat.', 'fse.'] as const
