import type { DataFamily } from '../palette'

/** What a piece is drawn with; null: left empty, for what is still open. */
export type Fill = DataFamily | null

export interface FigureRow {
  readonly label: string
  readonly value: number
  /** Written at the end of the bar: « 33, 31,7 % ». */
  readonly shown: string
  readonly family?: DataFamily
  /** Where the striped mark stands: a norm, what is expected. */
  readonly mark?: number | null
  /** A full track of its own: objectives are not on one scale. */
  readonly max?: number
}

export interface PairRow {
  readonly label: string
  readonly left: number
  readonly right: number
}

export interface StackRow {
  readonly label: string
  readonly note: string
  readonly pieces: readonly { readonly fill: Fill; readonly value: number }[]
  /** Where the target stands, as a share of the bar. */
  readonly target?: number | null
}

export interface FlowMonth {
  readonly label: string
  readonly up: number
  readonly down: number
  readonly stock: number
}

export interface YearColumn {
  readonly label: string
  readonly pieces: readonly { readonly fill: Fill; readonly value: number }[]
  /** Percent, and its target. */
  readonly rate: number | null
  readonly target: number | null
}

export interface LegendItem {
  readonly fill: Fill | 'mark' | 'line'
  readonly label: string
}

/** A chart as numbers and names, apart from the screen: what its files are drawn from. */
export type Figure = { readonly legend?: readonly LegendItem[] } & (
  | { readonly kind: 'bars'; readonly rows: readonly FigureRow[] }
  | { readonly kind: 'pairs'; readonly titles: readonly [string, string]; readonly rows: readonly PairRow[]; readonly backToBack: boolean }
  | { readonly kind: 'stacks'; readonly rows: readonly StackRow[] }
  | { readonly kind: 'flow'; readonly months: readonly FlowMonth[]; readonly names: readonly [string, string, string] }
  | { readonly kind: 'years'; readonly columns: readonly YearColumn[] }
)
