import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src-main/domain/commun/date'
import { classerSortie } from '../../../../src-main/domain/sortie/classement'
import { avertissementsSortie, contradictions, phraseClassement, verifyDateSortie } from '../../../../src-main/domain/sortie/conseil-sortie'
import type { EtapeAClasser } from '../../../../src-main/domain/sortie/etape-a-classer'
import { parseRegles, REGLES_AMIENS } from '../../../../src-main/domain/sortie/regles'
import { sortiesPossibles } from '../../../../src-main/domain/sortie/sortie-possible'
import { compterTentatives, isSuiviClos } from '../../../../src-main/domain/sortie/suivi'
import { etapeOf, participationOf } from '../../../support/donnees'

const PARCOURS = { ...participationOf(), date_entree: '2025-01-13' }
const TODAY = '2026-03-20'
const etape = (changes: Partial<EtapeAClasser>) => etapeOf({ id: 'S1', participation: PARCOURS.id, date_debut: '2026-01-12', ...changes })
const CDI = { famille: 'emploi_durable', contrat: 'cdi', heures_hebdo: 24, fin_periode_essai: '2026-03-12' } as const
const possibles = (etapes: EtapeAClasser[], horizon = TODAY, regles = REGLES_AMIENS) =>
  sortiesPossibles(PARCOURS, etapes, regles, TODAY, horizon)

