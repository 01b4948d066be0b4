import { useSyncExternalStore } from 'react'
import { API } from '../../src-main/contract/api'
import { queryClient } from './query-client'

interface SavedState {
  saving: boolean
  /** ISO timestamp of the last writing of this session. */
  savedAt: string | null
}

let state: SavedState = { saving: false, savedAt: null }

/** « Enregistré à… »: follows every command, whatever the screen. */
export function useSavedState(): SavedState {
  return useSyncExternalStore(subscribe, () => state)
}

function subscribe(onChange: () => void): () => void {
  return queryClient.getMutationCache().subscribe((event) => {
    const mutation = event.mutation
    const route = String(mutation?.options.mutationKey?.[0] ?? '')
    if (!mutation || !isCommand(route)) return
    if (mutation.state.status === 'pending') state = { ...state, saving: true }
    else if (mutation.state.status === 'success') state = { saving: false, savedAt: new Date().toISOString() }
    else state = { ...state, saving: false }
    onChange()
  })
}

function isCommand(route: string): boolean {
  return Object.hasOwn(API, route) && API[route as keyof typeof API].kind === 'command'
}
