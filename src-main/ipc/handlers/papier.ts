import type { HandlersOf } from '../context'

export const papierHandlers: HandlersOf<'papier'> = {}
