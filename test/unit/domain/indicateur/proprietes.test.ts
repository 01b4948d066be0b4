import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src-main/domain/commun/date'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { DonneesIndicateur } from '../../../../src-main/domain/indicateur/donnees'
import { computeIndicateurs } from '../../../../src-main/domain/indicateur/indicateurs'
import { CONTRATS, FAMILLES_ETAPE } from '../../../../src-main/domain/parcours/etape'
import { MOTIFS_SORTIE } from '../../../../src-main/domain/sortie/sortie'
import { type DonneesCas, donneesOf, etapeOf, participantOf, participationOf, sortieOf } from '../../../support/donnees'
import { REPRISE_EXEMPLE, readRepriseFixture } from '../../../support/reprise-fixture'

const ORIGINE = '2022-01-01'
const jour = fc.integer({ min: 0, max: 1400 }).map((jours) => addDays(ORIGINE, jours))
const presque = fc.integer({ min: 0, max: 400 })

const parcours = fc.record({
  entree: fc.option(jour, { freq: 8 }),
  duree: fc.option(presque),
  accueil: jour,
  operation: fc.constantFrom('PLIE', 'JEUNES'),
  motif: fc.constantFrom(...MOTIFS_SORTIE),
  etapes: fc.array(
    fc.record({
      debut: jour,
      duree: fc.option(presque),
      famille: fc.constantFrom(...FAMILLES_ETAPE),
      contrat: fc.option(fc.constantFrom(...CONTRATS)),
    }),
    { maxLength: 4 },
  ),
  entretiens: fc.uniqueArray(jour, { maxLength: 5 }),
  frein: fc.option(fc.record({ ouverture: jour, duree: fc.option(presque) })),
  suspension: fc.option(fc.record({ debut: jour, duree: fc.option(presque) })),
})

type Parcours = typeof parcours extends fc.Arbitrary<infer T> ? T : never

function addParcours(donnees: DonneesCas, cas: Parcours, rang: number): void {
  const id = `T${rang}`
  const fin = (debut: string, duree: number | null) => (duree === null ? null : addDays(debut, duree))
  donnees.participants.push(participantOf({ id: `P${rang}` }))
  donnees.participations.push(
    participationOf({ id, participant: `P${rang}`, operation: cas.operation, date_entree: cas.entree, date_premier_accueil: cas.accueil }),
  )
  const date_sortie = cas.entree === null ? null : fin(cas.entree, cas.duree)
  if (date_sortie !== null) donnees.sorties.push(sortieOf({ participation: id, date_sortie, motif: cas.motif }))
  cas.etapes.forEach(({ debut, duree, famille, contrat }, numero) => {
    donnees.etapes.push(
      etapeOf({ id: `${id}-${numero}`, participation: id, date_debut: debut, date_fin: fin(debut, duree), famille, contrat }),
    )
  })
  for (const date of cas.entretiens) donnees.entretiens.push({ participation: id, date, mode: 'individuel', statut: 'honore' })
  if (cas.frein) {
    const { ouverture, duree } = cas.frein
    donnees.freins.push({ participation: id, theme: 'sante', niveau: 2, date_ouverture: ouverture, date_levee: fin(ouverture, duree) })
  }
  if (cas.suspension) {
    const { debut, duree } = cas.suspension
    donnees.suspensions.push({ participation: id, date_debut: debut, date_fin: fin(debut, duree) })
  }
}

const coffre = fc.array(parcours, { maxLength: 25 }).map((tous) => {
  const donnees = donneesOf({ regles: [{ operation: 'JEUNES', cle: 'emploi.tout_contrat', valeur: 'oui' }] })
  tous.forEach((cas, rang) => {
    addParcours(donnees, cas, rang)
  })
  return donnees
})

const periode = fc.tuple(jour, presque).map(([du, duree]) => ({ du, au: addDays(du, duree) }))

function valeurs(donnees: DonneesIndicateur, du: string, au: string, operation: string | null = null) {
  const resultats = computeIndicateurs(donnees, { du, au, operation })
  return (code: CodeIndicateur) => resultats[code].valeur ?? 0
}

const FLUX: readonly CodeIndicateur[] = [
  'P01',
  'P02',
  'P03',
  'P06',
  'P07',
  'P07e',
  'P07a',
  'P07f',
  'P07c',
  'P08',
  'P09',
  'FSE_TOTAL',
  'EECO02',
]
const PAR_OPERATION: readonly CodeIndicateur[] = [
  ...FLUX,
  'P04',
  'P04s',
  'P05',
  'P14',
  'P14j',
  'P15',
  'P17',
  'P18',
  'P18q',
  'P23',
  'E04',
  'J01',
]

const exemple = readRepriseFixture(REPRISE_EXEMPLE)

