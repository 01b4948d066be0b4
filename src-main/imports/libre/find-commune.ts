import { toSearchKey } from '../../domain/commun/texte'
import type { Communes } from '../../referentiels/communes'
import type { FindCommune } from './convert-table'

const NAMESAKES = 100

/** Finds communes by name in the table shipped with the application; the postal code settles between namesakes. */
export function communeFinder(communes: Communes): FindCommune {
  const known = new Map<string, string | null>()
  return (nom, codePostal) => {
    const key = `${communeKey(nom)}|${codePostal ?? ''}`
    let code = known.get(key)
    if (code === undefined) {
      code = findOne(communes, nom, codePostal)
      known.set(key, code)
    }
    return code
  }
}

function findOne(communes: Communes, nom: string, codePostal: string | null): string | null {
  const key = communeKey(nom)
  const matches = communes
    .search(key, NAMESAKES)
    .filter((commune) => communeKey(commune.nom) === key && (codePostal === null || commune.codes_postaux.includes(codePostal)))
  return matches.length === 1 ? (matches[0]?.code_insee ?? null) : null
}

function communeKey(nom: string): string {
  return toSearchKey(nom)
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/ cedex.*$/, '')
}
