import { describe, expect, it } from 'vitest'
import { avertirEtape, etapesParalleles } from '../../../../src-main/domain/parcours/avertissement-etape'
import { initialesOf, lieuDuRendezVous } from '../../../../src-main/domain/parcours/rendez-vous'

const CADRE = { date_entree: '2025-01-20', date_sortie: '2026-06-30', heures_min: 17.5, autres: [] }
const ETAPE = { date_debut: '2025-03-01', date_fin: null, date_fin_prevue: null, contrat: null, heures_hebdo: null }

describe('ce qui est possible mais compte', () => {
  it('une étape dans le parcours n’avertit de rien', () => {
    expect(avertirEtape(ETAPE, CADRE)).toEqual([])
    expect(avertirEtape({ ...ETAPE, date_debut: '2025-01-20' }, CADRE)).toEqual([])
    expect(avertirEtape(ETAPE, { ...CADRE, date_entree: null, date_sortie: null })).toEqual([])
  })
  it('avant l’entrée, après la sortie : dit pourquoi elle ne compte pas', () => {
    expect(avertirEtape({ ...ETAPE, date_debut: '2025-01-19' }, CADRE)).toEqual([
      'Elle commence avant l’entrée (20/01/2025) : elle ne sera pas comptée parmi les étapes du parcours dans les bilans.',
    ])
    expect(avertirEtape({ ...ETAPE, date_debut: '2026-07-01' }, CADRE)[0]).toContain('après la sortie (30/06/2026)')
  })
  it('un CDI sous la quotité de l’opération, et lui seul', () => {
    const cdi = { ...ETAPE, contrat: 'cdi' as const, heures_hebdo: 17 }
    expect(avertirEtape(cdi, CADRE)).toEqual([
      'Moins de 17,5 h par semaine : d’après les règles de l’opération, ce CDI ne comptera pas comme un emploi durable.',
    ])
    expect(avertirEtape({ ...cdi, heures_hebdo: 17.5 }, CADRE)).toEqual([])
    expect(avertirEtape({ ...cdi, contrat: 'cdd' }, CADRE)).toEqual([])
    expect(avertirEtape(cdi, { ...CADRE, heures_min: null })).toEqual([])
  })
  it('compte les étapes qui courent en même temps', () => {
    const autres = [
      { date_debut: '2025-01-21', date_fin: '2025-02-28', date_fin_prevue: null },
      { date_debut: '2025-02-01', date_fin: null, date_fin_prevue: '2025-03-01' },
      { date_debut: '2025-04-01', date_fin: null, date_fin_prevue: null },
    ]
    expect(etapesParalleles(ETAPE, autres)).toBe(2)
    expect(etapesParalleles({ ...ETAPE, date_fin: '2025-03-15' }, autres)).toBe(1)
  })
})

describe('le rendez-vous dans un agenda', () => {
  const structure = { nom: 'PLIE des Peupliers', adresse: '12, rue des Peupliers', code_postal: '80000', ville: 'Amiens' }
  it('ne dit que des initiales et un lieu', () => {
    expect(initialesOf({ nom: 'Delannoy', prenom: 'sandrine' })).toBe('S. D.')
    expect(initialesOf({ nom: 'Öztürk', prenom: null })).toBe('Ö.')
    expect(lieuDuRendezVous('individuel', structure)).toBe('PLIE des Peupliers, 12, rue des Peupliers, 80000 Amiens')
    expect(lieuDuRendezVous('telephone', structure)).toBe('Par téléphone')
  })
})
