import { describe, expect, it } from 'vitest'
import { backupsToDelete, type DatedBackup } from '../../../src-main/coffre/retention'
import { addDays } from '../../../src-main/domain/commun/date'

const backup = (date: string, heure = '180000'): DatedBackup => ({ nom: `${date}-${heure}`, date, heure })
const everyDay = (from: string, days: number) => Array.from({ length: days }, (_, index) => backup(addDays(from, index)))
const keptOf = (backups: DatedBackup[]) => {
  const deleted = new Set(backupsToDelete(backups))
  return backups.map(({ nom }) => nom).filter((nom) => !deleted.has(nom))
}

describe('conservation des sauvegardes : 7 jours, 5 semaines, 12 mois (conception, Sauvegardes)', () => {
  it('garde tout tant qu’il y en a peu', () => {
    expect(backupsToDelete([])).toEqual([])
    expect(backupsToDelete(everyDay('2026-03-02', 7))).toEqual([])
  })

  it('une par jour pendant deux ans : exactement les 7 derniers jours, 5 dernières semaines, 12 derniers mois', () => {
    const kept = keptOf(everyDay('2024-03-16', 731))
    expect(kept.slice(-7)).toEqual(everyDay('2026-03-10', 7).map(({ nom }) => nom))
    const sundays = ['2026-02-22', '2026-03-01', '2026-03-08', '2026-03-15']
    for (const sunday of sundays) expect(kept).toContain(backup(sunday).nom)
    const monthEnds = ['2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30']
    expect(kept.slice(0, 8)).toEqual(monthEnds.map((date) => backup(date).nom))
    expect(kept).toHaveLength(7 + 3 + 11)
  })

  it('ne garde que la dernière de la journée, hors des trois plus récentes', () => {
    const jour = ['090000', '180000', '120000', '070000', '080000'].map((heure) => backup('2026-03-02', heure))
    expect(backupsToDelete(jour)).toEqual(['2026-03-02-080000', '2026-03-02-070000'])
    expect(backupsToDelete([...jour, ...everyDay('2026-03-03', 3)])).toEqual(
      ['120000', '090000', '080000', '070000'].map((heure) => `2026-03-02-${heure}`),
    )
  })

  it('la semaine commence le lundi', () => {
    // Vendredi 6, dimanche 8 et lundi 9 mars 2026, puis sept jours plus récents qui épuisent le quota des jours.
    const recent = everyDay('2026-03-16', 7)
    expect(backupsToDelete([backup('2026-03-06'), backup('2026-03-08'), backup('2026-03-09'), ...recent])).toEqual(['2026-03-06-180000'])
  })

  it('compte ce qui existe et non le calendrier : une fermeture de deux ans n’efface rien', () => {
    const before = everyDay('2024-01-01', 7)
    expect(backupsToDelete([...before, backup('2026-03-02')])).toEqual(['2024-01-01-180000'])
  })

  it('ne supprime jamais la plus récente, quel que soit l’ordre donné', () => {
    const backups = everyDay('2025-01-01', 400)
    expect(backupsToDelete([...backups].reverse())).toEqual(backupsToDelete(backups))
    expect(backupsToDelete(backups)).not.toContain(backup('2026-02-04').nom)
  })
})
