/** A document that can be drawn page by page on a canvas, whatever it is. */
export interface SourceApercu {
  readonly pages: number
  /** Draws one page at this scale; resolves once it is on the canvas, or was given up. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>
  /** Width of a page in points or pixels, to fit it in the window. */
  width(page: number): Promise<number>
  close(): void
}

/** Sharp on dense screens. */
export const density = () => Math.min(window.devicePixelRatio || 1, 2)

/** Sets the size of a canvas, on the screen and in memory; its context. */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  canvas.width = Math.floor(width * density())
  canvas.height = Math.floor(height * density())
  canvas.style.width = `${Math.floor(width)}px`
  canvas.style.height = `${Math.floor(height)}px`
  return canvas.getContext('2d')
}
