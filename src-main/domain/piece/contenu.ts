import { membresZip } from './contenu-zip'
import type { FormatPiece } from './format-piece'

/** What the bytes of a file are, or why they are refused. */
export type Contenu = { readonly format: FormatPiece } | { readonly refus: string }

const MACROS =
  'Ce document contient des macros, qui sont des programmes : enregistrez-le sans macro (.docx, .xlsx ou PDF), puis recommencez.'
const INCONNU = 'Le contenu n’est ni un PDF, ni une image, ni un document de bureautique : il n’est pas accepté.'
const PROGRAMME = 'Ce fichier est un programme : il n’est pas accepté.'
const HEIC = 'Cette photo est au format HEIC : dans le téléphone, choisissez « le plus compatible » (JPEG), ou envoyez-la en PDF.'

/** Reads what a file is from its content. */
export function lireContenu(bytes: Uint8Array): Contenu {
  const debut = latin(bytes.subarray(0, 16))
  if (debut.startsWith('%PDF-')) return { format: 'pdf' }
  if (debut.startsWith('\x89PNG\r\n\x1a\n')) return { format: 'png' }
  if (debut.startsWith('\xff\xd8\xff')) return { format: 'jpeg' }
  if (debut.startsWith('RIFF') && debut.slice(8, 12) === 'WEBP') return { format: 'webp' }
  if (debut.startsWith('GIF87a') || debut.startsWith('GIF89a')) return { format: 'gif' }
  if (debut.startsWith('PK')) return lireZip(bytes)
  if (debut.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return lireOle(bytes)
  if (isProgramme(debut)) return { refus: PROGRAMME }
  if (/^....ftyp(heic|heix|mif1|hevc|heif)/s.test(debut)) return { refus: HEIC }
  return isTexte(bytes) ? { format: 'txt' } : { refus: INCONNU }
}

// Windows, Linux, macOS, scripts and shortcuts.
function isProgramme(debut: string): boolean {
  return (
    debut.startsWith('MZ') ||
    debut.startsWith('\x7fELF') ||
    debut.startsWith('#!') ||
    debut.startsWith('L\0\0\0\x01\x14\x02') ||
    ['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'].some((magic) =>
      debut.startsWith(magic),
    )
  )
}

function lireZip(bytes: Uint8Array): Contenu {
  const membres = membresZip(bytes)
  if (membres === null) return { refus: 'Ce document est incomplet ou abîmé : rouvrez-le, enregistrez-le à nouveau, puis recommencez.' }
  if (membres.some((membre) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(membre))) return { refus: MACROS }
  if (membres.includes('[Content_Types].xml')) {
    if (membres.includes('word/document.xml')) return { format: 'docx' }
    if (membres.includes('xl/workbook.xml')) return { format: 'xlsx' }
  }
  // An ODF file names its kind in its first member, never compressed.
  const mimetype = /^.{30}mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)(?![a-z-])/s.exec(latin(bytes.subarray(0, 120)))
  if (mimetype && membres.includes('content.xml')) return { format: mimetype[1] === 'text' ? 'odt' : 'ods' }
  return { refus: 'Cette archive n’est pas un document Word, Excel ou LibreOffice : ajoutez plutôt les fichiers qu’elle contient.' }
}

function lireOle(bytes: Uint8Array): Contenu {
  if (holdsName(bytes, '_VBA_PROJECT') || holdsName(bytes, 'Macros')) return { refus: MACROS }
  if (holdsName(bytes, 'WordDocument')) return { format: 'doc' }
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return { format: 'xls' }
  return { refus: INCONNU }
}

const OLE_ENTRY = 128

/** Whether the directory of an OLE file, made of entries of 128 bytes, names this stream. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat(0, 0))
  for (let at = 512; at + wanted.length <= bytes.length; at += OLE_ENTRY) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** UTF-8, or the accents of one byte that older Windows tools write; no control character. */
function isTexte(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return false
  return isUtf8(bytes) || bytes.every((byte) => byte < 0x80 || byte >= 0xa0)
}

function isUtf8(bytes: Uint8Array): boolean {
  let suite = 0
  for (const byte of bytes) {
    if (suite > 0) {
      if (byte >> 6 !== 2) return false
      suite -= 1
    } else if (byte >= 0x80) {
      suite = byte >> 5 === 6 ? 1 : byte >> 4 === 14 ? 2 : byte >> 3 === 30 ? 3 : -1
      if (suite < 0) return false
    }
  }
  return suite === 0
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
