import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../../src-main/domain/commun/date'
import { codesDeQuestion } from '../../../../src-main/domain/fse/codes-question'
import { horlogeSixMois, horlogeSortie } from '../../../../src-main/domain/fse/horloge'
import { codesOf, etatReponse, RESSOURCES_FSE } from '../../../../src-main/domain/fse/question'
import { REPONSES_FSE } from '../../../../src-main/domain/fse/questionnaire'
import { avertissementsEntreeFse, verifyEntreeFse } from '../../../../src-main/domain/fse/verification-entree'
import { codesEntree, isIncomplete } from '../../../../src-main/domain/indicateur/calculs/fse-entrees'
import { codesResultats } from '../../../../src-main/domain/indicateur/calculs/fse-sorties'
import { CHAMPS_FSE_ENTREE, fseEntreeManquants } from '../../../../src-main/domain/participant/completude-fse'
import { SITUATIONS_ENTREE } from '../../../../src-main/domain/participant/participation'
import { avertissementsSortieFse, verifySortieFse } from '../../../../src-main/domain/sortie/verification-fse'
import { participantOf, participationOf, sortieOf } from '../../../support/donnees'

const fiche = (participant = {}, premiere = {}, age: number | null = 40) => ({
  participant: participantOf(participant),
  premiere: participationOf(premiere),
  age,
  entree: '2024-01-15',
})
const REPONSES = { date_recueil: null, ressources: null, rsa: null, ass: null, are: null, aah: null }

describe('une question a une valeur, ou l’une des trois réponses qui n’en sont pas', () => {
  it('une valeur l’emporte toujours ; « non » en est une', () => {
    for (const reponse of REPONSES_FSE) expect(etatReponse(0, reponse)).toBe('repondu')
    expect(etatReponse(null, 'ne_sait_pas')).toBe('ne_sait_pas')
    expect(etatReponse('', null)).toBeNull()
    expect(new Set(REPONSES_FSE).size).toBe(3)
  })

  it('les ressources se relisent, les codes inconnus sont laissés', () => {
    expect(codesOf('asi|inconnu', RESSOURCES_FSE)).toEqual(['asi'])
    expect(codesOf('', RESSOURCES_FSE)).toEqual([])
  })

  it('« sans ressource » contredit une allocation', () => {
    expect(verifyEntreeFse({ ...REPONSES, rsa: 1, ressources: ['sans_ressource'] }, '2026-09-17').ressources).toContain('Sans ressource')
    expect(verifyEntreeFse({ ...REPONSES, rsa: 0, ressources: ['sans_ressource'] }, '2026-09-17')).toEqual({})
    expect(verifyEntreeFse({ ...REPONSES, date_recueil: '2026-09-18' }, '2026-09-17').date_recueil).toBeDefined()
  })

  it('un recueil postérieur à l’entrée est signalé, pas refusé', () => {
    expect(avertissementsEntreeFse('2024-01-16', '2024-01-15')).toHaveLength(1)
    expect(avertissementsEntreeFse('2024-01-15', '2024-01-15')).toEqual([])
  })
})

describe('complétude', () => {
  const valeur = <T>(connue: T) => fc.constantFrom(connue, null)

  it('une fiche est incomplète exactement quand une des réponses exigées manque', () => {
    fc.assert(
      fc.property(
        fc.record({
          sexe: valeur('F' as const),
          date_naissance: valeur('1980-01-01'),
          code_insee: valeur('80021'),
          telephone: valeur('0612345678'),
          courriel: valeur('a@b.fr'),
        }),
        fc.record({ situation_entree: fc.constantFrom(...SITUATIONS_ENTREE, null), niveau: fc.constantFrom(0, 3, null) }),
        (participant, premiere) => {
          const manquants = fseEntreeManquants({ ...participant, ...premiere })
          const attendus = [
            participant.sexe,
            participant.date_naissance,
            premiere.situation_entree,
            premiere.niveau,
            participant.code_insee,
          ]
          const sansContact = participant.telephone === null && participant.courriel === null
          expect(manquants).toHaveLength(attendus.filter((une) => une === null).length + (sansContact ? 1 : 0))
          expect(isIncomplete(fiche(participant, premiere))).toBe(manquants.length > 0)
          expect(CHAMPS_FSE_ENTREE.filter((champ) => manquants.includes(champ))).toEqual(manquants)
        },
      ),
    )
  })

  it('chaque personne compte dans un seul de EECO02, 04 et 05, et EECO01 est leur somme', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SITUATIONS_ENTREE, null), (situation_entree) => {
        const codes = codesEntree(fiche({}, { situation_entree }))
        const trois = codes.filter((code) => ['EECO02', 'EECO04', 'EECO05'].includes(code))
        expect(trois).toHaveLength(situation_entree === null ? 0 : 1)
        expect(codes.includes('EECO01')).toBe(trois.length === 1)
      }),
    )
  })

  it('chaque réponse dit l’indicateur qu’elle alimente', () => {
    const une = fiche({ nationalite: 'tiers' }, { situation_entree: 'recherche', duree_recherche_mois: 13, sdf: 1, niveau: 0, rqth: 1 })
    expect(codesDeQuestion('situation_entree', une)).toEqual(['EECO02'])
    expect(codesDeQuestion('duree_recherche_mois', une)).toEqual(['EECO03'])
    expect(codesDeQuestion('niveau', une)).toEqual(['EECO09'])
    expect(codesDeQuestion('nationalite', une)).toEqual(['EECO13'])
    expect([codesDeQuestion('sdf', une), codesDeQuestion('exclusion_logement', une)]).toEqual([['EECO16'], []])
    expect(codesDeQuestion('date_naissance', une)).toEqual([])
  })
})

