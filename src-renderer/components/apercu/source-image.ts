import { density, type SourceApercu, sizeCanvas } from './source-apercu'

/** A picture, decoded by the window and drawn: no address, nothing for the policy of the page to allow. */
export async function openImage(bytes: Uint8Array<ArrayBuffer>): Promise<SourceApercu> {
  const bitmap = await createImageBitmap(new Blob([bytes]))
  return {
    pages: 1,
    width: async () => bitmap.width,
    async draw(_page, canvas, scale) {
      const context = sizeCanvas(canvas, bitmap.width * scale, bitmap.height * scale)
      if (!context) return
      // What is transparent is read on paper.
      context.fillStyle = 'white'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.imageSmoothingQuality = 'high'
      context.drawImage(bitmap, 0, 0, bitmap.width * scale * density(), bitmap.height * scale * density())
    },
    close: () => bitmap.close(),
  }
}
