import type { HandlersOf } from '../context'

export const evaluationHandlers: HandlersOf<'evaluation'> = {}
