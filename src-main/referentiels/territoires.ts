import { loadCommunes } from './communes'

/** Names and groupings of the official communes, as figures and papers read them. */
export interface Territoires {
  readonly epciOf: (codeInsee: string) => string | null
  readonly communeOf: (codeInsee: string) => string | null
  readonly nomEpciOf: (epci: string) => string | null
}

/** The table shipped with the application. */
export async function loadTerritoires(): Promise<Territoires> {
  const communes = await loadCommunes()
  const table = (await import('../../resources/referentiels/communes.json')).default
  const epci = new Map(table.epci.map((ligne): [string, string] => [ligne.split('|')[0] ?? '', ligne.split('|')[1] ?? '']))
  return {
    epciOf: (code) => communes.find(code)?.epci || null,
    communeOf: (code) => communes.find(code)?.nom ?? null,
    nomEpciOf: (code) => epci.get(code)?.replaceAll("'", '’') ?? null,
  }
}
