import { call } from '../../lib/client'

/** Points of the page at this scale make an image sharp on a screen and in a presentation. */
const ECHELLE = 2

/** The one-pager as a PNG: its very PDF, drawn. */
export async function drawPng(id: string, version: number | null): Promise<Uint8Array<ArrayBuffer>> {
  const { contenu } = await call('bilan.preview', { id, version, fichier: 'chiffres_cles' })
  const { openPdf } = await import('../../components/apercu/source-pdf')
  const source = await openPdf(new Uint8Array(contenu))
  try {
    const canvas = document.createElement('canvas')
    await source.draw(1, canvas, ECHELLE, new AbortController().signal)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error('L’image n’a pas pu être dessinée. Enregistrez la page en PDF.')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    source.close()
  }
}
