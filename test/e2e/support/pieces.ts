import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'

/** A PDF of one page with a blue square on it, and this text in clear among its bytes. */
export function drawnPdf(secret: string): Buffer {
  const drawing = '0 0 1 rg 100 400 300 300 re f'
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj',
      `4 0 obj << /Length ${drawing.length} >>`,
      `stream\n${drawing}\nendstream endobj`,
      `5 0 obj << /Title (${secret}) >> endobj`,
      'trailer << /Root 1 0 R /Info 5 0 R >>',
      '%%EOF\n',
    ].join('\n'),
    'latin1',
  )
}

/** Drops these files on an element at once, as from the desktop. */
export async function dropFiles(page: Page, target: Locator, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const named = Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const)
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [name, bytes] of all) transfer.items.add(new File([Uint8Array.from(bytes)], name))
    return transfer
  }, named)
  await target.dispatchEvent('dragover', { dataTransfer })
  await target.dispatchEvent('drop', { dataTransfer })
}

/** How many points of a drawing are neither white nor transparent. */
export function paintedPoints(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const points = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    let painted = 0
    for (let at = 0; at < points.length; at += 4) if ((points[at + 3] ?? 0) > 0 && (points[at] ?? 255) < 128) painted++
    return painted
  })
}

/** Every file under a folder, as bytes. */
export function filesUnder(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
}
