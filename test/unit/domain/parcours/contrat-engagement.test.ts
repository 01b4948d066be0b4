import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../../src-main/domain/commun/date'
import {
  type ContratEngagement,
  changerStatutObjectif,
  contratCourant,
  dernierContrat,
  ETATS_CONTRAT,
  etatContrat,
  finProposee,
  libelleEtatContrat,
  objectifsAReprendre,
  periodeProposee,
  signaturesManquantes,
  verifyContrat,
} from '../../../../src-main/domain/parcours/contrat-engagement'

const TODAY = '2026-09-17'
const CADRE = { date_entree: '2025-01-20', date_sortie: null }

function contrat(changes: Partial<ContratEngagement> = {}): ContratEngagement {
  return {
    id: 'C1',
    participation: 'T1',
    renouvelle: null,
    date_debut: '2026-06-01',
    date_fin: '2026-11-30',
    engagements_participant: null,
    engagements_referent: null,
    signature_participant: '2026-06-01',
    signature_referent: '2026-06-01',
    signature_plie: '2026-06-03',
    ...changes,
  }
}

describe('le contrat courant', () => {
  it('est celui dont la période couvre le jour, le dernier commencé si deux se recouvrent', () => {
    const premier = contrat()
    const repris = contrat({ id: 'C2', date_debut: '2026-09-01' })
    expect(contratCourant([premier, repris], TODAY)).toBe(repris)
    expect(contratCourant([premier, repris], '2026-08-31')).toBe(premier)
    expect(contratCourant([premier], '2026-11-30')).toBe(premier)
    expect(contratCourant([premier], '2026-12-01')).toBeNull()
    expect(dernierContrat([premier, repris])).toBe(repris)
  })
})

describe('l’état d’un contrat', () => {
  it('dit ce qui compte, dans l’ordre : renouvelé, terminé, à signer, à venir, bientôt fini, en cours', () => {
    expect(etatContrat(contrat(), TODAY)).toBe('en_cours')
    expect(etatContrat(contrat({ signature_plie: null }), TODAY)).toBe('a_signer')
    expect(etatContrat(contrat(), '2026-05-31')).toBe('a_venir')
    expect(etatContrat(contrat(), '2026-10-31')).toBe('se_termine')
    expect(etatContrat(contrat(), '2026-10-30')).toBe('en_cours')
    expect(etatContrat(contrat(), '2026-12-01')).toBe('termine')
    expect(etatContrat(contrat({ signature_plie: null }), '2026-12-01')).toBe('termine')
  })
  it('le renouvellement ne le clôt qu’une fois commencé', () => {
    const suite = contrat({ id: 'C2', renouvelle: 'C1', date_debut: '2026-12-01', date_fin: '2027-05-31' })
    expect(etatContrat(contrat(), '2026-11-20', [suite])).toBe('en_cours')
    expect(etatContrat(contrat(), '2026-12-01', [suite])).toBe('renouvele')
  })
  it('se lit avec sa date', () => {
    expect(libelleEtatContrat(contrat(), 'se_termine')).toBe('Se termine le 30/11/2026')
    expect(libelleEtatContrat(contrat(), 'termine')).toBe('Terminé le 30/11/2026')
    expect(libelleEtatContrat(contrat(), 'a_signer')).toBe('À signer')
  })
  it('trois signatures, ou l’on sait lesquelles manquent', () => {
    expect(signaturesManquantes(contrat({ signature_referent: null, signature_plie: null }))).toEqual([
      'signature_referent',
      'signature_plie',
    ])
  })
})

