import { DECISIONS, type Decision, type Membre, type Passage, type PresenceMembre, TYPES_PASSAGE, type TypePassage } from './commission'

/** Decisions of one type of dossier, as the minutes count them. */
export type LigneCompteur = Readonly<Record<Decision, number>> & { readonly type: TypePassage; readonly total: number }

/** Decisions by type, in the order of the minutes; types without a dossier are left out. */
export function countDecisions(passages: readonly Pick<Passage, 'type' | 'decision'>[]): LigneCompteur[] {
  return TYPES_PASSAGE.flatMap((type) => {
    const duType = passages.filter((passage) => passage.type === type)
    if (duType.length === 0) return []
    const counts = Object.fromEntries(
      DECISIONS.map((decision) => [decision, duType.filter((passage) => passage.decision === decision).length]),
    )
    return [{ type, total: duType.length, ...(counts as Record<Decision, number>) }]
  })
}

/** A member as seen at one session. */
export interface MembrePresent extends Pick<Membre, 'partenaire'> {
  readonly presence: PresenceMembre | null
}

/** Those who sat: present, or replaced by somebody who came. */
export function countSieges(membres: readonly MembrePresent[]): { presents: number; partenaires: number } {
  const sieges = membres.filter(({ presence }) => presence === 'present' || presence === 'remplace')
  return { presents: sieges.length, partenaires: sieges.filter(({ partenaire }) => partenaire === 1).length }
}

/** « Avec partenaires »: at least one seat taken by another organisation. */
export function isAvecPartenaires(membres: readonly MembrePresent[]): boolean {
  return countSieges(membres).partenaires > 0
}
