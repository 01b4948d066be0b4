import type { HandlersOf } from '../context'

export const qualiteHandlers: HandlersOf<'qualite'> = {}
