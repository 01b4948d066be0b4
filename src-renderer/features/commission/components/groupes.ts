import type { PassageRow } from '../../../../src-main/contract/commission'
import type { TypePassage } from '../../../../src-main/domain/commission/commission'

/** Dossiers of one type that follow one another. */
export interface Groupe {
  readonly cle: string
  readonly type: TypePassage
  readonly passages: PassageRow[]
}

/** The agenda in runs of one type: moving a dossier away from its type opens another bracket. */
export function groupesOf(passages: readonly PassageRow[]): Groupe[] {
  const groupes: Groupe[] = []
  for (const passage of passages) {
    const last = groupes.at(-1)
    if (last?.type === passage.type) last.passages.push(passage)
    else groupes.push({ cle: passage.id, type: passage.type, passages: [passage] })
  }
  return groupes
}
