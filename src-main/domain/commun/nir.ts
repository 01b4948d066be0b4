// 13 figures and the key, grouped as people write them: 1 84 12 76 451 089 46. Corsica is written 2A or 2B.
const SEPARATOR = '[\\s.\\-/|_()\u00a0\u202f]{0,3}'
// « …089 clé 46 », « …089 (clé : 46) ».
const BEFORE_KEY = `${SEPARATOR}(?:[Cc]l(?:é|e\u0301?)[\\s:\u00a0\u202f]{0,3})?`
const GROUPS = ['([1-478])', '(\\d\\d)', '(\\d\\d)', '(\\d\\d|2[ABab])', '(\\d{3})', '(\\d{3})']
const NIR = new RegExp(`(?<![\\dA-Za-z])${GROUPS.join(SEPARATOR)}${BEFORE_KEY}(\\d\\d)(?![\\dA-Za-z])`, 'g')

const MIN_DIGITS = 14
// The longest text of any field, drafts included: longer, it is refused for its length.
const MAX_LENGTH = 30_000

/** True when the text holds a NIR (social security number) whose control key is right, wherever it stands. */
export function containsNir(text: string): boolean {
  if (text.length < MIN_DIGITS || text.length > MAX_LENGTH || !hasEnoughDigits(text)) return false
  for (const match of text.matchAll(NIR)) {
    if (isKeyRight(match.slice(1).join(''))) return true
  }
  return false
}

function isKeyRight(nir: string): boolean {
  const month = Number(nir.slice(3, 5))
  // 20 to 42 and 50 to 99 are the months of incomplete civil records.
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false
  const number = nir.slice(0, 13).toUpperCase().replace('2A', '19').replace('2B', '18')
  return 97 - (Number(number) % 97) === Number(nir.slice(13))
}

function hasEnoughDigits(text: string): boolean {
  let digits = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 48 && code <= 57) digits += 1
  }
  return digits >= MIN_DIGITS
}

/** True when a column title announces a NIR; `title` is a folded key (lower case, words joined by `_`). */
export function isNirTitle(title: string): boolean {
  return /securite_sociale|(^|_)(nir|nss|secu|(num|numero|no|n)_?(secu|ss))(_|$)/.test(title)
}
