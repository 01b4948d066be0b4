/** Search key of a text: lower case, without accents nor any sign but letters and digits, one space between words. */
export function toSearchKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Identity key of a name: as `toSearchKey`, with no space at all (« Le Bihan » equals « Lebihan »). */
export function toIdentityKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

// Most names and all numbers: nothing to fold, and thousands are folded at each stroke of a search.
const ASCII = /^[ -~]*$/

function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
