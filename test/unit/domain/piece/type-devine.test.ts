import { describe, expect, it } from 'vitest'
import { devinerDate, devinerType } from '../../../../src-main/domain/piece/type-devine'

describe('le type deviné d’après le nom', () => {
  it.each([
    ['CNI recto.png', 'piece_identite'],
    ['Carte Nationale d’Identité.pdf', 'piece_identite'],
    ['passeport_DELANNOY.pdf', 'piece_identite'],
    ['titre de séjour.pdf', 'titre_sejour'],
    ['Carte de résident verso.jpg', 'titre_sejour'],
    ['justif dom.pdf', 'justificatif_domicile'],
    ['justificatif_domicile_2026.pdf', 'justificatif_domicile'],
    ['facture EDF mars.pdf', 'justificatif_domicile'],
    ['quittance loyer.pdf', 'justificatif_domicile'],
    ['attestation CAF.pdf', 'attestation_rsa'],
    ['AttestationCAF2026.pdf', 'attestation_rsa'],
    ['RSA mars.pdf', 'attestation_rsa'],
    ['ASS pole emploi.pdf', 'attestation_ass'],
    ['AAH.pdf', 'attestation_aah'],
    ['avis de situation FT.pdf', 'avis_situation_ft'],
    ['Attestation France Travail.pdf', 'avis_situation_ft'],
    ['RQTH.pdf', 'rqth'],
    ['notification MDPH.pdf', 'rqth'],
    ['contrat.pdf', 'contrat_travail'],
    ['CDI EHPAD signé.pdf', 'contrat_travail'],
    ['contrat d’engagement.pdf', 'contrat_engagement'],
    ['fin période d’essai.pdf', 'fin_periode_essai'],
    ['BS 03 2026.pdf', 'bulletin_salaire'],
    ['BS03.pdf', 'bulletin_salaire'],
    ['Fiche de paie avril.pdf', 'bulletin_salaire'],
    ['kbis.pdf', 'immatriculation'],
    ['avis SIRET INSEE.pdf', 'immatriculation'],
    ['attestation entrée en formation.pdf', 'entree_formation'],
    ['Diplôme CAP cuisine.pdf', 'diplome'],
    ['fiche de prescription signée.pdf', 'fiche_prescription'],
    ['convention PMSMP.pdf', 'convention_pmsmp'],
    ['CV Sandrine.docx', 'cv'],
    ['scan0012.pdf', 'autre'],
  ])('%s', (nom, type) => {
    expect(devinerType(nom)).toBe(type)
  })

  it('lit la date du nom, jamais à venir ni impossible', () => {
    expect(devinerDate('CAF 2026-03-12.pdf', '2026-09-17')).toBe('2026-03-12')
    expect(devinerDate('CAF 12.03.2026.pdf', '2026-09-17')).toBe('2026-03-12')
    expect(devinerDate('scan_20260312_1.pdf', '2026-09-17')).toBe('2026-03-12')
    expect(devinerDate('31-02-2026.pdf', '2026-09-17')).toBeNull()
    expect(devinerDate('2027-01-01.pdf', '2026-09-17')).toBeNull()
    expect(devinerDate('facture.pdf', '2026-09-17')).toBeNull()
  })
})
