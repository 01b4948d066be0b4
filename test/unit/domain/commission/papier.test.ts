import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECISIONS, TYPES_PASSAGE } from '../../../../src-main/domain/commission/commission'
import { type DossierPapier, lignePapier, titreType } from '../../../../src-main/domain/commission/papier'
import { classementOf, demandeOf, passageOf, SEANCE } from '../../../support/commission'

const PLACE = { numero: 3, horaire: '09:30', suivante: '2026-10-22' }
const PARTICIPANT = { nom: 'Sissoko', prenom: 'Bakary', date_naissance: '1980-03-02' }

function dossierOf(changes: Partial<DossierPapier> = {}): DossierPapier {
  return {
    passage: passageOf({ decision: 'favorable' }),
    demande: demandeOf(),
    classement: null,
    seance: SEANCE,
    participant: PARTICIPANT,
    participation: { criteres: 'deld24|rqth' },
    referent: 'Aïssatou Diallo',
    nouveauReferent: null,
    ...changes,
  }
}

describe('ligne nominative', () => {
  it('la personne, son référent, l’effet, puis le motif écrit', () => {
    const passage = passageOf({ decision: 'ajourne', motif: 'Avis de situation manquant.' })
    const ligne = lignePapier(dossierOf({ passage }), PLACE, 'nominatif')
    expect(ligne).toMatchObject({ numero: 3, dossier: 'SISSOKO Bakary', repere: 'Aïssatou Diallo', decision: 'ajourne' })
    expect(ligne.effet).toBe('Revient le 22/10/2026. Avis de situation manquant')
  })

  it('sans séance suivante, l’ajourné revient à une prochaine', () => {
    const passage = passageOf({ decision: 'ajourne' })
    expect(lignePapier(dossierOf({ passage }), { ...PLACE, suivante: null }, 'nominatif').effet).toBe('Revient à une prochaine séance')
  })

  it('la dérogation et son motif sont écrits', () => {
    const passage = passageOf({
      type: 'sortie_positive',
      decision: 'favorable',
      derogation_nature: 'positive',
      derogation_motif: 'CDD reconduit',
    })
    const demande = demandeOf({ type: 'sortie_positive', motif_sortie: 'emploi' })
    const classement = classementOf({ nature: 'sans_suite', categorie: 'emploi_non_durable' })
    expect(lignePapier(dossierOf({ passage, demande, classement }), PLACE, 'nominatif').effet.replaceAll('\u00a0', ' ')).toBe(
      'Sortie au 24/09/2026, emploi, décision dérogatoire : sortie positive. CDD reconduit',
    )
  })

  it('la suite à donner est imprimée ; le critère d’entrée, seulement si la structure le veut, et jamais la santé', () => {
    const passage = passageOf({ decision: 'favorable', suite: 'Prévenir la mission locale.' })
    const lire = (critere: boolean) =>
      lignePapier(dossierOf({ passage }), { ...PLACE, critere }, 'nominatif').effet.replaceAll('\u00a0', ' ')
    expect(lire(false)).toBe('Entrée au 24/09/2026. Suite : Prévenir la mission locale')
    expect(lire(true)).toMatch(/^Entrée au 24\/09\/2026\. Critère : [^.]+\. Suite : Prévenir la mission locale$/)
    expect(lire(true)).not.toMatch(/rqth|handicap/i)
  })

  it('un motif de santé reste administratif, même nominatif', () => {
    const passage = passageOf({ type: 'sortie_neutre', decision: 'favorable' })
    const demande = demandeOf({ type: 'sortie_neutre', motif_sortie: 'maladie' })
    const classement = classementOf({ nature: 'neutre', categorie: 'maladie', etape: null })
    const { effet } = lignePapier(dossierOf({ passage, demande, classement }), PLACE, 'nominatif')
    expect(effet).toBe('Sortie au 24/09/2026, motif administratif')
  })
})

describe('ligne anonyme', () => {
  it('un rang et une tranche d’âge', () => {
    expect(lignePapier(dossierOf(), PLACE, 'anonyme')).toMatchObject({
      dossier: 'Dossier n°\u00a03',
      repere: '45 à 54 ans',
      effet: 'Entrée au 24/09/2026',
    })
  })

  it('aucun texte tapé ni aucun nom n’y passe, quels que soient le dossier et la décision', () => {
    const secret = 'ZORGLUB'
    const demande = demandeOf({ justification: secret, referent: 'R9', date_fin: '2027-03-31', motif_sortie: 'emploi', etape: secret })
    const dossier = fc.record({
      type: fc.constantFrom(...TYPES_PASSAGE),
      decision: fc.constantFrom(...DECISIONS),
      derogation_nature: fc.constantFrom('positive' as const, 'neutre' as const, null),
    })
    fc.assert(
      fc.property(dossier, ({ type, decision, derogation_nature }) => {
        const passage = passageOf({ type, decision, derogation_nature, motif: secret, derogation_motif: secret, suite: secret })
        const complet = dossierOf({
          passage,
          demande: { ...demande, type },
          classement: classementOf(),
          participant: { nom: secret, prenom: secret, date_naissance: '1980-03-02' },
          referent: secret,
          nouveauReferent: secret,
        })
        const { dossier, repere, effet } = lignePapier(complet, PLACE, 'anonyme')
        const texte = [dossier, repere, effet].join(' | ').toUpperCase()
        expect(texte).not.toContain(secret)
        expect(texte).not.toContain('1980')
        expect(texte).not.toContain('R9')
        expect(texte).not.toContain('SUSPENSION')
      }),
    )
  })

  it('au niveau strict, aucune date ni aucun motif n’y passe', () => {
    const demande = demandeOf({ referent: 'R9', date_fin: '2027-03-31', motif_sortie: 'formation', date_effet: '2026-10-01' })
    for (const type of TYPES_PASSAGE) {
      const passage = passageOf({ type, decision: 'favorable', motif: 'Écrit', suite: 'Écrite' })
      const dossier = dossierOf({ passage, demande: { ...demande, type }, classement: classementOf() })
      expect(lignePapier(dossier, { ...PLACE, critere: true }, 'strict').effet).not.toMatch(/\d|écrit|formation|critère/i)
    }
  })

  it('une suspension s’y lit « pause », au titre aussi', () => {
    const passage = passageOf({ type: 'suspension', decision: 'favorable' })
    const demande = demandeOf({ type: 'suspension', date_effet: '2026-10-01', date_fin: '2027-01-31', justification: 'Cure' })
    expect(lignePapier(dossierOf({ passage, demande }), PLACE, 'anonyme').effet).toBe('Pause du 01/10/2026 au 31/01/2027')
    expect([titreType('suspension', 1, true), titreType('suspension', 2, true), titreType('suspension', 2)]).toEqual([
      'Pause',
      'Pauses',
      'Suspensions',
    ])
  })
})
