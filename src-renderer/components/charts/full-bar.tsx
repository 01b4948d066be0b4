import { useId } from 'react'
import { StripedBar } from '../ui/trait-raye'
import classes from './full-bar.module.css'
import { layOutPieces, positionOf } from './geometry'
import { Mark } from './mark'
import { DATA_EDGE, DATA_FILL, type DataFamily, HatchDefs, hatchFill } from './palette'
import { RovingGroup } from './roving-group'
import { useElementWidth } from './use-element-width'

export interface FullBarPiece {
  readonly id: string
  readonly family: DataFamily
  readonly value: number
  /** « Alternance : 3 sorties, 2,9 % ». */
  readonly label: string
  readonly onClick?: () => void
  readonly selected?: boolean
  /** Under the bracket. */
  readonly bracketed?: boolean
}

interface FullBarProps {
  /** What the drawing says. */
  label: string
  pieces: readonly FullBarPiece[]
  /** Written over the bracket: « Positives : 49, soit 47,1 % ». */
  bracketLabel: string
  /** Where the striped line stands, as a share of the bar, and its name. */
  target?: { share: number; label: string } | null
}

const TOP = 14
const HEIGHT = 26
const TARGET_TOP = TOP - 6
const TARGET_HEIGHT = HEIGHT + 12

/** One 100 % bar: what counts first under a bracket, the target as a striped line. */
export function FullBar({ label, pieces, bracketLabel, target }: FullBarProps) {
  const hatch = useId()
  const [ref, width] = useElementWidth<HTMLDivElement>()
  const places = layOutPieces(
    pieces.map(({ value }) => value),
    width,
  )
  const lastBracketed = pieces.findLastIndex(({ bracketed, value }) => bracketed && value > 0)
  const end = places[lastBracketed]
  const bracket = end ? end.x + end.width : 0
  const at = target ? positionOf(target.share, width) : 0
  return (
    <div className={classes.bar} ref={ref}>
      <p className={classes.bracketLabel}>{bracketLabel}</p>
      <div className={classes.drawing}>
        <svg role="img" aria-label={label} width={width} height={TOP + HEIGHT + 6}>
          <HatchDefs id={hatch} />
          {bracket > 0 && <path d={`M0.5 8V2.5H${bracket - 0.5}V8`} className={classes.bracket} />}
          {pieces.map(({ id, family, value }, index) => {
            const place = places[index]
            if (!place || value <= 0) return null
            return (
              <rect
                key={id}
                x={place.x + 0.5}
                y={TOP + 0.5}
                width={Math.max(place.width - 1, 1)}
                height={HEIGHT - 1}
                fill={family === 'neutre' ? hatchFill(hatch, 'neutre') : DATA_FILL[family]}
                stroke={DATA_EDGE[family]}
              />
            )
          })}
          {target && width > 0 && (
            <StripedBar x={Math.min(Math.max(at - 3, 0), width - 6)} y={TARGET_TOP} width={6} height={TARGET_HEIGHT} band={6} />
          )}
        </svg>
        <RovingGroup label={label} className={classes.marks}>
          {pieces.map(({ id, value, label: name, onClick, selected }, index) => {
            const place = places[index]
            if (!place || value <= 0) return null
            return (
              <Mark
                key={id}
                label={name}
                onClick={onClick}
                selected={selected}
                className={classes.mark}
                style={{ left: place.x - 1, width: place.width + 2 }}
              />
            )
          })}
        </RovingGroup>
      </div>
      {target && (
        <p className={classes.targetLabel} style={{ paddingLeft: Math.max(0, Math.min(at - 28, width - 74)) }}>
          {target.label}
        </p>
      )}
    </div>
  )
}
