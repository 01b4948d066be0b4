const SENSIBLES: ReadonlySet<string> = new Set(['rqth', 'aah', 'sante', 'detention', 'ase', 'refugie', 'freins'])

/** Beginning of the code of a sensitive criterion that a structure adds: what must be hidden is known without reading its settings. */
export const PREFIXE_SENSIBLE = 'sensible_'

/** True for an entry criterion that says something of health, justice or origin. */
export function isCritereSensible(code: string): boolean {
  return SENSIBLES.has(code) || code.startsWith(PREFIXE_SENSIBLE)
}
