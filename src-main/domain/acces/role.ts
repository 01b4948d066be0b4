export const ROLES = ['administrateur', 'coordinateur', 'referent', 'cre', 'facilitateur', 'lecture'] as const
export type Role = (typeof ROLES)[number]

/** Labels of the roles, as shown to people. */
export const ROLE_LABELS: Record<Role, string> = {
  administrateur: 'Administration',
  coordinateur: 'Coordination',
  referent: 'Référent de parcours',
  cre: 'Relation entreprises',
  facilitateur: 'Facilitateur clauses',
  lecture: 'Lecture (auditeur)',
}

/** True when one of the roles held is among those wanted: the rights of several roles add up. */
export function holdsRole(held: readonly Role[], wanted: readonly Role[]): boolean {
  return held.some((role) => wanted.includes(role))
}
