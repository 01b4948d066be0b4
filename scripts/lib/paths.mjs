import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A path inside the repository. @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts)

/** What is slow to make (runtime, compiled addon) is kept here, per user, so that a second clone or an `npm ci` gets it back at once. */
export const cacheDir = process.env.JALON_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jalon')
