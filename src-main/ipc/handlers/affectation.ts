import type { HandlersOf } from '../context'

export const affectationHandlers: HandlersOf<'affectation'> = {}
