type Point = readonly [x: number, y: number]

/** A hill: centre, half-widths and height; negative for a hollow. */
interface Hill {
  x: number
  y: number
  rx: number
  ry: number
  height: number
}

// Chosen by eye so that the poles stand on slopes and the path follows the valleys.
const HILLS: readonly Hill[] = [
  { x: 122, y: 190, rx: 118, ry: 100, height: 1 },
  { x: 432, y: 92, rx: 112, ry: 120, height: 0.95 },
  { x: 462, y: 456, rx: 130, ry: 108, height: 1.15 },
  { x: 90, y: 614, rx: 92, ry: 82, height: 0.72 },
  { x: 300, y: 840, rx: 150, ry: 150, height: 1.1 },
  { x: -30, y: 395, rx: 130, ry: 90, height: -0.55 },
  { x: 600, y: 250, rx: 110, ry: 90, height: -0.5 },
  { x: 270, y: 560, rx: 110, ry: 80, height: -0.32 },
  { x: 560, y: 720, rx: 120, ry: 70, height: -0.42 },
]

const STEP = 6
const LEVEL = 0.075

export interface Contour {
  d: string
  /** One line in five is drawn stronger, as on a map. */
  master: boolean
}

/** Level lines of an invented ground, always the same, as SVG paths. */
export function drawContours(width: number, height: number): Contour[] {
  const contours: Contour[] = []
  const cells = survey(width, height)
  for (let rank = -9; rank <= 18; rank++) {
    const d = joinSegments(crossings(cells, rank * LEVEL + LEVEL / 3))
      .filter((line) => line.length > 5)
      .map(smoothPath)
      .join('')
    if (d) contours.push({ d, master: rank % 5 === 0 })
  }
  return contours
}

function altitude(x: number, y: number): number {
  let sum = 0.05 * Math.sin(x / 61 + y / 97) + 0.04 * Math.sin(y / 53 - x / 131)
  for (const hill of HILLS) sum += hill.height * Math.exp(-(((x - hill.x) / hill.rx) ** 2 + ((y - hill.y) / hill.ry) ** 2))
  return sum
}

type Corner = readonly [x: number, y: number, altitude: number]

interface Cell {
  readonly corners: readonly Corner[]
  readonly lowest: number
  readonly highest: number
}

/** The ground, cell by cell. Each point is measured once for all the levels: this runs before the first screen is drawn. */
function survey(width: number, height: number): Cell[] {
  const known = new Map<string, Corner>()
  const at = (x: number, y: number): Corner => {
    const key = `${x},${y}`
    const corner = known.get(key) ?? ([x, y, altitude(x, y)] as const)
    known.set(key, corner)
    return corner
  }
  const cells: Cell[] = []
  for (let y = -STEP; y < height + STEP; y += STEP) {
    for (let x = -STEP; x < width + STEP; x += STEP) {
      const corners = [at(x, y), at(x + STEP, y), at(x + STEP, y + STEP), at(x, y + STEP)]
      const altitudes = corners.map(([, , value]) => value)
      cells.push({ corners, lowest: Math.min(...altitudes), highest: Math.max(...altitudes) })
    }
  }
  return cells
}

/** Marching squares: where the level crosses each cell of the grid. */
function crossings(cells: readonly Cell[], level: number): Array<[Point, Point]> {
  const segments: Array<[Point, Point]> = []
  for (const { corners, lowest, highest } of cells) {
    if (lowest > level || highest <= level) continue
    const cuts = corners.flatMap((from, side) => cut(from, corners[(side + 1) % 4] ?? from, level))
    for (let pair = 0; pair + 1 < cuts.length; pair += 2) segments.push([cuts[pair] as Point, cuts[pair + 1] as Point])
  }
  return segments
}

function cut(from: Corner, to: Corner, level: number): Point[] {
  const [a, b] = [from[2] - level, to[2] - level]
  if (a > 0 === b > 0) return []
  const share = a / (a - b)
  return [[round(from[0] + (to[0] - from[0]) * share), round(from[1] + (to[1] - from[1]) * share)]]
}

/** Puts segments end to end into lines. */
function joinSegments(segments: ReadonlyArray<[Point, Point]>): Point[][] {
  const byEnd = new Map<string, Set<[Point, Point]>>()
  for (const segment of segments) for (const end of segment) byEnd.set(`${end}`, (byEnd.get(`${end}`) ?? new Set()).add(segment))
  const left = new Set<[Point, Point]>(segments)

  function follow(end: Point): Point[] {
    const line: Point[] = []
    let at = end
    for (;;) {
      const next = [...(byEnd.get(`${at}`) ?? [])].find((segment) => left.has(segment))
      if (!next) return line
      left.delete(next)
      at = `${next[0]}` === `${at}` ? next[1] : next[0]
      line.push(at)
    }
  }

  const lines: Point[][] = []
  for (const segment of segments) {
    if (!left.delete(segment)) continue
    lines.push([...follow(segment[0]).reverse(), segment[0], segment[1], ...follow(segment[1])])
  }
  return lines
}

/** Curves through the middles of the segments: no angle shows. */
function smoothPath(line: readonly Point[]): string {
  const points = line.filter((_, rank) => rank % 2 === 0 || rank === line.length - 1)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return ''
  const closed = `${line[0]}` === `${line.at(-1)}`
  const ring = closed ? [...points.slice(0, -1), first, points[1] ?? first] : points
  const start = closed ? middle(first, points[1] ?? first) : first
  let d = `M${start}`
  for (let rank = 1; rank < ring.length - 1; rank++) {
    const control = ring[rank] as Point
    d += `Q${control} ${middle(control, ring[rank + 1] as Point)}`
  }
  return closed ? `${d}Z` : `${d}L${last}`
}

function middle(a: Point, b: Point): Point {
  return [round((a[0] + b[0]) / 2), round((a[1] + b[1]) / 2)]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
