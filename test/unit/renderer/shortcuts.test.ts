import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToShortcuts } from '../../../src-renderer/lib/shortcuts'

interface Dialog {
  querySelector: () => { requestSubmit: () => void } | null
}

let listener: (event: object) => void
let dialogs: Dialog[]
let stop: () => void

beforeEach(() => {
  dialogs = []
  vi.stubGlobal('window', {
    addEventListener: (_type: string, handler: typeof listener) => {
      listener = handler
    },
    removeEventListener: () => undefined,
  })
  vi.stubGlobal('document', { querySelectorAll: () => dialogs })
  stop = listenToShortcuts()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

function press(key: string, changes: object = {}) {
  const preventDefault = vi.fn()
  listener({
    key,
    ctrlKey: true,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    repeat: false,
    defaultPrevented: false,
    preventDefault,
    ...changes,
  })
  return preventDefault
}

describe('shortcuts while a dialog is open', () => {
  it('sends the form of the topmost dialog at Ctrl+S and Ctrl+Enter', () => {
    const under = vi.fn()
    const over = vi.fn()
    dialogs = [{ querySelector: () => ({ requestSubmit: under }) }, { querySelector: () => ({ requestSubmit: over }) }]
    expect(press('s')).toHaveBeenCalledOnce()
    expect(press('Enter')).toHaveBeenCalledOnce()
    expect(over).toHaveBeenCalledTimes(2)
    expect(under).not.toHaveBeenCalled()
  })
  it('leaves every other key, and a dialog without form, to themselves', () => {
    const submit = vi.fn()
    dialogs = [{ querySelector: () => ({ requestSubmit: submit }) }]
    expect(press('k')).not.toHaveBeenCalled()
    expect(press('s', { repeat: true })).not.toHaveBeenCalled()
    expect(submit).not.toHaveBeenCalled()
    dialogs = [{ querySelector: () => null }]
    expect(press('s')).not.toHaveBeenCalled()
  })
  it('does nothing outside a dialog when nobody asked for the key', () => {
    expect(press('s')).not.toHaveBeenCalled()
  })
})
