import { toIdentityKey, toSearchKey } from '../commun/texte'
import { MOTS_DE_PASSE_CONNUS } from './mots-de-passe-connus'

/** Names a password must not contain. */
export interface PasswordContext {
  readonly structure?: string
  readonly utilisateur?: string
}

export interface PasswordEstimate {
  readonly accepted: boolean
  /** 0 to 2 refused, 3 accepted, 4 with a margin. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** What to say under the field. */
  readonly message: string
  /** What would make it accepted; empty when it is. */
  readonly missing: readonly string[]
}

const CLASSES: readonly { readonly pattern: RegExp; readonly label: string; readonly size: number }[] = [
  { pattern: /\p{Ll}/u, label: 'une minuscule', size: 26 },
  { pattern: /\p{Lu}/u, label: 'une majuscule', size: 26 },
  { pattern: /\p{Nd}/u, label: 'un chiffre', size: 10 },
  { pattern: /[^\p{L}\p{Nd}\s]/u, label: 'un signe (ponctuation, symbole)', size: 33 },
]
const PHRASE_WORDS = 7
const BITS_PER_WORD = 11.5
const STRONG_BITS = 100

// Too common in the names of structures to betray one.
const GENERIC_WORDS = new Set(
  'plie pays communaute communes agglomeration metropole association maison emploi ville mission locale insertion grand centre territoire pour dans'.split(
    ' ',
  ),
)

/**
 * Whether a password protects the vault by itself, and what it lacks. The rule: 12 characters of 4 classes, 14 of 3, or
 * a phrase of 7 different words (CNIL, délibération 2022-100, 80 bits), neither among the known ones nor made of a name.
 */
export function estimatePassword(password: string, context: PasswordContext = {}): PasswordEstimate {
  const length = effectiveLength(password)
  const classes = CLASSES.filter(({ pattern }) => pattern.test(password))
  const words = countWords(password)
  const isPhrase = words >= PHRASE_WORDS
  const bits = Math.max(length * Math.log2(classes.reduce((sum, { size }) => sum + size, 1)), isPhrase ? words * BITS_PER_WORD : 0)

  if (password === '') return refused(0, 'Choisissez un mot de passe.', lacking(length, classes.length, password))
  const name = containedName(password, context)
  if (name) {
    return refused(1, `Le mot de passe ne doit pas contenir le nom de la personne ou de la structure (« ${name} »).`, [
      `un mot de passe sans « ${name} »`,
    ])
  }
  if (isKnown(password) || (!isPhrase && isMadeOfKnownWords(password))) {
    return refused(0, 'Ce mot de passe est parmi les premiers essayés par qui voudrait entrer. Choisissez-en un autre.', [
      'un mot de passe moins courant',
    ])
  }
  const accepted = isPhrase || (length >= 12 && classes.length === 4) || (length >= 14 && classes.length >= 3)
  if (!accepted) {
    const missing = lacking(length, classes.length, password)
    return refused(
      bits < 35 ? 0 : bits < 55 ? 1 : 2,
      `Il manque ${missing.join(' et ')} ; ou bien une phrase de sept mots différents.`,
      missing,
    )
  }
  if (isPhrase ? words * BITS_PER_WORD >= STRONG_BITS : bits >= STRONG_BITS)
    return { accepted, score: 4, message: 'Mot de passe très solide.', missing: [] }
  return { accepted, score: 3, message: 'Mot de passe solide.', missing: [] }
}

function refused(score: 0 | 1 | 2, message: string, missing: readonly string[]): PasswordEstimate {
  return { accepted: false, score, message, missing }
}

function lacking(length: number, classCount: number, password: string): string[] {
  const absent = CLASSES.filter(({ pattern }) => !pattern.test(password)).map(({ label }) => label)
  const more = (wanted: number) => {
    const count = wanted - length
    return `${count} caractère${count > 1 ? 's' : ''}${password.length > length ? ' qui ne se suivent ni ne se répètent' : ''}`
  }
  if (classCount === 4) return [more(12)]
  if (classCount === 3 && length >= 12) return [`${more(14)} ou ${absent.join()}`]
  const missing = length < 12 ? [more(classCount === 3 ? 12 : 14)] : length < 14 ? [more(14)] : []
  if (classCount === 3) return [...missing, absent.join()]
  const count = 3 - classCount
  return [...missing, count === 1 ? absent.join(' ou ') : `${count} sortes de caractères parmi : ${absent.join(', ')}`]
}

/** Length where a run of four and more equal or consecutive characters (« aaaa », « 1234 ») counts for two. */
function effectiveLength(password: string): number {
  const codes = [...password.normalize('NFKC')].map((char) => char.codePointAt(0) ?? 0)
  let length = 0
  let start = 0
  for (let at = 1; at <= codes.length; at++) {
    const step = stepAt(codes, at)
    if (at > start + 1 ? step === stepAt(codes, at - 1) && Math.abs(step) <= 1 : Math.abs(step) <= 1) continue
    const run = at - start
    length += run >= 4 ? 2 : run
    start = at
  }
  return length
}

function stepAt(codes: readonly number[], at: number): number {
  return (codes[at] ?? Number.NaN) - (codes[at - 1] ?? Number.NaN)
}

function countWords(password: string): number {
  return new Set(
    toSearchKey(password)
      .split(' ')
      .filter((word) => word.length >= 2 && /[a-z]/.test(word)),
  ).size
}

function containedName(password: string, { structure, utilisateur }: PasswordContext): string | undefined {
  const typed = [toIdentityKey(password), toIdentityKey(undoLeet(password))]
  return [structure, utilisateur]
    .flatMap((name) => toSearchKey(name ?? '').split(' '))
    .filter((word) => word.length >= 4 && !GENERIC_WORDS.has(word))
    .find((word) => typed.some((key) => key.includes(word)))
}

function isKnown(password: string): boolean {
  const key = toIdentityKey(password)
  return [key, key.replace(/\d+/g, ''), toIdentityKey(undoLeet(password)), toIdentityKey(undoLeet(trimmed(password)))].some((form) => {
    const repeated = /^(.+?)\1*$/.exec(form)?.[1] ?? form
    return MOTS_DE_PASSE_CONNUS.has(form) || MOTS_DE_PASSE_CONNUS.has(repeated)
  })
}

// « Soleil-Bonjour-2024! »: known words end to end, with nothing else than digits and signs between them.
function isMadeOfKnownWords(password: string): boolean {
  const words = toSearchKey(password)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 2)
  return words.length > 0 && words.every((word) => MOTS_DE_PASSE_CONNUS.has(word))
}

function trimmed(password: string): string {
  return password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

const LEET: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' }

function undoLeet(password: string): string {
  return [...password].map((char) => LEET[char] ?? char).join('')
}
