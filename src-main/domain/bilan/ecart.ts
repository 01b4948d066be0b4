import { CODES_INDICATEUR, type CodeIndicateur } from '../indicateur/codes'
import type { Detail } from '../indicateur/resultat'

/** A figure and the records behind it. */
export interface ChiffreCompte {
  readonly valeur: number | null
  readonly ids: readonly string[]
  readonly detail?: Detail
}

/** A line of a breakdown that would not be the same today: its keys from the outside in. */
export interface EcartDetail {
  readonly chemin: readonly string[]
  readonly avant: number | null
  readonly apres: number | null
}

/** A figure that would not be the same today, with what entered its list and what left it. */
export interface EcartChiffre {
  readonly code: CodeIndicateur
  readonly avant: number | null
  readonly apres: number | null
  readonly entres: readonly string[]
  readonly partis: readonly string[]
  readonly details: readonly EcartDetail[]
}

type Chiffres = Readonly<Partial<Record<CodeIndicateur, ChiffreCompte>>>

/** What a new computation would change: a figure whose value moved, or whose list or breakdown did behind the same value. */
export function comparerChiffres(avant: Chiffres, apres: Chiffres): readonly EcartChiffre[] {
  return CODES_INDICATEUR.flatMap((code) => {
    const [ancien, nouveau] = [avant[code], apres[code]]
    // A figure that one of the two does not know cannot be compared.
    if (!ancien || !nouveau) return []
    const [connus, presents] = [new Set(ancien.ids), new Set(nouveau.ids)]
    const entres = nouveau.ids.filter((id) => !connus.has(id))
    const partis = ancien.ids.filter((id) => !presents.has(id))
    const details = comparerDetails(ancien.detail, nouveau.detail)
    const meme = ancien.valeur === nouveau.valeur && entres.length + partis.length + details.length === 0
    return meme ? [] : [{ code, avant: ancien.valeur, apres: nouveau.valeur, entres, partis, details }]
  })
}

function comparerDetails(avant: Detail | undefined, apres: Detail | undefined): EcartDetail[] {
  const [anciens, nouveaux] = [feuilles(avant), feuilles(apres)]
  return [...new Set([...anciens.keys(), ...nouveaux.keys()])].flatMap((cle) => {
    const [ancien, nouveau] = [anciens.get(cle) ?? null, nouveaux.get(cle) ?? null]
    // A line that is not there and a line at zero say the same thing.
    return (ancien ?? 0) === (nouveau ?? 0) ? [] : [{ chemin: JSON.parse(cle) as string[], avant: ancien, apres: nouveau }]
  })
}

/** The numbers of a breakdown by their keys. */
function feuilles(detail: Detail | undefined, chemin: readonly string[] = []): Map<string, number | null> {
  const trouvees = new Map<string, number | null>()
  for (const [cle, valeur] of Object.entries(detail ?? {})) {
    const ici = [...chemin, cle]
    if (valeur !== null && typeof valeur === 'object') for (const [autre, nombre] of feuilles(valeur, ici)) trouvees.set(autre, nombre)
    else trouvees.set(JSON.stringify(ici), valeur)
  }
  return trouvees
}
