import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RendezVousIcs, toAgendaIcs, toIcs } from '../../../src-main/exports/ics'

const RENDEZ_VOUS: RendezVousIcs = {
  uid: 'abc@jalon',
  ecrit: '2026-09-17T08:00:00.000Z',
  titre: 'Rendez-vous PLIE (S. D.)',
  date: '2026-09-29',
  heure: '14:00',
  duree_minutes: 45,
  lieu: 'PLIE des Peupliers, 12, rue des Peupliers',
  description: null,
}

/** The properties of a calendar file, folded lines put back together, texts unescaped. */
function read(ics: string): Map<string, string> {
  const lines = ics.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).replaceAll(/\\([\\;,n])/g, (_all, sign) => (sign === 'n' ? '\n' : sign))]
    }),
  )
}

const instant = (text = '') => new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

describe('le fichier d’agenda', () => {
  it('dit quand, où, et rien de la situation', () => {
    const lu = read(toIcs(RENDEZ_VOUS))
    expect(lu.get('SUMMARY')).toBe('Rendez-vous PLIE (S. D.)')
    expect(lu.get('LOCATION')).toBe(RENDEZ_VOUS.lieu)
    expect(lu.get('UID')).toBe('abc@jalon')
    expect(lu.get('DTSTAMP')).toBe('20260917T080000Z')
    expect(lu.has('DESCRIPTION')).toBe(false)
    const debut = instant(lu.get('DTSTART'))
    expect([debut.getFullYear(), debut.getMonth(), debut.getDate(), debut.getHours(), debut.getMinutes()]).toEqual([2026, 8, 29, 14, 0])
    expect(instant(lu.get('DTEND')).getTime() - debut.getTime()).toBe(45 * 60_000)
  })
  it('plusieurs rendez-vous tiennent dans un seul fichier ; celui qui n’a pas lieu s’y annule', () => {
    const ics = toAgendaIcs([RENDEZ_VOUS, { ...RENDEZ_VOUS, uid: 'def@jalon', annule: true }])
    expect(ics.match(/BEGIN:VCALENDAR/g)).toHaveLength(1)
    expect(ics.match(/^(UID:.*|STATUS:.*|END:VEVENT)\r$/gm)?.map((line) => line.trim())).toEqual([
      'UID:abc@jalon',
      'END:VEVENT',
      'UID:def@jalon',
      'STATUS:CANCELLED',
      'END:VEVENT',
    ])
  })
  it('sans heure lisible, prend la journée', () => {
    for (const heure of [null, 'matin']) {
      const lu = read(toIcs({ ...RENDEZ_VOUS, heure }))
      expect([lu.get('DTSTART;VALUE=DATE'), lu.get('DTEND;VALUE=DATE')]).toEqual(['20260929', '20260930'])
    }
  })
  it('propriété : tout texte revient tel quel, sur des lignes de 75 octets au plus', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (texte) => {
        const titre = texte.replaceAll(/\r\n|\r/g, '\n')
        const ics = toIcs({ ...RENDEZ_VOUS, titre })
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(read(ics).get('SUMMARY')).toBe(titre)
      }),
    )
  })
})
