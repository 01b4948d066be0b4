/** Round ticks around the values of a line: it need not start at zero, then its ticks are written. */
export function niceTicks(values: readonly number[], target = 3): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = niceStep(Math.max(high - low, 1) / Math.max(target - 1, 1))
  const first = Math.floor(low / step) * step
  const last = Math.max(Math.ceil(high / step) * step, first + step)
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step)
}

/** True when a line mostly goes below its first point at once: a label there is better above. */
export function beginsByFalling([first = 0, ...next]: readonly number[]): boolean {
  return next.slice(0, 3).reduce((sum, value) => sum + value - first, 0) < 0
}

/** 1, 2 or 5 times a power of ten, at least `raw`; never under 1: people are counted whole. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, 1)))
  return ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power
}

export interface Piece {
  readonly x: number
  readonly width: number
}

/** Pieces of a full bar, side by side with a gap; a piece that counts never disappears. */
export function layOutPieces(values: readonly number[], width: number, gap = 2, least = 3): Piece[] {
  const shown = values.filter((value) => value > 0)
  const total = shown.reduce((sum, value) => sum + value, 0)
  if (total === 0) return values.map(() => ({ x: 0, width: 0 }))
  const room = Math.max(width - gap * (shown.length - 1), 0)
  const thin = shown.filter((value) => (value / total) * room < least)
  const thick = total - thin.reduce((sum, value) => sum + value, 0)
  const scale = thick > 0 ? (room - thin.length * least) / thick : 0
  let x = 0
  return values.map((value) => {
    if (value <= 0) return { x, width: 0 }
    const piece = { x, width: thin.includes(value) ? least : value * scale }
    x += piece.width + gap
    return piece
  })
}

/** Where a share of the bar falls, in px. */
export function positionOf(share: number, width: number): number {
  return Math.min(Math.max(share, 0), 1) * width
}
