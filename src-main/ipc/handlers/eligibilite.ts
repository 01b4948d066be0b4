import type { HandlersOf } from '../context'

export const eligibiliteHandlers: HandlersOf<'eligibilite'> = {}
