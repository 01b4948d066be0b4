/** What the main process tells the window without being asked. */
export type AppEvent =
  /** The vault closes in a moment: what is being typed must be saved now. */
  | { type: 'locking' }
  | { type: 'locked'; reason: 'inactivity' | 'system' | 'user' }
  | { type: 'progress'; task: string; label: string; done: number; total: number }
  | { type: 'theme'; dark: boolean }

/** The two functions the preload puts in the window, and nothing else. */
export interface JalonBridge {
  call(route: string, input: unknown): Promise<unknown>
  onEvent(listener: (event: AppEvent) => void): () => void
}
