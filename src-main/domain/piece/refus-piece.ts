import { lireContenu } from './contenu'
import { type FormatPiece, TAILLE_MAX_PIECE } from './format-piece'
import { completerNom, nettoyerNom, nomContientNir, refusExtension } from './nom-piece'

/** A file as it may enter the vault, or why it may not. */
export type PieceRecue =
  | { readonly refus: null; readonly nom: string; readonly format: FormatPiece }
  | { readonly refus: string; readonly nom: string }

const NIR =
  'Le nom de ce fichier contient un numéro de sécurité sociale, que Jalon ne garde jamais : renommez le fichier, puis recommencez.'
const NOM_SANS_NIR = 'Fichier au nom à corriger'

/** Checks one received file: its size, its name, its content. */
export function recevoirPiece(nomBrut: string, bytes: Uint8Array): PieceRecue {
  const nom = nettoyerNom(nomBrut)
  // Not even repeated on the screen.
  if (nomContientNir(nomBrut) || nomContientNir(nom)) return { refus: NIR, nom: NOM_SANS_NIR }
  const taille = refusTaille(bytes.byteLength)
  if (taille !== null) return { refus: taille, nom }
  const contenu = lireContenu(bytes)
  if ('refus' in contenu) return { refus: contenu.refus, nom }
  const extension = refusExtension(nom, contenu.format)
  if (extension !== null) return { refus: extension, nom }
  return { refus: null, nom: completerNom(nom, contenu.format), format: contenu.format }
}

/** Why a file of this many bytes is refused; null when it is not. */
export function refusTaille(octets: number): string | null {
  if (octets === 0) return 'Ce fichier est vide.'
  if (octets <= TAILLE_MAX_PIECE) return null
  const mega = Math.ceil(octets / 1024 / 1024)
  return `Ce fichier fait ${mega} Mo ; 25 Mo au plus. Réduisez-le, ou numérisez-le en moins fin.`
}
