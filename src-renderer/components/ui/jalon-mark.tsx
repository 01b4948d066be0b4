import { useId } from 'react'

interface JalonMarkProps {
  size?: number
  /** `tuile`: petrol tile (window, lists); `papier`: white tile on a petrol ground; `nu`: the letter alone. */
  variant?: 'tuile' | 'papier' | 'nu'
}

const COLOURS = {
  tuile: { tile: '#0B5563', hook: '#FFFFFF', band: '#FF7A4A', gap: '#FFFFFF' },
  papier: { tile: '#FFFFFF', hook: '#0B5563', band: '#D2421A', gap: '#FFFFFF' },
  nu: { tile: 'none', hook: 'var(--j-action)', band: 'var(--j-balise)', gap: 'var(--j-balise-2)' },
} as const

/** The mark: a J whose stem is the surveyor's striped pole and whose hook is the path. */
export function JalonMark({ size = 24, variant = 'tuile' }: JalonMarkProps) {
  const clip = useId()
  const { tile, hook, band, gap } = COLOURS[variant]
  const foot = variant === 'papier' ? band : hook
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {tile !== 'none' && <rect width="48" height="48" rx="11" fill={tile} />}
      <clipPath id={clip}>
        <path d="M25 8h9v22a10 10 0 0 1-10 10h-9v-9h7.5a2.5 2.5 0 0 0 2.5-2.5z" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect x="12" y="8" width="24" height="34" fill={hook} />
        <rect x="25" y="8" width="9" height="6.5" fill={band} />
        <rect x="25" y="14.5" width="9" height="6.5" fill={variant === 'papier' ? hook : gap} />
        <rect x="25" y="21" width="9" height="6.5" fill={foot === hook ? band : foot} />
      </g>
    </svg>
  )
}
