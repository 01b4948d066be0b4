import type { HandlersOf } from '../context'

export const pieceHandlers: HandlersOf<'piece'> = {}
