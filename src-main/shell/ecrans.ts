/** A screen as the session offers it. */
export interface Ecran {
  readonly id: number
  /** The one that holds the window now. */
  readonly courant: boolean
}

/** The screens plugged in, the main one first, then from left to right. */
export function ecransOf(displays: readonly { id: number; bounds: { x: number } }[], principal: number, courant: number): Ecran[] {
  return [...displays]
    .sort((a, b) => Number(b.id === principal) - Number(a.id === principal) || a.bounds.x - b.bounds.x)
    .map(({ id }) => ({ id, courant: id === courant }))
}

/** The next screen after the one in use; null when there is only one. */
export function autreEcran(ecrans: readonly Ecran[]): number | null {
  if (ecrans.length < 2) return null
  const index = ecrans.findIndex(({ courant }) => courant)
  return ecrans[(index + 1) % ecrans.length]?.id ?? null
}
