import type { TablePlace } from '../../components/ui/data-table'

const places = new Map<string, TablePlace>()

/** Where one was in a list: found again when coming back from a file. */
export function placeOf(liste: string): TablePlace {
  const connue = places.get(liste)
  if (connue) return connue
  const place: TablePlace = { scroll: 0, active: null }
  places.set(liste, place)
  return place
}
