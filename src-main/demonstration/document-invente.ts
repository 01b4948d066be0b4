import { deflateSync } from 'node:zlib'

/** A one-page PDF: a title, then lines. Invented papers need no more. */
export function pdfInvente(titre: string, lignes: readonly string[]): Uint8Array {
  const texte = [`BT /F2 18 Tf 60 770 Td (${echapper(titre)}) Tj ET`, 'q 0.7 w 60 758 m 535 758 l S Q']
  lignes.forEach((ligne, rang) => {
    texte.push(`BT /F1 12 Tf 60 ${728 - rang * 22} Td (${echapper(ligne)}) Tj ET`)
  })
  texte.push('BT /F1 9 Tf 60 40 Td (Document invent\xe9 pour la d\xe9monstration de Jalon : sans aucune valeur.) Tj ET')
  const contenu = texte.join('\n')
  const police = (nom: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${nom} /Encoding /WinAnsiEncoding >>`
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${contenu.length} >>\nstream\n${contenu}\nendstream`,
    police('Helvetica'),
    police('Helvetica-Bold'),
  ])
}

// One byte a character: offsets are lengths.
function assemble(objets: readonly string[]): Uint8Array {
  let pdf = '%PDF-1.4\n'
  const places: number[] = []
  objets.forEach((objet, rang) => {
    places.push(pdf.length)
    pdf += `${rang + 1} 0 obj\n${objet}\nendobj\n`
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  pdf += `xref\n0 ${objets.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objets.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(pdf, 'latin1'))
}

// ’ is not in Latin-1.
const echapper = (texte: string) =>
  texte
    .replaceAll('’', "'")
    .replaceAll('\u00a0', ' ')
    .replace(/[\\()]/g, '\\$&')

const LARGEUR = 260
const HAUTEUR = 165

/** A picture of an identity card without a face nor a name: a ground, a portrait frame, a few lines; `teinte` tells two cards apart. */
export function carteInventee(teinte: number): Uint8Array {
  const rows = Array.from({ length: HAUTEUR }, (_, y) => {
    const row = Buffer.alloc(1 + LARGEUR * 3)
    for (let x = 0; x < LARGEUR; x += 1) row.set(couleur(x, y, teinte), 1 + x * 3)
    return row
  })
  const entete = Buffer.alloc(13)
  entete.writeUInt32BE(LARGEUR, 0)
  entete.writeUInt32BE(HAUTEUR, 4)
  entete.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', entete), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]),
  )
}

function couleur(x: number, y: number, teinte: number): readonly [number, number, number] {
  if (y < 23) return [70 + (teinte % 40), 105, 150]
  if (x > 14 && x < 84 && y > 37 && y < 131) return [196, 204, 210]
  const ligne = Math.floor((y - 40) / 17)
  if (x > 100 && x < 240 - ((ligne * 31 + teinte * 7) % 60) && y > 40 && y < 125 && (y - 40) % 17 < 5) return [110, 118, 126]
  return [232, 238, 242]
}

function chunk(type: string, donnees: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees])
  const sortie = Buffer.alloc(corps.length + 8)
  sortie.writeUInt32BE(donnees.length, 0)
  sortie.set(corps, 4)
  sortie.writeUInt32BE(crc(corps), corps.length + 4)
  return sortie
}

function crc(bytes: Buffer): number {
  let reste = 0xffffffff
  for (const byte of bytes) {
    reste ^= byte
    for (let bit = 0; bit < 8; bit += 1) reste = (reste >>> 1) ^ (reste & 1 ? 0xedb88320 : 0)
  }
  return ~reste >>> 0
}
