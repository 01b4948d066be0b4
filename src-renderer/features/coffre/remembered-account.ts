const PREFIX = 'jalon.compte.'

/** The account last used on this computer for this vault (an opaque id, never a name), or the only one there is. */
export function rememberedUser(ref: string, userIds: readonly string[]): string | null {
  const stored = localStorage.getItem(PREFIX + ref)
  if (stored && userIds.includes(stored)) return stored
  return userIds.length === 1 ? (userIds[0] ?? null) : null
}

/** Keeps it for the next opening. */
export function rememberUser(ref: string, userId: string | null): void {
  if (userId) localStorage.setItem(PREFIX + ref, userId)
}
