import { useId } from 'react'
import { DATA_EDGE, DATA_FILL, type DataFamily, HatchDefs, hatchFill } from './palette'

/** The small square that a table shares with its drawing: same fill, same edge, same hatch. */
export function Swatch({ family }: { family: DataFamily }) {
  const id = useId()
  return (
    <svg width="12" height="12" aria-hidden="true" focusable="false">
      {family === 'neutre' && <HatchDefs id={id} />}
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="11"
        rx="2"
        fill={family === 'neutre' ? hatchFill(id, 'neutre') : DATA_FILL[family]}
        stroke={DATA_EDGE[family]}
      />
    </svg>
  )
}
