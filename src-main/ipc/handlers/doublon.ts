import type { HandlersOf } from '../context'

export const doublonHandlers: HandlersOf<'doublon'> = {}
