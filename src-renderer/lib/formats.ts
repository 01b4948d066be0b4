import { type IsoDate, isIsoDate } from '../../src-main/domain/commun/date'

const NBSP = '\u00a0'
const THIN = '\u202f'
/** Shown where there is no value: never 0. */
export const VIDE = '–'

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']

/** 1 234,5 with a thin space and the true minus sign; « – » when unknown. */
export function formatNumber(value: number | null | undefined, decimals = 0, { fixed = true }: { fixed?: boolean } = {}): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return VIDE
  const text = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: fixed ? decimals : 0, maximumFractionDigits: decimals }).format(
    value,
  )
  return text.replaceAll(NBSP, THIN).replace('-', '−')
}

/** 45,2 %: `value` is already in percent (45.2). */
export function formatPercent(value: number | null | undefined, decimals = 1): string {
  const text = formatNumber(value, decimals)
  return text === VIDE ? text : `${text}${THIN}%`
}

/** + 10, − 3,5 or 0: a gap with its sign. */
export function formatGap(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined) return VIDE
  const text = formatNumber(Math.abs(value), decimals, { fixed: false })
  if (text === '0') return '0'
  return `${value > 0 ? '+' : '−'}${THIN}${text}`
}

/** 12/03/2026; « – » when empty. */
export function formatDate(date: IsoDate | null | undefined): string {
  if (!date || !isIsoDate(date.slice(0, 10))) return VIDE
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/** 12/03, for lists where the year is obvious. */
export function formatDayMonth(date: IsoDate | null | undefined): string {
  const text = formatDate(date)
  return text === VIDE ? text : text.slice(0, 5)
}

/** « jeudi 24 septembre 2026 », « 1er » included. */
export function formatLongDate(date: IsoDate, { weekday = true, year = true }: { weekday?: boolean; year?: boolean } = {}): string {
  const [y, m, d] = parts(date)
  const dayName = weekday ? `${WEEKDAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]}${NBSP}` : ''
  return `${dayName}${d === 1 ? '1er' : d}${NBSP}${MONTHS[m - 1]}${year ? ` ${y}` : ''}`
}

/** « sept. 2026 » from a day or a month AAAA-MM. */
export function formatMonth(month: string, { year = true }: { year?: boolean } = {}): string {
  const [y, m] = month.split('-').map(Number)
  return `${SHORT_MONTHS[(m ?? 1) - 1]}${year ? ` ${y}` : ''}`
}

/** « ven. 18/09 », for what comes soon. */
export function formatNearDay(date: IsoDate): string {
  const [y, m, d] = parts(date)
  const name = WEEKDAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()] ?? ''
  return `${name.slice(0, 3)}.${NBSP}${formatDayMonth(date)}`
}

/** « 9 h 30 » from HH:MM or from an ISO timestamp (local time). */
export function formatTime(time: string | null | undefined): string {
  if (!time) return VIDE
  const [hours, minutes] = /^\d{2}:\d{2}/.test(time) ? time.split(':') : localTime(time)
  return `${Number(hours)}${NBSP}h${NBSP}${minutes}`
}

/** « 12/03/2026 à 9 h 30 » from an ISO timestamp, in local time. */
export function formatTimestamp(timestamp: string | null | undefined): string {
  if (!timestamp) return VIDE
  const moment = new Date(timestamp)
  if (Number.isNaN(moment.getTime())) return VIDE
  const date = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`
  return `${date} à ${formatTime(timestamp)}`
}

/** « aujourd’hui à 9 h 30 », « hier à 17 h 42 », « le 12/03/2026 ». */
export function formatSince(timestamp: string, now = new Date()): string {
  const moment = new Date(timestamp)
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000)
  if (days === 0) return `aujourd’hui à ${formatTime(timestamp)}`
  if (days === 1) return `hier à ${formatTime(timestamp)}`
  return `le ${formatTimestamp(timestamp).slice(0, 10)}`
}

/** « 35 min », « 1 h 05 ». */
export function formatMinutes(minutes: number | null | undefined): string {
  if (minutes === null || minutes === undefined) return VIDE
  if (minutes < 60) return `${minutes}${NBSP}min`
  return `${Math.floor(minutes / 60)}${NBSP}h${NBSP}${two(minutes % 60)}`
}

/** « 23,1 mois ». */
export function formatMonths(months: number | null | undefined): string {
  return months === null || months === undefined ? VIDE : `${formatNumber(months, 1, { fixed: false })}${NBSP}mois`
}

/** « 64 j ». */
export function formatDays(days: number | null | undefined): string {
  return days === null || days === undefined ? VIDE : `${formatNumber(days)}${NBSP}j`
}

/** « 1 participant », « 12 participants »: the plural begins at 2 in French. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)}${NBSP}${Math.abs(count) < 2 ? singular : plural}`
}

/** DELANNOY Sandrine, for lists. */
export function formatListName(person: { nom: string; prenom: string | null }): string {
  return [person.nom.toLocaleUpperCase('fr'), person.prenom].filter(Boolean).join(NBSP)
}

/** Sandrine DELANNOY, for headings. */
export function formatFullName(person: { nom: string; prenom: string | null }): string {
  return [person.prenom, person.nom.toLocaleUpperCase('fr')].filter(Boolean).join(NBSP)
}

/** 06 39 98 41 27 when it is a ten-digit French number, else as it was typed. */
export function formatPhone(phone: string | null | undefined): string {
  if (!phone) return VIDE
  const digits = phone.replace(/\D/g, '')
  return digits.length === 10 ? (digits.match(/../g) ?? []).join(NBSP) : phone
}

/** Two letters of a name, for the round of the user. */
export function formatInitials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toLocaleUpperCase('fr')
}

function parts(date: IsoDate): [number, number, number] {
  const [y = 1970, m = 1, d = 1] = date.split('-').map(Number)
  return [y, m, d]
}

function startOfDay(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
}

function localTime(timestamp: string): [string, string] {
  const moment = new Date(timestamp)
  return [String(moment.getHours()), two(moment.getMinutes())]
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
