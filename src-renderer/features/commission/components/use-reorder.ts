import { useState } from 'react'
import type { PassageRow, SeanceDetail } from '../../../../src-main/contract/commission'
import { useCommand } from '../../../lib/use-route'

/** The agenda as dragged: the new order shows at once, and is written when let go. */
export function useReorder(seance: SeanceDetail) {
  const [order, setOrder] = useState<readonly string[] | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const save = useCommand('commission.reorder', { refresh: ['commission.get'] })

  const byId = new Map(seance.passagesListe.map((passage) => [passage.id, passage]))
  const passages: readonly PassageRow[] = order === null ? seance.passagesListe : order.flatMap((id) => byId.get(id) ?? [])
  const ids = passages.map(({ id }) => id)

  function write(next: readonly string[]) {
    setOrder(next)
    // Once read again, the order of the vault takes over, even after a refusal.
    save.mutate({ id: seance.id, ordre: [...next] }, { onSettled: () => setOrder(null) })
  }

  return {
    passages,
    dragged,
    start: (id: string) => setDragged(id),
    /** The dragged row takes the place of the one it passes over. */
    over: (id: string) => {
      if (dragged === null || dragged === id) return
      setOrder(moved(ids, dragged, ids.indexOf(id)))
    },
    drop: () => {
      setDragged(null)
      if (order !== null) write(order)
    },
    cancel: () => {
      setDragged(null)
      if (!save.isPending) setOrder(null)
    },
    /** One place up (−1) or down (+1). */
    step: (id: string, by: -1 | 1) => {
      const index = ids.indexOf(id) + by
      if (index >= 0 && index < ids.length) write(moved(ids, id, index))
    },
  }
}

/** The list with one id taken to another place. */
function moved(ids: readonly string[], id: string, index: number): string[] {
  const others = ids.filter((other) => other !== id)
  return [...others.slice(0, index), id, ...others.slice(index)]
}
