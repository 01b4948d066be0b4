import type { HandlersOf } from '../context'

export const fseHandlers: HandlersOf<'fse'> = {}
