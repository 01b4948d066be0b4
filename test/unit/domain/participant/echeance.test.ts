import { describe, expect, it } from 'vitest'
import { isNonVu } from '../../../../src-main/domain/parcours/actualite'
import { prochaineEcheance } from '../../../../src-main/domain/participant/echeance'
import { faitsEcheance, type LignesEcheance } from '../../../../src-main/domain/participant/faits-echeance'
import { SEUILS, TODAY } from '../../../support/dossiers'

const LIGNES: LignesEcheance = {
  statut: 'en_parcours',
  date_entree: '2025-09-01',
  dernier_honore: '2026-09-10',
  commission: null,
  prevus: [],
  etapes: [],
  fin_suspension: null,
  sortie: null,
  suivis_dus: [],
}
const echeance = (lignes: Partial<LignesEcheance>) => prochaineEcheance(faitsEcheance({ ...LIGNES, ...lignes }, TODAY), TODAY, SEUILS)
const etape = { date_debut: '2026-07-01', date_fin: null, date_fin_prevue: null, fin_periode_essai: null }

describe('prochaine échéance', () => {
  it('le premier rendez-vous à venir', () => {
    const prevus = [
      { date: '2026-10-01', heure: null },
      { date: '2026-09-29', heure: '14:00' },
    ]
    expect(echeance({ prevus })).toEqual({ type: 'entretien', date: '2026-09-29', heure: '14:00' })
  })
  it('un rendez-vous passé reste à renseigner avant tout', () => {
    expect(echeance({ prevus: [{ date: '2026-09-16', heure: null }] })?.type).toBe('entretien_a_renseigner')
  })
  it('personne ne l’a vue depuis 30 jours et rien n’est fixé', () => {
    expect(echeance({ dernier_honore: '2026-08-18' })?.type).toBe('entretien_a_fixer')
    expect(echeance({ dernier_honore: '2026-08-19' })?.type).not.toBe('entretien_a_fixer')
  })
  it('une personne suspendue n’est pas signalée', () => {
    expect(echeance({ statut: 'suspendu', dernier_honore: '2026-01-01', fin_suspension: '2026-10-31' })).toMatchObject({ type: 'reprise' })
  })
  it('la fin d’essai vient avant la fin de l’étape', () => {
    const etapes = [{ ...etape, date_fin_prevue: '2026-12-01', fin_periode_essai: '2026-10-05' }]
    expect(echeance({ etapes })).toMatchObject({ type: 'fin_essai', date: '2026-10-05' })
  })
  it('une fin prévue dépassée demande un résultat', () => {
    expect(echeance({ etapes: [{ ...etape, date_fin_prevue: '2026-09-01' }] })).toMatchObject({
      type: 'resultat_etape',
      date: '2026-09-01',
    })
  })
  it('après la sortie : le questionnaire, puis les suivis', () => {
    const sortie = { date_sortie: '2026-09-01', date_recueil: null }
    const suivis_dus = [{ echeance: 3 as const, date: '2026-12-01' }]
    expect(echeance({ statut: 'sorti', sortie, suivis_dus })).toMatchObject({ type: 'questionnaire_sortie', date: '2026-09-29' })
    expect(echeance({ statut: 'sorti', sortie: { ...sortie, date_recueil: '2026-09-02' }, suivis_dus })).toMatchObject({ type: 'suivi_3' })
  })
  it('une prescription attend son premier accueil', () => {
    expect(echeance({ statut: 'prescription', date_entree: null })?.type).toBe('premier_accueil')
  })
  it('la durée maximale s’annonce trois mois avant', () => {
    expect(echeance({})).toBeNull()
    expect(echeance({ date_entree: '2023-12-01' })).toMatchObject({ type: 'duree_max', date: '2026-12-01' })
    expect(echeance({ date_entree: '2023-12-18' })).toBeNull()
  })
})

describe('non vus depuis 30 jours (P18)', () => {
  it.each([
    ['vue il y a 30 jours : l’intervalle est ouvert à gauche', '2025-01-01', '2026-08-18', true],
    ['vue il y a 29 jours', '2025-01-01', '2026-08-19', false],
    ['jamais vue, entrée il y a 30 jours', '2026-08-18', null, true],
    ['jamais vue, entrée il y a 29 jours', '2026-08-19', null, false],
  ] as const)('%s', (_cas, entree, honore, attendu) => {
    expect(isNonVu(entree, honore, TODAY, 30)).toBe(attendu)
  })
})
