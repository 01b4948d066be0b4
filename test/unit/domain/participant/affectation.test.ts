import { describe, expect, it } from 'vitest'
import { planChangement, referentsSuccessifs, verifyChangement } from '../../../../src-main/domain/parcours/affectation'

const CADRE = {
  referent: 'R1',
  date_prescription: '2025-01-02',
  date_premier_accueil: '2025-01-10',
  date_entree: '2025-01-20',
  date_sortie: null,
}
const AUJOURDHUI = '2026-09-17'

describe('référents successifs', () => {
  it('sans ligne écrite, le premier se déduit de l’entrée', () => {
    expect(referentsSuccessifs([], CADRE)).toEqual([{ referent: 'R1', date_debut: '2025-01-20', date_fin: null, motif: null }])
    expect(referentsSuccessifs([], { ...CADRE, referent: null })).toEqual([])
  })

  it('chacun finit la veille du suivant, le dernier à la sortie', () => {
    const lignes = [
      { date_debut: '2026-03-01', referent: 'R2', motif: 'Départ' },
      { date_debut: '2025-01-20', referent: 'R1', motif: null },
    ]
    expect(referentsSuccessifs(lignes, { ...CADRE, referent: 'R2', date_sortie: '2026-08-31' })).toEqual([
      { referent: 'R1', date_debut: '2025-01-20', date_fin: '2026-02-28', motif: null },
      { referent: 'R2', date_debut: '2026-03-01', date_fin: '2026-08-31', motif: 'Départ' },
    ])
  })

  it('le premier changement garde la trace du référent d’avant', () => {
    const nouvelle = { date_debut: '2026-09-01', referent: 'R2', motif: null }
    expect(planChangement([], CADRE, nouvelle).initiale).toEqual({ date_debut: '2025-01-20', referent: 'R1', motif: null })
    expect(planChangement([{ ...nouvelle, date_debut: '2025-01-20' }], CADRE, nouvelle).initiale).toBeNull()
    expect(planChangement([], { ...CADRE, referent: null }, nouvelle).initiale).toBeNull()
  })

  it('le jour même de l’entrée, l’ancien référent est noté à la veille', () => {
    const nouvelle = { date_debut: '2025-01-20', referent: 'R2', motif: null }
    expect(planChangement([], CADRE, nouvelle).initiale?.date_debut).toBe('2025-01-19')
  })

  it('ni à venir, ni avant l’entrée, ni avant un changement déjà noté', () => {
    const lignes = [{ date_debut: '2026-03-01', referent: 'R2', motif: null }]
    const anomalie = (date: string) => verifyChangement(date, lignes, CADRE, AUJOURDHUI).date_debut
    expect(anomalie('2026-09-18')).toContain('au plus tard aujourd’hui')
    expect(anomalie('2025-01-19')).toContain('20/01/2025')
    expect(anomalie('2026-02-28')).toContain('01/03/2026')
    expect(anomalie('2026-03-01')).toBeUndefined()
    expect(anomalie(AUJOURDHUI)).toBeUndefined()
  })
})
