import { useId } from 'react'

interface TraitRayeProps {
  orientation?: 'vertical' | 'horizontal'
  /** Length in px along the line. */
  length: number
  /** Width of the line, its 1 px casing not included. */
  thickness?: number
  /** Length of one band. */
  band?: number
  className?: string
}

/** The striped line, « here is where one should be »: today, the expected pace, a target, a norm, the present place. */
export function TraitRaye({ orientation = 'vertical', length, thickness = 4, band = 5, className }: TraitRayeProps) {
  const vertical = orientation === 'vertical'
  return (
    <svg
      className={className}
      width={vertical ? thickness + 2 : length}
      height={vertical ? length : thickness + 2}
      aria-hidden="true"
      focusable="false"
    >
      {vertical ? (
        <StripedBar x={0} y={0} width={thickness + 2} height={length} band={band} />
      ) : (
        <StripedBar x={0} y={0} width={length} height={thickness + 2} band={band} horizontal />
      )}
    </svg>
  )
}

/** The mark of a pace, a norm or a target on a bar: a small pole in its case, 8 px wide, centred on x = 4. */
export function Repere({ height = 20 }: { height?: number }) {
  return (
    <>
      <rect x="0.5" y="0.5" width="7" height={height - 1} fill="var(--j-balise-2)" stroke="var(--j-balise)" strokeWidth="1" rx="1" />
      <StripedBar x={1} y={2} width={6} height={height - 4} band={4} />
    </>
  )
}

interface StripedBarProps {
  x: number
  y: number
  width: number
  height: number
  band?: number
  horizontal?: boolean
}

/** The same line inside another drawing (SVG): banded, and cased with 1 px of the surface. */
export function StripedBar({ x, y, width, height, band = 5, horizontal = false }: StripedBarProps) {
  const pattern = useId()
  const size = { width: horizontal ? band * 2 : width, height: horizontal ? height : band * 2 }
  return (
    <g className="trait-raye">
      <pattern id={pattern} x={x} y={y} {...size} patternUnits="userSpaceOnUse">
        <rect {...size} fill="var(--j-balise-2)" />
        <rect width={horizontal ? band : width} height={horizontal ? height : band} fill="var(--j-balise)" />
      </pattern>
      <rect x={x} y={y} width={width} height={height} fill="var(--j-balise-2)" />
      <rect
        x={horizontal ? x : x + 1}
        y={horizontal ? y + 1 : y}
        width={horizontal ? width : width - 2}
        height={horizontal ? height - 2 : height}
        fill={`url(#${pattern})`}
      />
    </g>
  )
}
