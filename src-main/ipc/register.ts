import { type BrowserWindow, ipcMain } from 'electron'
import { CALL_CHANNEL } from '../contract/channel'
import type { Envelope } from '../contract/envelope'
import type { Sender } from './gate'

type Handle = (sender: Sender, name: unknown, input: unknown) => Promise<Envelope>

/** Listens on the one call channel; only the main frame of the known window, on its own origin, is trusted. */
export function registerGate(window: () => BrowserWindow | null, origin: string, handle: Handle): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    const known = window()
    const frame = event.senderFrame
    const trusted =
      known !== null &&
      event.sender === known.webContents &&
      frame !== null &&
      frame === known.webContents.mainFrame &&
      isOrigin(frame.url, origin)
    return handle({ trusted }, name, input)
  })
}

function isOrigin(url: string, origin: string): boolean {
  try {
    const parsed = new URL(url)
    return `${parsed.protocol}//${parsed.host}` === origin
  } catch {
    return false
  }
}
