/** Kinds of content a file may have; found by reading it, never by its name. */
export const FORMATS_PIECE = ['pdf', 'png', 'jpeg', 'webp', 'gif', 'docx', 'xlsx', 'odt', 'ods', 'doc', 'xls', 'txt'] as const
export type FormatPiece = (typeof FORMATS_PIECE)[number]

/** Formats as people read them. */
export const FORMAT_PIECE_LABELS: Record<FormatPiece, string> = {
  pdf: 'PDF',
  png: 'image PNG',
  jpeg: 'image JPEG',
  webp: 'image WebP',
  gif: 'image GIF',
  docx: 'document Word',
  xlsx: 'classeur Excel',
  odt: 'document LibreOffice',
  ods: 'classeur LibreOffice',
  doc: 'document Word (ancien)',
  xls: 'classeur Excel (ancien)',
  txt: 'texte',
}

/** Extensions a name may bear for each format; the first is given to a name that has none. */
export const EXTENSIONS_PIECE: Record<FormatPiece, readonly [string, ...string[]]> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  webp: ['webp'],
  gif: ['gif'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  ods: ['ods'],
  doc: ['doc'],
  xls: ['xls'],
  txt: ['txt'],
}

/** How the application shows it: page by page, as a picture, or not at all. */
export function apercuOf(format: string): 'pdf' | 'image' | null {
  if (format === 'pdf') return 'pdf'
  return ['png', 'jpeg', 'webp', 'gif'].includes(format) ? 'image' : null
}

/** Largest file accepted, in bytes. */
export const TAILLE_MAX_PIECE = 25 * 1024 * 1024
