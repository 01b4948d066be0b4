/** Text of a file: UTF-16 and UTF-8 by their marks, else UTF-8 when its sequences are, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  return isMostlyUtf8(text) ? text : decodeWindows1252(bytes)
}

// A damaged line must not turn the whole file into mojibake: what is not UTF-8 has more wrong signs than right ones.
function isMostlyUtf8(text: string): boolean {
  let wrong = 0
  let right = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) wrong += 1
    else if (code > 127) right += 1
  }
  return wrong === 0 || right > wrong
}

// Not TextDecoder('windows-1252'): some Node versions decode it as Latin-1, where 0x80 to 0x9F are control signs.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign)
}
