import type { App, Session } from 'electron'
import { APP_ORIGIN } from './app-protocol'

/** Refuses what no screen of Jalon needs: permissions, network, navigation, new windows, embedded pages. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, callback) => {
    const allowed = details.url.startsWith(`${APP_ORIGIN}/`) || details.url.startsWith('data:') || details.url.startsWith('devtools:')
    callback({ cancel: !allowed })
  })
  // The dictionary would otherwise be fetched from the Internet at first use.
  session.setSpellCheckerEnabled(false)
}

/** The same for every page, whatever opens it. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
