import { RefusCellule } from './cellule'

const QUOTED_LENGTH = 40

/** A value shown in a message, cut when long. */
export function cite(text: string): string {
  return `« ${text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text} »`
}

/** Text trimmed and in one Unicode form; refused when it holds signs that no keyboard writes. */
export function cleanText(text: string): string | RefusCellule {
  let ascii = true
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 32 && code < 127) continue
    if (isUnreadable(code)) {
      return new RefusCellule('caractère illisible : le fichier mélange plusieurs encodages, ou il est abîmé. L’enregistrer en UTF-8.')
    }
    ascii = false
  }
  const trimmed = text.trim()
  return ascii ? trimmed : trimmed.normalize('NFC').replaceAll('\r\n', '\n').trim()
}

// Control signs, the replacement sign of a failed decoding, and those that reverse the reading direction.
function isUnreadable(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10 && code !== 13
  if (code < 160) return true
  return code === 0xfffd || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}
