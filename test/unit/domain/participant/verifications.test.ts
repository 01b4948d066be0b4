import { describe, expect, it } from 'vitest'
import { refusDemande, verifyDemande } from '../../../../src-main/domain/parcours/verification-demande'
import { verifyEntretien } from '../../../../src-main/domain/parcours/verification-entretien'
import { verifyEtape } from '../../../../src-main/domain/parcours/verification-etape'
import { verifyFrein } from '../../../../src-main/domain/parcours/verification-frein'
import { compactTelephone, isTelephone, verifyIdentite } from '../../../../src-main/domain/participant/verification-identite'
import {
  avertirDateEntree,
  avertirParticipation,
  verifyNouvelleParticipation,
  verifyParticipation,
} from '../../../../src-main/domain/participant/verification-participation'
import { isRecueilHorsDelai, verifySortieFse, verifySuivi } from '../../../../src-main/domain/sortie/verification-fse'
import { ENTRETIEN, ETAPE, IDENTITE, PARTICIPATION, TODAY } from '../../../support/dossiers'

const champs = (anomalies: Record<string, string>) => Object.keys(anomalies)

describe('étape', () => {
  it.each([
    ['possible', {}, []],
    ['fin prévue avant le début', { date_fin_prevue: '2026-07-01' }, ['date_fin_prevue']],
    ['fin avant le début', { date_fin: '2026-07-01', resultat: 'validee' }, ['date_fin']],
    ['fin réelle à venir', { date_fin: '2026-10-01', resultat: 'validee' }, ['date_fin']],
    ['validée sans date de fin', { resultat: 'validee' }, ['date_fin']],
    ['finie mais en cours', { date_fin: '2026-09-01', resultat: 'en_cours' }, ['resultat']],
    ['emploi sans contrat', { famille: 'emploi_durable' }, ['contrat']],
    ['essai sans contrat', { fin_periode_essai: '2026-10-01' }, ['fin_periode_essai']],
    ['essai avant le contrat', { contrat: 'cdi', fin_periode_essai: '2026-07-01' }, ['fin_periode_essai']],
    ['semaine de 60 heures', { heures_hebdo: 60 }, ['heures_hebdo']],
    ['prévue dans trois ans', { date_debut: '2029-10-01', date_fin_prevue: null }, ['date_debut']],
  ] as const)('%s', (_cas, valeurs, attendu) => {
    expect(champs(verifyEtape({ ...ETAPE, ...valeurs }, TODAY))).toEqual(attendu)
  })
})

describe('entretien', () => {
  it.each([
    ['possible', {}, []],
    ['honoré demain', { date: '2026-09-18' }, ['statut']],
    ['prévu hier', { date: '2026-09-16', statut: 'prevu' }, ['statut']],
    ['prochain rendez-vous le même jour', { date: TODAY, prochain_rdv: TODAY }, ['prochain_rdv']],
    ['prochain rendez-vous passé', { prochain_rdv: '2026-09-10' }, ['prochain_rdv']],
  ] as const)('%s', (_cas, valeurs, attendu) => {
    expect(champs(verifyEntretien({ ...ENTRETIEN, ...valeurs }, TODAY))).toEqual(attendu)
  })
})

describe('frein', () => {
  const frein = { theme: 'mobilite', niveau: 2, date_ouverture: '2026-09-01', date_levee: null } as const
  it.each([
    ['possible', {}, [], []],
    ['constaté demain', { date_ouverture: '2026-09-18' }, [], ['date_ouverture']],
    ['levé avant d’être constaté', { date_levee: '2026-08-01' }, [], ['date_levee']],
    ['levé demain', { date_levee: '2026-09-18' }, [], ['date_levee']],
    ['thème déjà ouvert', {}, [{ ...frein, date_ouverture: '2026-01-01' }], ['theme']],
    ['thème levé depuis', {}, [{ ...frein, date_ouverture: '2026-01-01', date_levee: '2026-02-01' }], []],
  ] as const)('%s', (_cas, valeurs, autres, attendu) => {
    expect(champs(verifyFrein({ ...frein, ...valeurs }, autres, TODAY))).toEqual(attendu)
  })
})

