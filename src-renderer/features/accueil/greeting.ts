import type { AccueilData } from '../../../src-main/contract/accueil'
import { formatCount, formatFullName, formatLongDate, formatTime } from '../../lib/formats'

/** « Jeudi 17 septembre 2026. 4 entretiens aujourd’hui, le premier à 10 h 30 avec Gaëlle LE BIHAN. » */
export function greeting(today: string, rendezVous: AccueilData['rendezVous']): string {
  const date = formatLongDate(today)
  const day = `${date.charAt(0).toLocaleUpperCase('fr')}${date.slice(1)}.`
  const first = rendezVous[0]
  if (!first) return day
  const when = first.heure ? ` à ${formatTime(first.heure)}` : ''
  const person = formatFullName(first)
  if (rendezVous.length === 1) return `${day} 1 entretien aujourd’hui${when} avec ${person}.`
  return `${day} ${formatCount(rendezVous.length, 'entretien')} aujourd’hui, le premier${when} avec ${person}.`
}
