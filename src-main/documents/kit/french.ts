import type { IsoDate } from '../../domain/commun/date'

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** « jeudi 24 septembre 2026 ». */
export function longDate(date: IsoDate): string {
  const [annee = 0, mois = 1, jour = 1] = date.split('-').map(Number)
  const rang = new Date(Date.UTC(annee, mois - 1, jour)).getUTCDay()
  return `${JOURS[rang]} ${jour === 1 ? '1er' : jour} ${MOIS[mois - 1]} ${annee}`
}

/** « 9 h 05 », from HH:MM. */
export function hour(time: string): string {
  const [heures = '0', minutes = '00'] = time.split(':')
  return `${Number(heures)}\u00a0h\u00a0${minutes}`
}

/** First letter in capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** « 1er janvier 2026 », without the day of the week. */
export function shortDate(date: IsoDate): string {
  return longDate(date).replace(/^\S+ /, '')
}
