/** Usual motives of a pause, as the commission reads them; health is said in general terms, never the illness. */
export const MOTIFS_SUSPENSION = [
  'Raison de santé',
  'Maternité ou parentalité',
  'Aide à un proche',
  'Incarcération',
  'Absence du territoire',
  'Contraintes familiales',
] as const

/** Usual motives of a reorientation. */
export const MOTIFS_REORIENTATION = [
  'Accompagnement social prioritaire',
  'Accompagnement vers la santé',
  'Autre dispositif plus adapté',
  'Changement de territoire',
] as const

/** Usual motives of a prolongation. */
export const MOTIFS_PROLONGATION = [
  'Formation en cours',
  'Contrat en cours, fin d’essai attendue',
  'Projet proche d’aboutir',
  'Parcours retardé par une suspension',
] as const

/** A justification that begins with the motive chosen, in place of the one chosen before. */
export function commencerPar(motif: string, justification: string | null, motifs: readonly string[]): string {
  const texte = justification ?? ''
  const avant = motifs.find((autre) => texte.startsWith(autre))
  const suite = (avant === undefined ? texte : texte.slice(avant.length).replace(/^[.\s]+/, '')).trim()
  return suite === '' ? `${motif}.` : `${motif}. ${suite}`
}
