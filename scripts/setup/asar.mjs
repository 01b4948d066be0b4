import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A flat folder as an asar archive: a JSON index in Chromium's “pickle” framing, then the files end to end.
 * The format is frozen and four lengths long; @electron/asar would bring a dozen deprecated packages for it.
 * @param {string} folder
 */
export function asarOf(folder) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {}
  const contents = []
  let offset = 0
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, name))
    files[name] = { size: content.length, offset: String(offset) }
    offset += content.length
    contents.push(content)
  }
  const json = Buffer.from(JSON.stringify({ files }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const body = json.length + padding.length
  return Buffer.concat([uint32(4), uint32(body + 8), uint32(body + 4), uint32(json.length), json, padding, ...contents])
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
