import type { Mutation } from '@tanstack/react-query'
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
    if (!isCommand(event.mutation)) return
    const saving = queryClient
      .getMutationCache()
      .getAll()
      .some((mutation) => isCommand(mutation) && mutation.state.status === 'pending')
    const saved = event.type === 'updated' && event.action.type === 'success'
    if (saving === state.saving && !saved) return
    state = { saving, savedAt: saved ? new Date().toISOString() : state.savedAt }
    onChange()
  })
}

function isCommand(mutation: Mutation<unknown, Error, unknown> | undefined): boolean {
  const route = String(mutation?.options.mutationKey?.[0] ?? '')
  return Object.hasOwn(API, route) && API[route as keyof typeof API].kind === 'command'
}
