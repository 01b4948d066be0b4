import { crc32, deflateRawSync } from 'node:zlib'
import { refuseFile } from '../../imports/refus'

const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
const DEFLATED = 8
// The sizes stand in the headers we write, not after the bytes.
const SIZES_AFTER = 0x0008

/**
 * The same archive with one part replaced: every other part keeps its compressed bytes, its name and its date,
 * whatever it is (styles, images, macros, signatures).
 */
export function replacePart(archive: Buffer, name: string, content: Buffer): Buffer {
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  let replaced = 0
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > archive.length || archive.readUInt32LE(at) !== CENTRAL) throw damaged()
    const length = CENTRAL_SIZE + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const central = Buffer.from(archive.subarray(at, at + length))
    at += length
    const path = central.subarray(CENTRAL_SIZE, CENTRAL_SIZE + central.readUInt16LE(28))
    const isTheOne = path.toString('utf8') === name
    const bytes = isTheOne ? deflateRawSync(content) : rawBytes(archive, central)
    if (isTheOne) {
      replaced += 1
      central.writeUInt16LE(DEFLATED, 10)
      central.writeUInt32LE(crc32(content), 16)
      central.writeUInt32LE(bytes.length, 20)
      central.writeUInt32LE(content.length, 24)
    }
    central.writeUInt16LE(central.readUInt16LE(8) & ~SIZES_AFTER, 8)
    central.writeUInt32LE(offset, 42)
    const local = Buffer.alloc(LOCAL_SIZE)
    local.writeUInt32LE(LOCAL, 0)
    // Version needed, flags, method, time, date, checksum, sizes: the same fields in both headers.
    central.copy(local, 4, 6, 28)
    local.writeUInt16LE(path.length, 26)
    bodies.push(local, path, bytes)
    directory.push(central)
    offset += LOCAL_SIZE + path.length + bytes.length
  }
  if (replaced !== 1) throw damaged()
  const table = Buffer.concat(directory)
  const tail = Buffer.from(archive.subarray(end, end + END_SIZE))
  tail.writeUInt32LE(table.length, 12)
  tail.writeUInt32LE(offset, 16)
  tail.writeUInt16LE(0, 20)
  return Buffer.concat([...bodies, table, tail])
}

function rawBytes(archive: Buffer, central: Buffer): Buffer {
  const size = central.readUInt32LE(20)
  const local = central.readUInt32LE(42)
  if (local + LOCAL_SIZE > archive.length || archive.readUInt32LE(local) !== LOCAL) throw damaged()
  const start = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  if (start + size > archive.length) throw damaged()
  return archive.subarray(start, start + size)
}

function findEnd(archive: Buffer): number {
  const lowest = Math.max(0, archive.length - END_SIZE - 65_535)
  for (let offset = archive.length - END_SIZE; offset >= lowest; offset -= 1) {
    if (archive.readUInt32LE(offset) === END) return offset
  }
  throw damaged()
}

function damaged() {
  return refuseFile('Le fichier vierge gardé est abîmé : ouvrez à nouveau le fichier du portail.')
}
