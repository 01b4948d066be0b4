/** Weight at most of a logo, in bytes. */
export const TAILLE_MAX_LOGO = 500_000
// Beyond, a printer gains nothing and a crafted file would fill the memory.
const COTE_MAX = 4000

export type FormatLogo = 'png' | 'jpeg'

/** Why a file cannot be the logo, or its format. */
export type LectureLogo = { readonly format: FormatLogo; readonly largeur: number; readonly hauteur: number } | { readonly refus: string }

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads the format and the size of an image from its bytes: its name is never believed. */
export function lireLogo(octets: Uint8Array): LectureLogo {
  if (octets.length > TAILLE_MAX_LOGO) return { refus: 'Ce fichier dépasse 500\u202fko : enregistrez l’image en plus petit.' }
  const image = PNG.every((octet, index) => octets[index] === octet) ? lirePng(octets) : lireJpeg(octets)
  if (image === null) return { refus: 'Ce fichier n’est pas une image PNG ou JPEG : choisissez-en une autre.' }
  const { largeur, hauteur } = image
  if (largeur === 0 || hauteur === 0 || largeur > COTE_MAX || hauteur > COTE_MAX) {
    return { refus: `Cette image mesure ${largeur} × ${hauteur} points\u00a0: ${COTE_MAX} au plus de côté.` }
  }
  return image
}

function lirePng(octets: Uint8Array) {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  if (octets.length < 33 || vue.getUint32(12) !== 0x49484452) return null
  return { format: 'png', largeur: vue.getUint32(16), hauteur: vue.getUint32(20) } as const
}

function lireJpeg(octets: Uint8Array) {
  if (octets.length < 4 || octets[0] !== 0xff || octets[1] !== 0xd8) return null
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  let place = 2
  while (place + 9 < octets.length) {
    if (octets[place] !== 0xff) return null
    const marque = octets[place + 1] ?? 0
    // Start of frame, all kinds; C4, C8 and CC are tables.
    if (marque >= 0xc0 && marque <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marque)) {
      return { format: 'jpeg', hauteur: vue.getUint16(place + 5), largeur: vue.getUint16(place + 7) } as const
    }
    place += 2 + vue.getUint16(place + 2)
  }
  return null
}
