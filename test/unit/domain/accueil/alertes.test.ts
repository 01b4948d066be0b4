import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TypeAlerte } from '../../../../src-main/domain/accueil/alerte'
import { alertesOf } from '../../../../src-main/domain/accueil/alertes'
import type { EtapeAlerte, FaitsAlerte } from '../../../../src-main/domain/accueil/faits-alerte'
import { cleAlerte, RAISONS_REPORT, reportEnCours, verifyReport } from '../../../../src-main/domain/accueil/report'
import { addDays, addMonths } from '../../../../src-main/domain/commun/date'
import { DEFAULT_SEUILS } from '../../../../src-main/domain/parametre/settings'

const TODAY = '2026-09-17'

const AVANT: FaitsAlerte = {
  participation: 'T1',
  date_prescription: null,
  date_premier_accueil: null,
  issue_accueil: null,
  date_entree: null,
  date_sortie: null,
  prescription_a_signer: false,
  suspendu: false,
  fin_suspension: null,
  date_recueil: null,
  dernier_honore: null,
  rendez_vous_passe: null,
  prochain_rendez_vous: null,
  contrat: null,
  sortie_possible: null,
  pieces: [],
  fse_manquants: 0,
  demandes_ouvertes: [],
  prolonge_jusqu_au: null,
  etapes: [],
  suivis_dus: [],
}
/** Somebody for whom nothing is to be done. */
const EN_ORDRE: FaitsAlerte = {
  ...AVANT,
  date_entree: '2026-01-12',
  dernier_honore: '2026-09-10',
  prochain_rendez_vous: '2026-10-08',
  contrat: { id: 'C1', date_debut: '2026-07-01', date_fin: '2026-12-31', signatures: 0 },
}
const ETAPE: EtapeAlerte = {
  id: 'E1',
  intitule: 'Remise à niveau',
  date_debut: '2026-06-01',
  date_fin: null,
  date_fin_prevue: null,
  resultat: 'en_cours',
  contrat: null,
  fin_periode_essai: null,
  justificatif: 1,
}
const SORTI: FaitsAlerte = { ...EN_ORDRE, date_sortie: '2026-06-10', date_recueil: '2026-06-20' }

const types = (faits: FaitsAlerte) => alertesOf(faits, TODAY, DEFAULT_SEUILS).map(({ type }) => type)

/** Each cause, and what settles it. */
const CAS: readonly (readonly [TypeAlerte, FaitsAlerte, Partial<FaitsAlerte>])[] = [
  ['premier_accueil', { ...AVANT, date_prescription: '2026-08-26' }, { prochain_rendez_vous: '2026-09-21' }],
  [
    'accueil_a_noter',
    { ...AVANT, date_prescription: '2026-08-26', dernier_honore: '2026-09-15' },
    { date_premier_accueil: '2026-09-15', issue_accueil: 'attente' },
  ],
  [
    'prescription_a_signer',
    { ...AVANT, date_prescription: '2026-09-10', prescription_a_signer: true, prochain_rendez_vous: '2026-09-20' },
    { prescription_a_signer: false },
  ],
  ['demande_entree', { ...AVANT, date_premier_accueil: '2026-08-26', issue_accueil: 'entree' }, { demandes_ouvertes: ['entree'] }],
  ['non_vu', { ...EN_ORDRE, dernier_honore: '2026-07-15', prochain_rendez_vous: null }, { dernier_honore: TODAY }],
  ['rendez_vous_passe', { ...EN_ORDRE, rendez_vous_passe: { id: 'N1', date: '2026-09-14' } }, { rendez_vous_passe: null }],
  [
    'contrat_engagement',
    { ...EN_ORDRE, date_entree: '2026-08-10', contrat: null },
    { contrat: { id: 'C2', date_debut: '2026-08-20', date_fin: '2027-02-19', signatures: 0 } },
  ],
  [
    'contrat_engagement',
    { ...EN_ORDRE, contrat: { id: 'C2', date_debut: '2026-08-20', date_fin: '2027-02-19', signatures: 2 } },
    { contrat: { id: 'C2', date_debut: '2026-08-20', date_fin: '2027-02-19', signatures: 0 } },
  ],
  [
    'contrat_fin',
    { ...EN_ORDRE, contrat: { id: 'C1', date_debut: '2026-03-01', date_fin: '2026-08-31', signatures: 0 } },
    { contrat: { id: 'C3', date_debut: '2026-09-01', date_fin: '2027-02-28', signatures: 0 } },
  ],
  [
    'etape_sans_resultat',
    { ...EN_ORDRE, etapes: [{ ...ETAPE, date_fin_prevue: '2026-09-04' }] },
    { etapes: [{ ...ETAPE, date_fin: '2026-09-04', resultat: 'validee' }] },
  ],
  [
    'fin_essai',
    { ...EN_ORDRE, etapes: [{ ...ETAPE, contrat: 'cdi', fin_periode_essai: '2026-09-25' }] },
    { demandes_ouvertes: ['sortie_positive'] },
  ],
  [
    'sortie_possible',
    { ...EN_ORDRE, sortie_possible: { etape: 'E1', libelle: 'CDI', depuis: '2026-09-05' } },
    { demandes_ouvertes: ['sortie_positive'] },
  ],
  ['fin_suspension', { ...EN_ORDRE, suspendu: true, fin_suspension: '2026-09-30' }, { demandes_ouvertes: ['reprise'] }],
  ['duree_max', { ...EN_ORDRE, date_entree: '2023-09-23' }, { prolonge_jusqu_au: '2027-09-23' }],
  [
    'justificatif',
    { ...EN_ORDRE, etapes: [{ ...ETAPE, contrat: 'cddi', justificatif: 0 }] },
    { etapes: [{ ...ETAPE, contrat: 'cddi', justificatif: 1 }] },
  ],
  ['piece_perimee', { ...EN_ORDRE, pieces: [{ id: 'P1', libelle: 'Décision RQTH', date: '2026-09-23' }] }, { pieces: [] }],
  ['fse_entree', { ...EN_ORDRE, fse_manquants: 2 }, { fse_manquants: 0 }],
  ['questionnaire_sortie', { ...SORTI, date_recueil: null }, { date_recueil: TODAY }],
  ['suivi_3', { ...SORTI, suivis_dus: [{ echeance: 3, date: '2026-09-10' }] }, { suivis_dus: [] }],
  ['suivi_6', { ...SORTI, suivis_dus: [{ echeance: 6, date: '2026-09-20' }] }, { suivis_dus: [] }],
]