describe('Propriétés des indicateurs', () => {
  it('accompagnés = file de la veille + entrées ; file de la fin = accompagnés − sorties', () => {
    fc.assert(
      fc.property(coffre, periode, (donnees, { du, au }) => {
        const veille = addDays(du, -1)
        const lire = valeurs(donnees, du, au)
        expect(lire('P05')).toBe(valeurs(donnees, veille, veille)('P04') + lire('P03'))
        expect(lire('P04')).toBe(lire('P05') - lire('P06'))
        expect(lire('P06')).toBe(lire('P07') + lire('P08') + lire('P09'))
      }),
    )
  })

  it('les opérations s’additionnent', () => {
    fc.assert(
      fc.property(coffre, periode, (donnees, { du, au }) => {
        const [toutes, plie, jeunes] = [null, 'PLIE', 'JEUNES'].map((operation) => valeurs(donnees, du, au, operation))
        for (const code of PAR_OPERATION) expect(toutes?.(code), code).toBe((plie?.(code) ?? 0) + (jeunes?.(code) ?? 0))
      }),
    )
  })

  it('une période coupée en deux compte les mêmes flux', () => {
    fc.assert(
      fc.property(coffre, periode, fc.nat(400), (donnees, { du, au }, decalage) => {
        const coupure = addDays(du, decalage)
        fc.pre(coupure < au)
        const [entiere, debut, fin] = [valeurs(donnees, du, au), valeurs(donnees, du, coupure), valeurs(donnees, addDays(coupure, 1), au)]
        for (const code of FLUX) expect(entiere(code), code).toBe(debut(code) + fin(code))
      }),
    )
  })

  it('l’année de l’exemple est la somme de ses mois, heures de clauses et événements compris', () => {
    const codes = [...FLUX, 'E03', 'E05', 'E06', 'C01', 'C02', 'C04', 'K01'] as const
    const fins = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    const mois = fins
      .map((fin, rang) => `2025-${String(rang + 1).padStart(2, '0')}-${fin}`)
      .map((au) => valeurs(exemple, `${au.slice(0, 8)}01`, au))
    const annee = valeurs(exemple, '2025-01-01', '2025-12-31')
    for (const code of codes) {
      const somme = mois.reduce((total, lire) => total + lire(code), 0)
      expect(somme, code).toBeCloseTo(annee(code), 6)
    }
  })

  it('l’ordre des lignes ne change rien, identifiants compris', () => {
    const parametres = { du: '2025-01-01', au: '2025-12-31', operation: null }
    const attendu = computeIndicateurs(exemple, parametres)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (alea) => {
        const rang = alea[Symbol.iterator]()
        const shuffle = <T>(lignes: readonly T[]) =>
          lignes
            .map((ligne) => ({ ligne, cle: rang.next().value as number }))
            .sort((a, b) => a.cle - b.cle)
            .map(({ ligne }) => ligne)
        const melangees = Object.fromEntries(
          Object.entries(exemple).map(([table, lignes]) => [table, shuffle(lignes as readonly unknown[])]),
        ) as unknown as DonneesIndicateur
        expect(computeIndicateurs(melangees, parametres)).toEqual(attendu)
      }),
      { numRuns: 5 },
    )
  })

  it('ce qui arrive après la période ne change aucun chiffre passé', () => {
    fc.assert(
      fc.property(coffre, fc.array(parcours, { maxLength: 8 }), periode, fc.nat(200), (donnees, nouveaux, { du, au }, recul) => {
        const apres = addDays(au, 1 + recul)
        const suite = structuredClone(donnees)
        const plusTard = (date: string) => (date > au ? date : addDays(apres, Number(date.slice(8))))
        nouveaux.forEach((cas, rang) => {
          const entree = cas.entree === null ? null : plusTard(cas.entree)
          const etapes = cas.etapes.map((etape) => ({ ...etape, debut: plusTard(etape.debut) }))
          addParcours(suite, { ...cas, entree, accueil: plusTard(cas.accueil), etapes }, 1000 + rang)
        })
        const sortis = new Set(suite.sorties.map(({ participation }) => participation))
        for (const { id, date_entree } of donnees.participations) {
          suite.entretiens.push({ participation: id, date: apres, mode: 'visio', statut: 'honore' })
          suite.etapes.push(etapeOf({ id: `${id}-suite`, participation: id, date_debut: apres, contrat: 'interim' }))
          suite.freins.push({ participation: id, theme: 'langue', niveau: 3, date_ouverture: apres, date_levee: null })
          suite.suspensions.push({ participation: id, date_debut: apres, date_fin: null })
          if (date_entree !== null && date_entree <= au && !sortis.has(id))
            suite.sorties.push(sortieOf({ participation: id, date_sortie: apres }))
        }
        suite.freins = suite.freins.map((frein) => (frein.date_levee === null ? { ...frein, date_levee: addDays(apres, 400) } : frein))
        suite.evenements.push({ id: 'V1', type: 'atelier', date: apres, etat: 'tenu', partenaires: null })
        const avant = computeIndicateurs(donnees, { du, au, operation: null })
        const ensuite = computeIndicateurs(suite, { du, au, operation: null })
        for (const code of CODES_INDICATEUR) expect(ensuite[code], code).toEqual(avant[code])
      }),
    )
  })
})
