import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL } from '../contract/channel'
import type { AppEvent, JalonBridge } from '../contract/event'

const bridge: JalonBridge = {
  call: (route, input) => ipcRenderer.invoke(CALL_CHANNEL, route, input),
  onEvent: (listener) => {
    // The raw IPC event carries a way back to the main process: the page only gets the payload.
    const forward = (_event: IpcRendererEvent, payload: AppEvent) => listener(payload)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => ipcRenderer.off(EVENT_CHANNEL, forward)
  },
}

contextBridge.exposeInMainWorld('jalon', bridge)
