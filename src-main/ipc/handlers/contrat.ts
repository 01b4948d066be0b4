import type { HandlersOf } from '../context'

export const contratHandlers: HandlersOf<'contrat'> = {}
