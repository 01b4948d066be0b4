import { useState } from 'react'
import type { PassageRow } from '../../../../src-main/contract/commission'
import { useCommand } from '../../../lib/use-route'

/** What a decision says of a dossier. */
export type DecisionPrise = Pick<PassageRow, 'decision' | 'motif' | 'date_effet' | 'derogation_nature' | 'derogation_motif' | 'suite'>

const decisionOf = ({ decision, motif, date_effet, derogation_nature, derogation_motif, suite }: PassageRow): DecisionPrise => ({
  decision,
  motif,
  date_effet,
  derogation_nature,
  derogation_motif,
  suite,
})

/** Decisions written as they are taken, and the way back. */
export function useDecisions() {
  const [undone, setUndone] = useState<readonly { passage: string; before: DecisionPrise }[]>([])
  const save = useCommand('commission.decide', { refresh: ['commission.', 'participant.get'] })

  return {
    pending: save.isPending,
    /** Changes what is decided of a dossier; saved at once. */
    decide: (passage: PassageRow, changes: Partial<DecisionPrise>, onDone?: () => void) => {
      const before = decisionOf(passage)
      save.mutate(
        { passage: passage.id, ...before, ...changes },
        {
          onSuccess: () => {
            // A motive belongs to the decision it explains: both go back together.
            if (changes.decision !== undefined) setUndone((list) => [...list, { passage: passage.id, before }])
            onDone?.()
          },
        },
      )
    },
    /** Puts the last decision back as it was; gives its dossier, null when there is none. */
    undo: (): string | null => {
      const last = undone.at(-1)
      if (!last) return null
      save.mutate({ passage: last.passage, ...last.before }, { onSuccess: () => setUndone((list) => list.slice(0, -1)) })
      return last.passage
    },
    canUndo: undone.length > 0,
  }
}
