import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CADENCES, describeRang, proposeSerie, SERIE_MAX } from '../../../../src-main/domain/commission/serie'
import { addDays } from '../../../../src-main/domain/commun/date'

describe('séances en série', () => {
  it('chaque troisième jeudi de 2026', () => {
    const jours = proposeSerie('2026-01-15', '2026-12-31', 'mensuelle').map(({ date }) => date)
    expect(jours).toEqual([
      '2026-01-15',
      '2026-02-19',
      '2026-03-19',
      '2026-04-16',
      '2026-05-21',
      '2026-06-18',
      '2026-07-16',
      '2026-08-20',
      '2026-09-17',
      '2026-10-15',
      '2026-11-19',
      '2026-12-17',
    ])
    expect(describeRang('2026-01-15')).toBe('troisième jeudi du mois')
  })

  it('le dernier vendredi reste le dernier, que le mois en ait quatre ou cinq', () => {
    expect(proposeSerie('2026-01-30', '2026-05-31', 'mensuelle').map(({ date }) => date)).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
      '2026-05-29',
    ])
    expect(describeRang('2026-01-30')).toBe('dernier vendredi du mois')
  })

  it('dit les jours fériés sans les retirer', () => {
    const jours = proposeSerie('2026-04-30', '2026-05-31', 'quinzaine')
    expect(jours).toEqual([
      { date: '2026-04-30', ferie: null },
      { date: '2026-05-14', ferie: 'Ascension' },
      { date: '2026-05-28', ferie: null },
    ])
  })

  it('jours croissants, du même jour de la semaine, bornés', () => {
    const jour = fc.integer({ min: 0, max: 3650 }).map((ecart) => addDays('2024-01-01', ecart))
    fc.assert(
      fc.property(jour, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...CADENCES), (premier, duree, cadence) => {
        const jours = proposeSerie(premier, addDays(premier, duree), cadence).map(({ date }) => date)
        expect(jours[0]).toBe(premier)
        expect(jours.length).toBeLessThanOrEqual(SERIE_MAX)
        expect(jours).toEqual([...new Set(jours)].sort())
        expect(new Set(jours.map((date) => new Date(date).getUTCDay())).size).toBe(1)
        expect(jours.every((date) => date <= addDays(premier, duree))).toBe(true)
      }),
    )
  })
})