describe('identité', () => {
  it.each([
    ['possible', {}, []],
    ['née demain', { date_naissance: '2026-09-18' }, ['date_naissance']],
    ['douze ans', { date_naissance: '2014-01-01' }, ['date_naissance']],
    ['seize ans moins un jour', { date_naissance: '2010-09-18' }, ['date_naissance']],
    ['seize ans', { date_naissance: '2010-09-17' }, []],
    ['téléphone trop court', { telephone: '06 39' }, ['telephone']],
    ['courriel sans domaine', { courriel: 'sandrine@' }, ['courriel']],
    ['code postal d’une autre commune', { code_postal: '75001' }, ['code_postal']],
  ] as const)('%s', (_cas, valeurs, attendu) => {
    expect(champs(verifyIdentite({ ...IDENTITE, ...valeurs }, ['80000', '80080'], TODAY))).toEqual(attendu)
  })
  it('une commune absente de la liste officielle est refusée', () => {
    expect(champs(verifyIdentite(IDENTITE, null, TODAY))).toEqual(['code_insee'])
  })
  it('un téléphone se garde en chiffres', () => {
    expect(compactTelephone('+33 6 39.98.41 27')).toBe('0639984127')
    expect(isTelephone('+32470123456')).toBe(true)
  })
})

describe('participation', () => {
  const base = { ...PARTICIPATION, date_premier_accueil: null, issue_accueil: null, motif_non_entree: null, date_entree: null }
  it.each([
    ['possible', {}, []],
    ['prescrite demain', { date_prescription: '2026-09-18' }, ['date_prescription']],
    ['issue sans accueil', { issue_accueil: 'attente' }, ['date_premier_accueil']],
    ['non-entrée sans motif', { date_premier_accueil: '2024-10-01', issue_accueil: 'non_entree' }, ['motif_non_entree']],
    ['motif sans non-entrée', { motif_non_entree: 'refus' }, ['motif_non_entree']],
    ['accueil après l’entrée', { date_premier_accueil: '2025-02-01', date_entree: '2025-01-01' }, ['date_premier_accueil']],
  ] as const)('%s', (_cas, valeurs, attendu) => {
    expect(champs(verifyParticipation({ ...base, ...valeurs }, TODAY))).toEqual(attendu)
  })
  it.each([
    ['ordinaire', { date_premier_accueil: '2024-10-01', date_entree: '2024-11-01' }, []],
    ['accueil avant la prescription', { date_premier_accueil: '2024-09-01' }, ['date_premier_accueil']],
    ['prescription après l’entrée', { date_prescription: '2025-02-01', date_entree: '2025-01-01' }, ['date_prescription']],
  ] as const)('à confirmer : %s', (_cas, valeurs, attendu) => {
    expect(champs(avertirParticipation({ ...base, ...valeurs }))).toEqual(attendu)
  })
  it.each([
    ['le jour de l’accueil', '2024-10-01', []],
    ['avant l’accueil', '2024-09-30', ['date_effet']],
    ['dans trois mois', '2026-12-17', []],
    ['l’an prochain', '2027-09-01', ['date_effet']],
  ] as const)('entrée demandée %s', (_cas, date_effet, attendu) => {
    const dates = { date_prescription: '2024-09-15', date_premier_accueil: '2024-10-01' }
    expect(champs(avertirDateEntree(date_effet, dates, TODAY))).toEqual(attendu)
  })
  it('un second parcours dans la même opération attend la sortie du premier', () => {
    const ouverte = { operation: 'PLIE', date_entree: '2025-01-01', issue_accueil: 'entree', date_sortie: null } as const
    expect(champs(verifyNouvelleParticipation('PLIE', [ouverte], TODAY))).toEqual(['operation'])
    expect(verifyNouvelleParticipation('JEUNES', [ouverte], TODAY)).toEqual({})
    expect(verifyNouvelleParticipation('PLIE', [{ ...ouverte, date_sortie: '2026-01-01' }], TODAY)).toEqual({})
    expect(verifyNouvelleParticipation('PLIE', [{ ...ouverte, date_entree: null, issue_accueil: 'non_entree' }], TODAY)).toEqual({})
  })
})

