import { addDays, type IsoDate } from '../domain/commun/date'

/** One appointment, as a calendar needs it. */
export interface RendezVousIcs {
  /** Stays the same when the appointment is exported again: the calendar moves it instead of doubling it. */
  readonly uid: string
  /** Instant of the writing, ISO 8601 in UTC. */
  readonly ecrit: string
  readonly titre: string
  readonly date: IsoDate
  /** HH:MM at the desk; null: the whole day. */
  readonly heure: string | null
  readonly duree_minutes: number
  readonly lieu: string | null
  readonly description: string | null
  /** True when it will not take place: a calendar that has it takes it away. */
  readonly annule?: boolean
}

const OCTETS_PAR_LIGNE = 75
// What another tool wrote otherwise is left out rather than misread.
const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/

/** A calendar file (RFC 5545) of one appointment. Hours are written in UTC: no time zone table to carry. */
export function toIcs(rendezVous: RendezVousIcs): string {
  return toAgendaIcs([rendezVous])
}

/** A calendar file of several appointments. */
export function toAgendaIcs(rendezVous: readonly RendezVousIcs[]): string {
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jalon//Jalon//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...rendezVous.flatMap(evenementOf),
    'END:VCALENDAR',
  ]
  return `${lignes.map(fold).join('\r\n')}\r\n`
}

function evenementOf({ uid, ecrit, titre, date, heure, duree_minutes, lieu, description, annule }: RendezVousIcs): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${toUtc(new Date(ecrit))}`,
    ...(heure === null || !HEURE.test(heure) ? joursOf(date) : heuresOf(date, heure, duree_minutes)),
    `SUMMARY:${escapeText(titre)}`,
    ...(lieu === null ? [] : [`LOCATION:${escapeText(lieu)}`]),
    ...(description === null ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(annule ? ['STATUS:CANCELLED'] : []),
    // Seen by whoever shares the calendar: only that the time is taken.
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

function joursOf(date: IsoDate): string[] {
  return [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`]
}

function heuresOf(date: IsoDate, heure: string, minutes: number): string[] {
  const debut = new Date(`${date}T${heure}:00`)
  return [`DTSTART:${toUtc(debut)}`, `DTEND:${toUtc(new Date(debut.getTime() + minutes * 60_000))}`]
}

function toUtc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')
}

// A line holds 75 octets at most; the next ones begin with a space. Never inside a character.
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > OCTETS_PAR_LIGNE) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
