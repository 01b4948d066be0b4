import { containsNir } from '../commun/nir'
import { EXTENSIONS_PIECE, FORMAT_PIECE_LABELS, type FormatPiece } from './format-piece'

const LONGUEUR_MAX = 120
const RESERVES = /^(con|prn|aux|nul|com\d|lpt\d)$/i
// Control characters, and those that turn the direction of the text to hide an extension.
const INVISIBLES = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A name as it can be shown and written on any disk: last part only, no trap, not too long. */
export function nettoyerNom(brut: string): string {
  const dernier = brut.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const propre = dernier
    .replace(INVISIBLES, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const { base, extension } = couperNom(propre)
  const sur = base === '' ? 'document' : RESERVES.test(base) ? `_${base}` : base
  const place = LONGUEUR_MAX - (extension === '' ? 0 : extension.length + 1)
  const court = [...sur]
    .slice(0, place)
    .join('')
    .replace(/[\s.]+$/, '')
  return extension === '' ? court : `${court}.${extension}`
}

/** A name in two: before the last dot, and the extension when it looks like one. */
export function couperNom(nom: string): { base: string; extension: string } {
  const trouve = /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(nom)
  return trouve ? { base: (trouve[1] ?? '').trim(), extension: trouve[2] ?? '' } : { base: nom, extension: '' }
}

/** Why a name and a content do not go together; null when they do. */
export function refusExtension(nom: string, format: FormatPiece): string | null {
  const { extension } = couperNom(nom)
  if (extension === '' || EXTENSIONS_PIECE[format].includes(extension.toLowerCase())) return null
  return `Le nom finit par « .${extension} », mais le contenu est celui d’un fichier ${FORMAT_PIECE_LABELS[format]}. Vérifiez que c’est le bon fichier ; si oui, renommez-le en « .${EXTENSIONS_PIECE[format][0]} ».`
}

/** The name with the extension of its content when it had none. */
export function completerNom(nom: string, format: FormatPiece): string {
  return couperNom(nom).extension === '' ? `${nom}.${EXTENSIONS_PIECE[format][0]}` : nom
}

/** True when a name holds a social security number, however it is cut. */
export function nomContientNir(nom: string): boolean {
  const espace = nom.replace(/[_,;()[\]+=]/g, ' ')
  return containsNir(espace) || containsNir(espace.replace(/([A-Za-zÀ-ÿ])(?=\d{3})/g, '$1 ').replace(/(\d{2})(?=[A-Za-zÀ-ÿ]{3})/g, '$1 '))
}
