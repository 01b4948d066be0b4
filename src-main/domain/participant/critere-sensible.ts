const SENSIBLES: ReadonlySet<string> = new Set(['rqth', 'aah', 'sante', 'detention', 'ase', 'refugie', 'freins'])

/** True for an entry criterion that says something of health, justice or origin. */
export function isCritereSensible(code: string): boolean {
  return SENSIBLES.has(code)
}