describe('demande à la commission', () => {
  const demande = {
    nature: 'sortie',
    date_effet: '2026-10-01',
    date_fin: null,
    motif_sortie: 'emploi',
    referent: null,
    justification: null,
  } as const
  const situation = { statut: 'en_parcours', date_entree: '2025-01-01', referent: 'R1', ouvertes: [] } as const
  it.each([
    ['sortie possible', {}, {}, []],
    ['sortie sans motif', { motif_sortie: null }, {}, ['motif_sortie']],
    ['sortie avant l’entrée', { date_effet: '2024-12-31' }, {}, ['date_effet']],
    ['sortie déjà demandée', {}, { ouvertes: ['sortie_neutre'] }, ['nature']],
    ['entrée de quelqu’un qui est entré', { nature: 'entree' }, {}, ['nature']],
    ['reprise d’un parcours non suspendu', { nature: 'reprise' }, {}, ['nature']],
    ['suspension sans raison', { nature: 'suspension' }, {}, ['justification']],
    ['suspension de deux ans', { nature: 'suspension', justification: 'arrêt', date_fin: '2028-10-01' }, {}, ['date_fin']],
    ['prolongation sans terme', { nature: 'prolongation' }, {}, ['date_fin']],
    ['changement pour le même référent', { nature: 'changement_referent', referent: 'R1' }, {}, ['referent']],
  ] as const)('%s', (_cas, valeurs, faits, attendu) => {
    expect(champs(verifyDemande({ ...demande, ...valeurs }, { ...situation, ...faits }))).toEqual(attendu)
  })
  it('une prescription sans accueil ne passe pas en commission', () => {
    expect(refusDemande('entree', 'prescription')).toBe('Notez d’abord le premier accueil.')
    expect(refusDemande('entree', 'en_attente')).toBeNull()
  })
})

describe('sortie FSE+ et suivis', () => {
  const sortie = {
    date_sortie: '2026-08-01',
    date_recueil: '2026-08-20',
    qualification: 0,
    date_qualification: null,
    situation_6mois: null,
    amelioration: null,
  } as const
  it.each([
    ['possible', {}, []],
    ['recueil avant la sortie', { date_recueil: '2026-07-31' }, ['date_recueil']],
    ['recueil demain', { date_recueil: '2026-09-18' }, ['date_recueil']],
    ['date d’une qualification non obtenue', { date_qualification: '2026-08-02' }, ['date_qualification']],
    ['situation à six mois trop tôt', { situation_6mois: 'emploi' }, ['situation_6mois']],
  ] as const)('%s', (_cas, valeurs, attendu) => {
    expect(champs(verifySortieFse({ ...sortie, ...valeurs }, TODAY))).toEqual(attendu)
  })
  it('le 29e jour est hors délai (quatre semaines)', () => {
    expect(isRecueilHorsDelai({ date_sortie: '2026-08-01', date_recueil: '2026-08-29' })).toBe(false)
    expect(isRecueilHorsDelai({ date_sortie: '2026-08-01', date_recueil: '2026-08-30' })).toBe(true)
  })
  it('un suivi daté dit si la personne est encore en emploi', () => {
    expect(champs(verifySuivi({ date: '2026-09-01', maintenu: null }, '2026-06-01', TODAY))).toEqual(['maintenu'])
    expect(champs(verifySuivi({ date: '2026-05-01', maintenu: 'oui' }, '2026-06-01', TODAY))).toEqual(['date'])
  })
})
