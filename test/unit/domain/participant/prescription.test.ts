import { describe, expect, it } from 'vitest'
import {
  avertirPrescription,
  manquesPrescription,
  PRESCRIPTION_VIDE,
  verifyDiagnostic,
  verifyPrescription,
} from '../../../../src-main/domain/participant/prescription'

const TODAY = '2026-09-17'
const COMPLETE = {
  ...PRESCRIPTION_VIDE,
  prescripteur: 'France Travail',
  date_prescription: '2026-09-01',
  prescripteur_nom: 'Solène Vasseur',
  prescripteur_telephone: '0322000001',
  motif: 'Accompagnement renforcé',
  signature_participant: '2026-09-01',
  signature_prescripteur: '2026-09-02',
}

describe('fiche de prescription', () => {
  it.each([
    ['complète', {}, []],
    ['sans signature de la personne', { signature_participant: null }, ['signature de la personne']],
    ['sans signature du prescripteur', { signature_prescripteur: null }, ['signature du prescripteur']],
    ['un courriel vaut un téléphone', { prescripteur_telephone: null, prescripteur_courriel: 's.vasseur@exemple.fr' }, []],
    ['sans moyen de joindre', { prescripteur_telephone: null }, ['téléphone ou courriel du prescripteur']],
    ['venue par une liste : rien à signer', { ...PRESCRIPTION_VIDE, cohorte: 'Liste de septembre' }, []],
    ['liste sans date', { cohorte: 'Liste de septembre', date_prescription: null }, ['date de prescription']],
  ] as const)('ce qui manque : %s', (_cas, changes, attendu) => {
    expect(manquesPrescription({ ...COMPLETE, ...changes })).toEqual(attendu)
  })
  it('refuse une signature à venir, un téléphone trop court, un courriel sans domaine', () => {
    const saisie = { ...COMPLETE, signature_prescripteur: '2026-09-18', prescripteur_telephone: '03 22', prescripteur_courriel: 'vasseur@' }
    expect(Object.keys(verifyPrescription(saisie, TODAY)).sort()).toEqual([
      'prescripteur_courriel',
      'prescripteur_telephone',
      'signature_prescripteur',
    ])
    expect(verifyPrescription(COMPLETE, TODAY)).toEqual({})
  })
  it('demande confirmation d’une signature après l’entrée', () => {
    expect(Object.keys(avertirPrescription(COMPLETE, '2026-09-01'))).toEqual(['signature_prescripteur'])
    expect(avertirPrescription(COMPLETE, null)).toEqual({})
  })
})

describe('diagnostic partagé', () => {
  it.each([
    ['fait', '2026-09-10', 'plie', []],
    ['pas encore fait', null, null, []],
    ['conclu sans date', null, 'plie', ['date_diagnostic_partage']],
    ['daté de demain', '2026-09-18', 'plie', ['date_diagnostic_partage']],
    ['avant la liste', '2026-08-31', 'plie', ['date_diagnostic_partage']],
    ['le jour même de la liste', '2026-09-01', null, []],
  ] as const)('%s', (_cas, date_diagnostic_partage, conclusion_diagnostic, attendu) => {
    const anomalies = verifyDiagnostic({ date_diagnostic_partage, conclusion_diagnostic }, '2026-09-01', TODAY)
    expect(Object.keys(anomalies)).toEqual(attendu)
  })
})
