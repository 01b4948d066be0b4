import { deflateRawSync } from 'node:zlib'

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

export const PDF = latin('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n')
export const PNG = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
export const JPEG = latin('\xff\xd8\xff\xe0\0\x10JFIF\0')
export const EXE = latin(`MZ\x90\0${'\0'.repeat(60)}PE\0\0`)

/** A zip of these members, deflated but for those named `mimetype`. */
export function zip(membres: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [nom, contenu] of Object.entries(membres)) {
    const stored = nom === 'mimetype'
    const data = stored ? Buffer.from(contenu) : deflateRawSync(contenu)
    const name = Buffer.from(nom)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(stored ? 0 : 8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(contenu.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, name, data)
    central.push(entry, name)
    offset += local.length + name.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(membres).length, 8)
  end.writeUInt16LE(Object.keys(membres).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...locals, directory, end]))
}

export const DOCX = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })
export const XLSX = zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>' })
export const ODT = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' })
export const ODS = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' })
export const DOCM = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' })

/** An OLE file whose directory names these streams. */
export function ole(...streams: string[]): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(512 + 128 * (streams.length + 1))
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  streams.forEach((stream, rang) => {
    bytes.write(stream, 512 + 128 * (rang + 1), 'utf16le')
  })
  return Uint8Array.from(bytes)
}
