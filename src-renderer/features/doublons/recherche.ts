export const ONGLETS_DOUBLONS = ['examiner', 'ecartes', 'fusions'] as const
export type OngletDoublons = (typeof ONGLETS_DOUBLONS)[number]

/** Where one is on the page: a tab, or two files side by side. */
export interface DoublonsSearch {
  onglet?: OngletDoublons
  premier?: string
  second?: string
}

/** Reads the address; what is unknown is ignored. */
export function parseDoublonsSearch(search: Record<string, unknown>): DoublonsSearch {
  return {
    onglet: ONGLETS_DOUBLONS.find((onglet) => onglet === search.onglet),
    premier: typeof search.premier === 'string' ? search.premier : undefined,
    second: typeof search.second === 'string' ? search.second : undefined,
  }
}
