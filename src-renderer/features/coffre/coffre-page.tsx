import type { RouteOutput } from '../../../src-main/contract/api'

export function CoffrePage(_props: { state: RouteOutput<'coffre.state'>; lockReason: string | null }) {
  return null
}