describe('la sortie positive proposée d’après les étapes', () => {
  it('un CDI, à la fin de son essai, avec la phrase qui le dit', () => {
    const [proposee] = possibles([etape(CDI)])
    expect(proposee).toMatchObject({ etape: 'S1', motif: 'emploi', depuis: '2026-03-12' })
    expect(proposee && phraseClassement(proposee.classement)).toBe(
      'CDI, fin d’essai le 12/03/2026, 24\u00a0h ≥ 17,5\u00a0h : sortie positive, emploi durable',
    )
  })

  it.each<[string, Partial<EtapeAClasser>, string | null]>([
    ['essai encore en cours', { ...CDI, fin_periode_essai: '2026-03-21' }, null],
    ['CDI rompu depuis', { ...CDI, date_fin: '2026-03-18' }, null],
    ['moins du mi-temps', { ...CDI, heures_hebdo: 17 }, null],
    ['étape abandonnée', { ...CDI, resultat: 'abandonnee' }, null],
    ['CDD de six mois, dès son début', { famille: 'emploi_durable', contrat: 'cdd', date_fin_prevue: '2026-07-11' }, '2026-01-12'],
    ['CDD de cinq mois', { famille: 'emploi_court', contrat: 'cdd', date_fin_prevue: '2026-06-11' }, null],
    ['CDDI, jamais', { famille: 'siae', contrat: 'cddi', date_fin_prevue: '2027-01-11' }, null],
    [
      'formation qualifiante validée',
      { famille: 'formation_qualifiante', resultat: 'validee', date_fin: '2026-03-01', date_fin_prevue: '2026-03-01' },
      '2026-03-01',
    ],
    ['création avec son justificatif', { famille: 'creation', justificatif: 1 }, '2026-01-12'],
    ['création sans justificatif', { famille: 'creation', justificatif: 0 }, null],
    ['atelier', { famille: 'recherche_emploi' }, null],
  ])('%s', (_cas, changes, depuis) => {
    expect(possibles([etape(changes)])[0]?.depuis ?? null).toBe(depuis)
  })

  it('annonce le jour à venir où la règle sera remplie', () => {
    expect(possibles([etape({ ...CDI, fin_periode_essai: '2026-05-04' })], '2026-09-20')[0]?.depuis).toBe('2026-05-04')
  })

  it('l’intérim, le premier jour où les missions suffisent', () => {
    const mission = etape({ famille: 'emploi_court', contrat: 'interim', date_debut: '2025-09-01', resultat: 'en_cours' })
    expect(possibles([mission])[0]?.depuis).toBe(addDays('2025-09-01', 181))
  })

  it('suit le jeu de règles : sans fin d’essai exigée, le CDI compte dès son début', () => {
    const regles = parseRegles([{ cle: 'cdi.fin_essai', valeur: 'non' }])
    expect(possibles([etape(CDI)], TODAY, regles)[0]?.depuis).toBe('2026-01-12')
  })

  const etapes = fc.array(
    fc.record({
      famille: fc.constantFrom('emploi_durable', 'emploi_court', 'formation_qualifiante', 'creation', 'siae', 'remobilisation'),
      contrat: fc.constantFrom('cdi', 'cdd', 'interim', 'cddi', 'apprentissage', null),
      debut: fc.integer({ min: -500, max: 200 }),
      duree: fc.integer({ min: 1, max: 400 }),
      essai: fc.option(fc.integer({ min: 0, max: 120 })),
      fini: fc.boolean(),
      heures: fc.option(fc.integer({ min: 5, max: 40 })),
      resultat: fc.constantFrom('en_cours', 'validee', 'realisee', 'abandonnee', null),
      justificatif: fc.constantFrom(0, 1, null),
    }),
    { maxLength: 6 },
  )

  it('ne propose jamais que ce que la règle compterait, le jour dit et aujourd’hui', () => {
    fc.assert(
      fc.property(etapes, fc.integer({ min: 0, max: 180 }), (tirees, avance) => {
        const siennes = tirees.map((tiree, rang) => {
          const date_debut = addDays(TODAY, tiree.debut)
          const fin = addDays(date_debut, tiree.duree)
          return etape({
            id: `S${rang}`,
            famille: tiree.famille as EtapeAClasser['famille'],
            contrat: tiree.contrat as EtapeAClasser['contrat'],
            resultat: tiree.resultat as EtapeAClasser['resultat'],
            justificatif: tiree.justificatif as EtapeAClasser['justificatif'],
            heures_hebdo: tiree.heures,
            date_debut,
            date_fin_prevue: fin,
            date_fin: tiree.fini ? fin : null,
            fin_periode_essai: tiree.essai === null ? null : addDays(date_debut, tiree.essai),
          })
        })
        const horizon = addDays(TODAY, avance)
        for (const { depuis, motif, etape: id } of possibles(siennes, horizon)) {
          expect(depuis >= PARCOURS.date_entree && depuis <= horizon).toBe(true)
          const jours = depuis < TODAY ? [depuis, TODAY] : [depuis]
          for (const date_sortie of jours) {
            expect(classerSortie({ date_sortie, motif, etape: id }, PARCOURS, siennes, REGLES_AMIENS).nature).toBe('positive')
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('le motif choisi contre les étapes', () => {
  const dire = (motif: 'abandon' | 'emploi', etapes: EtapeAClasser[], date_sortie = TODAY) =>
    contradictions({ date_sortie, motif, etape: null }, PARCOURS, etapes, REGLES_AMIENS)

  it('se tait quand ils s’accordent, ou quand rien ne justifie une sortie positive', () => {
    expect(dire('emploi', [etape(CDI)])).toEqual([])
    expect(dire('abandon', [etape({ famille: 'remobilisation' })])).toEqual([])
  })
  it('dit l’étape qui remplit la règle, et le motif qui lui correspond', () => {
    const [phrase] = dire('abandon', [etape(CDI)])
    expect(phrase).toContain('sortie positive, emploi durable')
    expect(phrase).toContain('le motif « emploi » correspond')
  })
  it('dit le jour à attendre', () => {
    expect(dire('emploi', [etape({ ...CDI, fin_periode_essai: '2026-04-02' })])[0]).toContain('À partir du 02/04/2026')
  })
})

describe('une sortie étrange se confirme, une sortie impossible se refuse', () => {
  const codes = (date_sortie: string, changes = {}) =>
    avertissementsSortie(date_sortie, { dernier_honore: null, etapes: [], etape: null, ...changes }, TODAY).map(({ code }) => code)

  it.each([
    ['dans le mois', '2026-04-20', {}, []],
    ['dans deux mois', '2026-05-20', {}, ['a_venir']],
    ['une étape commence après', '2026-03-01', { etapes: [etape({ date_debut: '2026-03-10', date_fin: '2026-03-15' })] }, ['etape_apres']],
    ['une autre étape reste ouverte', TODAY, { etapes: [etape({ resultat: 'en_cours' })] }, ['etape_ouverte']],
    ['l’étape de la sortie continue', TODAY, { etapes: [etape({ resultat: 'en_cours' })], etape: 'S1' }, []],
    ['un entretien a suivi', '2026-03-01', { dernier_honore: '2026-03-05' }, ['entretien_apres']],
  ])('%s', (_cas, date, changes, attendus) => {
    expect(codes(date, changes)).toEqual(attendus)
  })
  it('refuse une sortie trop lointaine', () => {
    expect(verifyDateSortie('2026-06-20', TODAY)).toEqual({})
    expect(Object.keys(verifyDateSortie('2026-06-21', TODAY))).toEqual(['date_effet'])
  })
})

describe('le suivi de qui ne répond pas', () => {
  it('compte une tentative par jour, et se clôt à la troisième', () => {
    let suivi = { date: null as string | null, maintenu: null as 'injoignable' | null, tentatives: null as number | null }
    for (const [jour, tentatives] of [
      ['2026-03-01', 1],
      ['2026-03-01', 1],
      ['2026-03-08', 2],
      ['2026-03-15', 3],
    ] as const) {
      const saisie = { date: jour, maintenu: 'injoignable' as const }
      suivi = { ...saisie, tentatives: compterTentatives(suivi, saisie) }
      expect(suivi.tentatives).toBe(tentatives)
      expect(isSuiviClos(suivi)).toBe(tentatives === 3)
    }
  })
  it('une réponse clôt, et ce qu’une reprise a apporté est clos', () => {
    expect(isSuiviClos({ date: TODAY, maintenu: 'oui', tentatives: null })).toBe(true)
    expect(isSuiviClos({ date: TODAY, maintenu: 'injoignable', tentatives: null })).toBe(true)
    expect(isSuiviClos({ date: null, maintenu: null, tentatives: null })).toBe(false)
  })
})
