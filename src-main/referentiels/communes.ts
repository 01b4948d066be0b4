import { toSearchKey } from '../domain/commun/texte'

export interface Commune {
  readonly code_insee: string
  readonly nom: string
  readonly codes_postaux: readonly string[]
  /** Code of its EPCI; empty when it belongs to none. */
  readonly epci: string
}

/** The official communes, by code. */
export interface Communes {
  find(code: string | null): Commune | null
  /** Communes whose name or postal code begins with the text, exact names and big towns first. */
  search(texte: string, limit?: number): Commune[]
}

let loading: Promise<Communes> | undefined

/** Reads the table shipped with the application, once, the first time somebody needs it. */
export function loadCommunes(): Promise<Communes> {
  loading ??= import('../../resources/referentiels/communes.json').then((table) => buildCommunes(table.default.communes))
  return loading
}

/** A table from its lines `code|nom|codes postaux|epci`. */
export function buildCommunes(lignes: readonly string[]): Communes {
  const parCode = new Map<string, Commune>()
  for (const ligne of lignes) {
    const [code_insee = '', nom = '', codes = '', epci = ''] = ligne.split('|')
    parCode.set(code_insee, { code_insee, nom: nom.replaceAll("'", '’'), codes_postaux: codes === '' ? [] : codes.split(' '), epci })
  }
  let cles: { cle: string; commune: Commune }[] | undefined
  return {
    find: (code) => (code === null ? null : (parCode.get(code) ?? null)),
    search(texte, limit = 12) {
      cles ??= [...parCode.values()].map((commune) => ({ cle: cleCommune(commune.nom), commune }))
      return searchCommunes(cles, texte, limit)
    },
  }
}

function searchCommunes(cles: readonly { cle: string; commune: Commune }[], texte: string, limit: number): Commune[] {
  const cherche = cleCommune(texte)
  if (cherche === '') return []
  const parCode = /^\d+$/.test(cherche)
  const trouvees = cles.filter(({ cle, commune }) =>
    parCode ? commune.codes_postaux.some((code) => code.startsWith(cherche)) : cle.startsWith(cherche) || cle.includes(` ${cherche}`),
  )
  // A town of several postal codes is a big one; an exact name comes before its namesakes with a suffix.
  return trouvees
    .sort((a, b) => rank(b, cherche) - rank(a, cherche) || a.cle.localeCompare(b.cle, 'fr'))
    .slice(0, limit)
    .map(({ commune }) => commune)
}

function rank({ cle, commune }: { cle: string; commune: Commune }, cherche: string): number {
  return (cle === cherche ? 100 : 0) + (cle.startsWith(cherche) ? 10 : 0) + Math.min(commune.codes_postaux.length, 9)
}

// « St-Aubin » and « Saint Aubin » are the same name.
function cleCommune(nom: string): string {
  return toSearchKey(nom).replace(/\bst(e?)\b/g, 'saint$1')
}

/** Département of a commune, two characters (three overseas). */
export function departementOf(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2)
}

/** The EPCI of a commune, null when it is unknown; for the profile of the figures. */
export async function loadEpciOf(): Promise<(codeInsee: string) => string | null> {
  const communes = await loadCommunes()
  return (codeInsee) => communes.find(codeInsee)?.epci || null
}

/** Names of communes and of their EPCI, by code; a code that is not in the table has no name. */
export async function nameTerritoires(codes: readonly string[]) {
  const communes = await loadCommunes()
  const trouvees = codes.flatMap((code) => communes.find(code) ?? [])
  const voulus = new Set(trouvees.map(({ epci }) => epci))
  const table = (await import('../../resources/referentiels/communes.json')).default
  const epci = table.epci.map((ligne): [string, string] => {
    const [code = '', nom = ''] = ligne.split('|')
    return [code, nom.replaceAll("'", '’')]
  })
  return {
    communes: Object.fromEntries(trouvees.map(({ code_insee, nom }) => [code_insee, nom])),
    epci: Object.fromEntries(epci.filter(([code]) => voulus.has(code))),
  }
}
