import { useId } from 'react'
import { DATA_EDGE, DATA_FILL, type DataFamily, HatchDefs, hatchFill } from './palette'

export interface ShareBarPiece {
  readonly id: string
  /** null: left empty, for what is still open. */
  readonly family: DataFamily | null
  readonly value: number
}

/** A thin 100 % bar for a cell of a table; the numbers are beside it or in the table version. */
export function ShareBar({ pieces, label }: { pieces: readonly ShareBarPiece[]; label: string }) {
  const hatch = useId()
  const total = pieces.reduce((sum, { value }) => sum + value, 0)
  const places = pieces.map(({ value }, index) => ({
    x: pieces.slice(0, index).reduce((sum, before) => sum + before.value, 0) / Math.max(total, 1),
    width: value / Math.max(total, 1),
  }))
  return (
    <svg role="img" aria-label={label} width="100%" height="10">
      <HatchDefs id={hatch} />
      {pieces.map(({ id, family, value }, index) => {
        const { x = 0, width = 0 } = places[index] ?? {}
        if (value === 0) return null
        return (
          <rect
            key={id}
            x={`${x * 100}%`}
            y="0.5"
            width={`${width * 100}%`}
            height="9"
            fill={family === null ? 'var(--j-creux)' : family === 'neutre' ? hatchFill(hatch, 'neutre') : DATA_FILL[family]}
            stroke={family === null ? 'var(--j-filet)' : DATA_EDGE[family]}
          />
        )
      })}
    </svg>
  )
}
