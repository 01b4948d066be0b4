const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Attributes of an opening tag, by their name as written. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name] = unescapeXml(double ?? single ?? '')
  }
  return found
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) =>
    hex ? fromCode(Number.parseInt(hex, 16)) : dec ? fromCode(Number(dec)) : (ENTITIES[name] ?? all),
  )
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** A text inside an element; signs that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return [...text].filter(isXmlSign).join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function isXmlSign(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x20 ? code === 9 || code === 10 || code === 13 : code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
