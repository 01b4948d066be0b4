import { inflateRawSync } from 'node:zlib'
import { type Limites, megaoctets } from '../limites'
import { refuseFile } from '../refus'

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const MAX_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8

interface Entry {
  name: string
  method: number
  encrypted: boolean
  compressedSize: number
  localOffset: number
}

/**
 * The XML parts of a workbook, decompressed within the limits: what the archive says of its sizes is not believed,
 * each part is stopped as soon as the total is passed. Throws `fichier` when the archive is not one that may come in.
 */
export function unzipXmlParts(archive: Buffer, limites: Limites): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let budget = limites.octetsClasseurOuvert
  for (const entry of readDirectory(archive, limites)) {
    if (!entry.name.endsWith('.xml') && !entry.name.endsWith('.xml.rels')) continue
    if (parts.has(entry.name)) throw damaged()
    const part = inflate(entryBytes(archive, entry), entry, budget, limites)
    budget -= part.byteLength
    parts.set(entry.name, part)
  }
  return parts
}

function readDirectory(archive: Buffer, limites: Limites): Entry[] {
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  if (count > limites.partiesClasseur) throw refuseFile('Ce classeur contient trop de parties pour être lu.')
  let offset = archive.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > archive.length || archive.readUInt32LE(offset) !== CENTRAL_SIGNATURE) throw damaged()
    const nameLength = archive.readUInt16LE(offset + 28)
    entries.push({
      name: archive.toString('utf8', offset + 46, offset + 46 + nameLength),
      encrypted: (archive.readUInt16LE(offset + 8) & 1) === 1,
      method: archive.readUInt16LE(offset + 10),
      compressedSize: archive.readUInt32LE(offset + 20),
      localOffset: archive.readUInt32LE(offset + 42),
    })
    offset += 46 + nameLength + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32)
  }
  return entries
}

function findEnd(archive: Buffer): number {
  const lowest = Math.max(0, archive.length - END_SIZE - MAX_COMMENT)
  for (let offset = archive.length - END_SIZE; offset >= lowest; offset -= 1) {
    if (archive.readUInt32LE(offset) === END_SIGNATURE) return offset
  }
  throw damaged()
}

function entryBytes(archive: Buffer, { localOffset, compressedSize }: Entry): Buffer {
  if (localOffset + 30 > archive.length || archive.readUInt32LE(localOffset) !== LOCAL_SIGNATURE) throw damaged()
  const start = localOffset + 30 + archive.readUInt16LE(localOffset + 26) + archive.readUInt16LE(localOffset + 28)
  if (start + compressedSize > archive.length) throw damaged()
  return archive.subarray(start, start + compressedSize)
}

function inflate(bytes: Buffer, { method, encrypted }: Entry, budget: number, limites: Limites): Buffer {
  if (encrypted) throw refuseFile('Ce classeur est protégé par un mot de passe : l’enregistrer sans protection.')
  const tooBig = () => refuseFile(`Ce classeur dépasse ${megaoctets(limites.octetsClasseurOuvert)} une fois ouvert : il n’est pas lu.`)
  if (method === STORED) {
    if (bytes.byteLength > budget) throw tooBig()
    return bytes
  }
  if (method !== DEFLATED) throw damaged()
  if (budget <= 0) throw tooBig()
  try {
    return inflateRawSync(bytes, { maxOutputLength: budget })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooBig() : damaged()
  }
}

function damaged() {
  return refuseFile('Ce fichier n’est pas un classeur Excel (.xlsx) lisible : il est abîmé ou d’un autre format.')
}
