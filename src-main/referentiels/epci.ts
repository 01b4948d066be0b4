import { toSearchKey } from '../domain/commun/texte'
import type { Epci } from '../domain/participant/eligibilite'
import type { Residence } from '../domain/participant/eligibilite-motifs'
import { loadCommunes } from './communes'

export interface EpciConnu extends Epci {
  /** Number of its communes. */
  readonly communes: number
}

/** The official EPCI, by code. */
export interface TableEpci {
  find(code: string): EpciConnu | null
  /** EPCI whose name holds every word of the text, or that a commune of this name belongs to. */
  search(texte: string): EpciConnu[]
}

const TROUVES = 12

let loading: Promise<TableEpci> | undefined

/** Reads the table shipped with the application, once. */
export function loadEpci(): Promise<TableEpci> {
  loading ??= buildTable()
  return loading
}

async function buildTable(): Promise<TableEpci> {
  const communes = await loadCommunes()
  const table = (await import('../../resources/referentiels/communes.json')).default
  const tailles = new Map<string, number>()
  for (const ligne of table.communes) {
    const code = ligne.slice(ligne.lastIndexOf('|') + 1)
    tailles.set(code, (tailles.get(code) ?? 0) + 1)
  }
  const liste = table.epci.map((ligne) => {
    const [code = '', nom = ''] = ligne.split('|')
    return { cle: toSearchKey(nom), epci: { code, nom: nom.replaceAll("'", '’'), communes: tailles.get(code) ?? 0 } }
  })
  const parCode = new Map(liste.map(({ epci }) => [epci.code, epci]))
  return {
    find: (code) => parCode.get(code) ?? null,
    search(texte) {
      const mots = toSearchKey(texte).split(' ')
      if (mots[0] === '') return []
      const nommes = liste.filter(({ cle, epci }) => epci.code === mots[0] || mots.every((mot) => ` ${cle}`.includes(` ${mot}`)))
      const parCommune = communes.search(texte).flatMap((commune) => parCode.get(commune.epci) ?? [])
      return [...new Set([...nommes.map(({ epci }) => epci), ...parCommune])].slice(0, TROUVES)
    },
  }
}

/** Where a person lives, as the eligibility rule reads it. */
export async function loadResidence(code_insee: string | null): Promise<Residence> {
  const commune = (await loadCommunes()).find(code_insee)
  const epci = commune === null ? null : (await loadEpci()).find(commune.epci)
  return { code_insee, commune: commune?.nom ?? null, epci: epci && { code: epci.code, nom: epci.nom } }
}
