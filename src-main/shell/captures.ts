import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'

const EVERY_MS = 5_000

/** On a machine without a display, takes pictures of the window so that somebody can see it; asked for by the launcher. */
export function captureWindow(window: BrowserWindow, dir: string): void {
  mkdirSync(dir, { recursive: true })
  let number = 0
  const timer = setInterval(async () => {
    if (window.isDestroyed()) return clearInterval(timer)
    const image = await window.webContents.capturePage()
    if (image.isEmpty()) return
    number += 1
    writeFileSync(join(dir, `jalon-${String(number).padStart(4, '0')}.png`), image.toPNG())
  }, EVERY_MS)
  window.on('closed', () => clearInterval(timer))
}
