import type { Residence } from '../domain/participant/eligibilite-motifs'
import { loadCommunes } from './communes'
import { loadEpci } from './epci'

/** Where people live, for thousands of files at once: the official lists are read first, then every answer is immediate. */
export async function loadResidenceOf(): Promise<{
  residenceOf: (code: string | null) => Residence
  epciOf: (code: string) => string | null
}> {
  const communes = await loadCommunes()
  const table = await loadEpci()
  const connues = new Map<string | null, Residence>()
  return {
    epciOf: (code) => table.find(code)?.nom ?? null,
    residenceOf: (code) => {
      const connue = connues.get(code)
      if (connue !== undefined) return connue
      const commune = communes.find(code)
      const epci = commune === null ? null : table.find(commune.epci)
      const residence = { code_insee: code, commune: commune?.nom ?? null, epci: epci && { code: epci.code, nom: epci.nom } }
      connues.set(code, residence)
      return residence
    },
  }
}
