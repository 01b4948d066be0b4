import { describe, expect, it } from 'vitest'
import { describeSortie } from '../../../../src-main/domain/sortie/libelle-sortie'
import { etapeOf } from '../../../support/donnees'

const contrat = (reste: object) => etapeOf({ id: 'E1', participation: 'T1', famille: 'emploi_durable', date_debut: '2026-03-01', ...reste })

describe('une sortie en deux mots', () => {
  it.each([
    ['2026-08-31', 'CDD de 6\u00a0mois'],
    ['2026-09-30', 'CDD de 7\u00a0mois'],
    ['2026-09-29', 'CDD de 6\u00a0mois'],
    ['2027-02-28', 'CDD de 12\u00a0mois'],
  ])('CDD du 01/03/2026 au %s', (date_fin_prevue, attendu) => {
    expect(describeSortie('emploi_durable', contrat({ contrat: 'cdd', date_fin_prevue }))).toBe(attendu)
  })

  it('dit le contrat, sinon la catégorie', () => {
    expect(describeSortie('emploi_durable', contrat({ contrat: 'cdi' }))).toBe('CDI')
    expect(describeSortie('formation')).toBe('Formation')
    expect(describeSortie('demenagement')).toBe('Déménagement hors territoire')
  })
})
