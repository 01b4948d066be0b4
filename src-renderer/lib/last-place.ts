/** A screen from which a file was opened. */
export interface Place {
  label: string
  href: string
}

const PLACES: readonly { path: RegExp; label: string }[] = [
  { path: /^\/$/, label: 'Accueil' },
  { path: /^\/indicateurs\/liste/, label: 'Liste' },
  { path: /^\/indicateurs/, label: 'Indicateurs' },
  { path: /^\/commission\/./, label: 'Commission' },
  { path: /^\/qualite/, label: 'Qualité' },
  { path: /^\/operations\/[^/]+\/regles/, label: 'Simulateur' },
  { path: /^\/operations\/./, label: 'Opération' },
]
const FILE = /^\/participants\/./

let last: Place | null = null

/** Notes each screen shown; the files themselves are not places to come back to. */
export function rememberPlace({ pathname, href }: { pathname: string; href: string }): void {
  if (FILE.test(pathname)) return
  const label = PLACES.find(({ path }) => path.test(pathname))?.label
  last = label === undefined ? null : { label, href }
}

/** Where the way back of a file leads, filters kept; null for the list of participants. */
export function lastPlace(): Place | null {
  return last
}
