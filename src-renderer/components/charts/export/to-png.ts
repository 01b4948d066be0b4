import { fillOf, type Inks } from './inks'
import type { Drawing, Shape } from './shapes'
import { inkOf, markInk, stripes } from './to-svg'

const FONT = '"Source Sans 3", "Segoe UI", sans-serif'
/** Two pixels for one: sharp when printed or projected. */
const SCALE = 2

/** A drawing as a picture, with the fonts of the page. */
export async function toPng({ width, height, shapes }: Drawing, inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * SCALE)
  canvas.height = Math.ceil(height * SCALE)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.scale(SCALE, SCALE)
  pen.fillStyle = inks.ground
  pen.fillRect(0, 0, width, height)
  for (const shape of shapes) draw(pen, shape, inks)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

function draw(pen: CanvasRenderingContext2D, shape: Shape, inks: Inks): void {
  switch (shape.kind) {
    case 'rect':
      drawRect(pen, shape, inks)
      return
    case 'line':
      pen.beginPath()
      for (const [x, y] of shape.points) pen.lineTo(x, y)
      pen.strokeStyle = inkOf(shape.ink, inks)
      pen.lineWidth = shape.width
      pen.stroke()
      return
    case 'dot':
      pen.beginPath()
      pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      pen.fillStyle = inkOf('emploi', inks)
      pen.fill()
      return
    case 'mark':
      pen.fillStyle = markInk(inks, false)
      pen.strokeStyle = markInk(inks, true)
      pen.lineWidth = 1
      pen.fillRect(shape.x - 4, shape.y - 1, 8, shape.height + 2)
      pen.strokeRect(shape.x - 4, shape.y - 1, 8, shape.height + 2)
      for (const { y, height, lit } of stripes(shape)) {
        pen.fillStyle = markInk(inks, lit)
        pen.fillRect(shape.x - 3, y, 6, height)
      }
      return
    case 'text':
      pen.font = `${shape.bold ? 600 : 400} ${shape.size ?? 14}px ${FONT}`
      pen.fillStyle = inkOf(shape.ink ?? 'texte', inks)
      pen.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start')
      pen.fillText(shape.text, shape.x, shape.y)
  }
}

function drawRect(pen: CanvasRenderingContext2D, { x, y, width, height, fill }: Extract<Shape, { kind: 'rect' }>, inks: Inks): void {
  if (width <= 0 || height <= 0) return
  const { ground, edge, hatched } = fillOf(inks, fill)
  pen.fillStyle = ground
  pen.fillRect(x, y, width, height)
  pen.strokeStyle = edge
  pen.lineWidth = 1
  if (hatched) {
    pen.save()
    pen.beginPath()
    pen.rect(x, y, width, height)
    pen.clip()
    pen.lineWidth = 1.5
    for (let at = x - height; at < x + width; at += 8.5) {
      pen.beginPath()
      pen.moveTo(at, y + height)
      pen.lineTo(at + height, y)
      pen.stroke()
    }
    pen.restore()
  }
  pen.strokeRect(x, y, width, height)
}