describe('deux horloges', () => {
  const jours = fc.integer({ min: -40, max: 400 })

  it('les 28 jours comptent le dernier, et s’arrêtent au recueil', () => {
    const sortie = { date_sortie: '2026-08-01', date_recueil: null }
    expect(horlogeSortie(sortie, '2026-08-29')).toEqual({ etat: 'a_recueillir', limite: '2026-08-29', ecoules: 28, restant: 0 })
    expect(horlogeSortie(sortie, '2026-08-30')).toMatchObject({ etat: 'depasse', restant: -1 })
    expect(horlogeSortie({ ...sortie, date_recueil: '2026-08-29' }, '2027-01-01')).toMatchObject({ etat: 'recueilli', ecoules: 28 })
    expect(horlogeSortie({ ...sortie, date_recueil: '2026-08-30' }, '2027-01-01').etat).toBe('recueilli_hors_delai')
  })

  it('un recueil hors délai n’entre dans aucun des résultats à quatre semaines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (ecart) => {
        const sortie = sortieOf({ date_sortie: '2025-03-12', situation_fse: 'cdi', date_recueil: addDays('2025-03-12', ecart) })
        const horsDelai = horlogeSortie(sortie, '2026-01-01').etat === 'recueilli_hors_delai'
        expect(codesResultats(fiche(), sortie)).toEqual(horsDelai ? [] : ['EECR04'])
      }),
    )
  })

  it('six mois : à venir, à recueillir dès l’échéance, recueilli', () => {
    fc.assert(
      fc.property(jours, (ecart) => {
        const echeance = addMonths('2026-03-31', 6)
        const lu = horlogeSixMois({ date_sortie: '2026-03-31', situation_6mois: null }, addDays(echeance, ecart))
        expect(lu).toEqual({ etat: ecart < 0 ? 'a_venir' : 'a_recueillir', echeance, retard: ecart })
      }),
    )
    expect(horlogeSixMois({ date_sortie: '2026-03-31', situation_6mois: 'emploi' }, '2026-10-01').etat).toBe('recueilli')
  })

  it('ce qui ne compte pas est dit', () => {
    const base = {
      ...sortieOf({ date_recueil: '2025-04-20', qualification: 1, date_qualification: '2025-05-01', situation_fse: 'maintien' }),
    }
    const dits = avertissementsSortieFse({ ...base, amelioration: 1 }, { date: '2024-01-15', enEmploi: false })
    expect(dits).toHaveLength(4)
    expect(dits.join(' ')).toMatch(/EECR01.*EECR03.*Maintien.*EECR06/)
    expect(avertissementsSortieFse(sortieOf(), { date: '2024-01-15', enEmploi: false })).toEqual([])
  })

  it('le recueil à six mois ne vient pas avant l’échéance', () => {
    const sortie = sortieOf({ date_sortie: '2025-03-12', situation_6mois: 'emploi' })
    expect(verifySortieFse({ ...sortie, date_recueil_6mois: '2025-09-11' }, '2026-01-01').date_recueil_6mois).toContain('12/09/2025')
    expect(verifySortieFse({ ...sortie, date_recueil_6mois: '2025-09-12' }, '2026-01-01')).toEqual({})
  })
})
