interface JalonMarkProps {
  size?: number
  /** `tuile`: petrol tile (window, lists); `papier`: white tile on a petrol ground. */
  variant?: 'tuile' | 'papier'
}

const COLOURS = {
  tuile: { tile: '#0B5563', path: '#FFFFFF', band: '#FF7A4A' },
  papier: { tile: '#FFFFFF', path: '#0B5563', band: '#D2421A' },
} as const

const HOOK = 'M25 7h8.8v21.8c0 6.6-5.4 12-12 12h-9v-8.6h8.8a3.4 3.4 0 0 0 3.4-3.4z'

/** The mark: a J whose stem is the surveyor's striped pole and whose hook is the path. */
export function JalonMark({ size = 24, variant = 'tuile' }: JalonMarkProps) {
  const { tile, path, band } = COLOURS[variant]
  // Under 32 px three bands would blur: the cap alone is kept.
  const bands =
    size < 32
      ? [[7, 8.6]]
      : [
          [7, 7.25],
          [21.5, 7.25],
        ]
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="11" fill={tile} />
      <path d={HOOK} fill={path} />
      {bands.map(([top, height]) => (
        <rect key={top} x="25" y={top} width="8.8" height={height} fill={band} />
      ))}
    </svg>
  )
}
