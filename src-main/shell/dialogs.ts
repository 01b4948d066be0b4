import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'

export interface FileFilter {
  name: string
  extensions: string[]
}

/** File dialogs, opened by the main process: a path never comes from the window. */
export interface Dialogs {
  openFile(options: { title: string; filters?: FileFilter[] }): Promise<string | null>
  openFiles(options: { title: string; filters?: FileFilter[] }): Promise<string[] | null>
  openFolder(options: { title: string; create?: boolean }): Promise<string | null>
  saveFile(options: { title?: string; defaultName: string; filters?: FileFilter[] }): Promise<string | null>
}

/** Dialogs of the given window. */
export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  const parent = () => {
    const current = window()
    if (!current) throw new Error('no window for a dialog')
    return current
  }
  return {
    async openFile({ title, filters }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), { title, filters, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async openFiles({ title, filters }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), { title, filters, properties: ['openFile', 'multiSelections'] })
      return canceled || filePaths.length === 0 ? null : filePaths
    },
    async openFolder({ title, create }) {
      const properties: Array<'openDirectory' | 'createDirectory'> = create ? ['openDirectory', 'createDirectory'] : ['openDirectory']
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), { title, properties })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async saveFile({ title, defaultName, filters }) {
      // The default name may hold a person's name typed by a user: only its last part is kept.
      const { canceled, filePath } = await dialog.showSaveDialog(parent(), { title, defaultPath: basename(defaultName), filters })
      return canceled || !filePath ? null : filePath
    },
  }
}