describe('ce qui est impossible dans un contrat', () => {
  const verify = (
    changes: Partial<ContratEngagement>,
    autres: ContratEngagement[] = [],
    cadre: Parameters<typeof verifyContrat>[2] = CADRE,
  ) => verifyContrat(contrat(changes), autres, cadre, TODAY)

  it('un contrat ordinaire passe', () => {
    expect(verify({})).toEqual({})
  })
  it('une fin avant le début, un contrat trop long', () => {
    expect(verify({ date_fin: '2026-05-01' })).toEqual({ date_fin: 'La fin est avant le début (01/06/2026).' })
    expect(verify({ date_fin: '2028-06-01' }).date_fin).toContain('au plus 24 mois')
    expect(verify({ date_fin: '2028-05-31' })).toEqual({})
  })
  it('avant l’entrée, sans entrée, après la sortie', () => {
    expect(verify({ date_debut: '2025-01-19', date_fin: '2025-06-01' }).date_debut).toContain('20/01/2025')
    expect(verify({}, [], { date_entree: null, date_sortie: null }).date_debut).toContain('n’a pas encore décidé')
    expect(verify({}, [], { ...CADRE, date_sortie: '2026-05-01' }).date_debut).toContain('sortie le 01/05/2026')
  })
  it('un recouvrement est refusé et dit lequel', () => {
    const autre = contrat({ id: 'C0', date_debut: '2026-01-01', date_fin: '2026-06-01' })
    expect(verify({}, [autre]).date_debut).toContain('du 01/01/2026 au 01/06/2026')
    expect(verify({ date_debut: '2026-06-02' }, [autre])).toEqual({})
  })
  it('une signature à venir', () => {
    expect(verify({ signature_plie: '2026-09-18' })).toEqual({ signature_plie: 'Une signature ne peut pas être à venir.' })
  })
})

describe('renouveler', () => {
  it('commence le lendemain de la fin, ou aujourd’hui si elle est passée', () => {
    expect(periodeProposee(TODAY, contrat())).toEqual({ date_debut: '2026-12-01', date_fin: '2027-05-31' })
    expect(periodeProposee(TODAY, contrat({ date_fin: '2026-08-31' }), 12)).toEqual({ date_debut: TODAY, date_fin: '2027-09-16' })
    expect(periodeProposee(TODAY, null)).toEqual({ date_debut: TODAY, date_fin: '2027-03-16' })
  })
  it('reprend les objectifs ni atteints ni abandonnés, dans leur ordre', () => {
    const objectifs = [
      { ordre: 3, statut: 'en_cours' as const },
      { ordre: 1, statut: 'atteint' as const },
      { ordre: 2, statut: 'en_cours' as const },
      { ordre: 4, statut: 'abandonne' as const },
    ]
    expect(objectifsAReprendre(objectifs).map(({ ordre }) => ordre)).toEqual([2, 3])
  })
  it('un objectif remis en cours perd son jour', () => {
    expect(changerStatutObjectif('atteint', TODAY)).toEqual({ statut: 'atteint', date_statut: TODAY })
    expect(changerStatutObjectif('en_cours', TODAY)).toEqual({ statut: 'en_cours', date_statut: null })
  })
})

describe('propriétés', () => {
  const jour = fc.integer({ min: -800, max: 800 }).map((jours) => addDays(TODAY, jours))

  it('la période proposée ne recouvre jamais le contrat renouvelé et passe la vérification', () => {
    fc.assert(
      fc.property(jour, fc.constantFrom(6, 12), jour, (debut, mois, date) => {
        const ancien = contrat({ date_debut: debut, date_fin: finProposee(debut, mois) })
        const nouveau = { ...contrat({ id: 'C2' }), ...periodeProposee(date, ancien, mois), signature_participant: null }
        expect(nouveau.date_debut > ancien.date_fin && nouveau.date_debut >= date).toBe(true)
        const anomalies = verifyContrat(nouveau, [ancien], { date_entree: addMonths(debut, -1), date_sortie: null }, '2030-01-01')
        expect(anomalies).toEqual({})
      }),
    )
  })
  it('un contrat a toujours un état, et le contrat courant n’est jamais terminé ni à venir', () => {
    fc.assert(
      fc.property(jour, jour, fc.boolean(), (debut, date, signe) => {
        const un = contrat({ date_debut: debut, date_fin: finProposee(debut, 6), signature_plie: signe ? debut : null })
        const etat = etatContrat(un, date)
        expect(ETATS_CONTRAT).toContain(etat)
        if (contratCourant([un], date)) expect(['a_signer', 'en_cours', 'se_termine']).toContain(etat)
        else expect(['a_signer', 'a_venir', 'termine']).toContain(etat)
      }),
    )
  })
})
