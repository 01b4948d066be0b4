import type { HandlersOf } from '../context'

export const vueHandlers: HandlersOf<'vue'> = {}
