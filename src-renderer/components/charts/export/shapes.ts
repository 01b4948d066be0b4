import type { Fill } from './figure'

export type Ink = 'texte' | 'texte-2' | 'filet'

/** The few things files are drawn with, the same for SVG and for the canvas. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Fill | 'piste'
    }
  | { readonly kind: 'line'; readonly points: readonly (readonly [number, number])[]; readonly ink: Ink | 'emploi'; readonly width: number }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number }
  | ({ readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string } & TextLook)
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly height: number }

export interface TextLook {
  readonly size?: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly ink?: Ink
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Room inside the margins of a file. */
export const BODY_WIDTH = 880

/** A line of writing, on its base line. */
export function text(x: number, y: number, content: string, look: TextLook = {}): Shape {
  return { kind: 'text', x, y, text: content, ...look }
}

/** A bar, a piece, a track. */
export function rect(x: number, y: number, width: number, height: number, fill: Fill | 'piste'): Shape {
  return { kind: 'rect', x, y, width: Math.max(width, 0), height, fill }
}
