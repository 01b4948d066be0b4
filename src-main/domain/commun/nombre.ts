/** Stored decimals (hours, share of full time) carry at most six decimals: this is their exact integer unit. */
export const MICRO = 1_000_000

/** A decimal as an exact count of millionths, so that sums and comparisons do not drift. */
export function toMicro(value: number): number {
  return Math.round(value * MICRO)
}

/**
 * Quotient of two integers rounded half up once, to `decimals` places; null when there is nothing to divide.
 * Works on the exact quotient: a binary float would turn 2,675 into 2,67.
 */
export function roundQuotient(numerator: number | bigint, denominator: number | bigint, decimals: number): number | null {
  const den = BigInt(denominator)
  if (den === 0n) return null
  const scaled = BigInt(numerator) * 10n ** BigInt(decimals)
  const doubled = 2n * scaled + den
  const quotient = floorDivide(doubled, 2n * den)
  return Number(quotient) / 10 ** decimals
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator % denominator !== 0n && numerator < 0n !== denominator < 0n ? quotient - 1n : quotient
}

/** The number written in French or with a dot (« 17,5 », « 17.5 », « -3 »), or null when the text is not one. */
export function parseDecimal(text: string): number | null {
  const compact = text.trim().replace(',', '.')
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(compact) ? Number(compact) : null
}

/** A number as people write it in French: « 17,5 », without thousands separator. */
export function formatDecimal(value: number): string {
  return String(value).replace('.', ',')
}

const NARROW_SPACE = '\u202F'

/** A figure as papers print it: « 1 234,5 » with narrow spaces and a fixed number of decimals, « – » when there is none. */
export function formatFigure(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined) return '–'
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE)
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`
}
