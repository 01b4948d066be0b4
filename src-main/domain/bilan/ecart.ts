import { CODES_INDICATEUR, type CodeIndicateur } from '../indicateur/codes'

/** A figure and the records behind it. */
export interface ChiffreCompte {
  readonly valeur: number | null
  readonly ids: readonly string[]
}

/** A figure that would not be the same today, with what entered its list and what left it. */
export interface EcartChiffre {
  readonly code: CodeIndicateur
  readonly avant: number | null
  readonly apres: number | null
  readonly entres: readonly string[]
  readonly partis: readonly string[]
}

type Chiffres = Readonly<Partial<Record<CodeIndicateur, ChiffreCompte>>>

/** What a new computation would change: a figure whose value moved, or whose list did behind the same value. */
export function comparerChiffres(avant: Chiffres, apres: Chiffres): readonly EcartChiffre[] {
  return CODES_INDICATEUR.flatMap((code) => {
    const [ancien, nouveau] = [avant[code], apres[code]]
    // A figure that one of the two does not know cannot be compared.
    if (!ancien || !nouveau) return []
    const [connus, presents] = [new Set(ancien.ids), new Set(nouveau.ids)]
    const entres = nouveau.ids.filter((id) => !connus.has(id))
    const partis = ancien.ids.filter((id) => !presents.has(id))
    const meme = ancien.valeur === nouveau.valeur && entres.length === 0 && partis.length === 0
    return meme ? [] : [{ code, avant: ancien.valeur, apres: nouveau.valeur, entres, partis }]
  })
}