describe('les alertes se ferment d’elles-mêmes', () => {
  it('n’en montre aucune pour un dossier en ordre', () => {
    expect(types(EN_ORDRE)).toEqual([])
    expect(types(SORTI)).toEqual([])
  })

  it.each(CAS)('%s : la cause la crée, la régler la retire', (type, faits, reglement) => {
    expect(types(faits)).toEqual([type])
    expect(types({ ...faits, ...reglement })).toEqual([])
  })

  it('insiste quand personne n’a vu la personne depuis longtemps', () => {
    const cause = (dernier_honore: string) =>
      alertesOf({ ...EN_ORDRE, dernier_honore, prochain_rendez_vous: null }, TODAY, DEFAULT_SEUILS)[0]?.cause
    expect(cause('2026-08-01')).toBe('Aucun entretien depuis le 01/08')
    expect(cause('2026-04-01')).toBe('À rappeler. Aucun entretien depuis le 01/04')
  })

  it('ne parle plus de l’essai une fois que la règle permet la sortie', () => {
    const etape = { ...ETAPE, contrat: 'cdi' as const, fin_periode_essai: TODAY }
    const faits = { ...EN_ORDRE, etapes: [etape], sortie_possible: { etape: 'E1', libelle: 'CDI', depuis: TODAY } }
    expect(types(faits)).toEqual(['sortie_possible'])
  })

  it('suit les seuils : annoncée une semaine avant, en retard après le délai', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 7, max: 90 }),
        fc.integer({ min: 0, max: 300 }),
        (delai, horizon, age) => {
          const seuils = { ...DEFAULT_SEUILS, jours_non_vu: delai, horizon_jours: horizon }
          const faits = { ...EN_ORDRE, date_entree: addDays(TODAY, -age), dernier_honore: null, prochain_rendez_vous: null }
          const vues = alertesOf(faits, TODAY, seuils).filter(({ type }) => type === 'non_vu')
          expect(vues).toHaveLength(age >= delai - 7 ? 1 : 0)
          for (const { groupe } of vues) expect(groupe === 'en_retard').toBe(age > delai)
        },
      ),
    )
  })
})

describe('le report d’une alerte', () => {
  const alerte = { participation: 'T1', type: 'non_vu' as const, objet: null }
  const report = { participation: 'T1', type: 'non_vu', objet: '', jusqu_au: '2026-09-24' }
  const reports = new Map([[cleAlerte(report), report]])

  it('retient l’alerte jusqu’à son jour, où elle revient seule', () => {
    expect(reportEnCours(reports, alerte, TODAY)).toBe(report)
    expect(reportEnCours(reports, alerte, '2026-09-23')).toBe(report)
    expect(reportEnCours(reports, alerte, '2026-09-24')).toBeNull()
  })

  it('ne retient ni une autre alerte, ni un autre objet, ni un autre parcours', () => {
    expect(reportEnCours(reports, { ...alerte, type: 'duree_max' }, TODAY)).toBeNull()
    expect(reportEnCours(reports, { ...alerte, objet: 'E1' }, TODAY)).toBeNull()
    expect(reportEnCours(reports, { ...alerte, participation: 'T2' }, TODAY)).toBeNull()
  })

  it.each([
    [TODAY, 'jusqu_au'],
    [addDays(TODAY, 93), 'jusqu_au'],
    [addMonths(TODAY, -1), 'jusqu_au'],
  ])('refuse le %s', (jusqu_au, champ) => {
    expect(Object.keys(verifyReport({ jusqu_au, raison: RAISONS_REPORT[0] }, TODAY, 92))).toEqual([champ])
  })

  it('demande une raison', () => {
    expect(verifyReport({ jusqu_au: addDays(TODAY, 92), raison: RAISONS_REPORT[1] }, TODAY, 92)).toEqual({})
    expect(Object.keys(verifyReport({ jusqu_au: addDays(TODAY, 1), raison: '  ' }, TODAY, 92))).toEqual(['raison'])
  })
})
