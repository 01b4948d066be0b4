import fc from 'fast-check'
import { addDays } from '../../../src-main/domain/commun/date'
import { CONTRATS, FAMILLES_ETAPE, RESULTATS_ETAPE } from '../../../src-main/domain/parcours/etape'
import { MOTIFS_SORTIE } from '../../../src-main/domain/sortie/sortie'
import { donneesOf, etapeOf, participationOf, sortieOf } from '../donnees'
import { REGLES_AU_HASARD } from './hasard'
import { plusMois } from './jours'

const OPERATION = 'PLIE'

// Lengths that fall right on a threshold, a day before, a day after.
const seuil = fc.tuple(fc.constantFrom(3, 6, 12), fc.integer({ min: -2, max: 1 }))

const etape = fc.record({
  id: fc.nat(9),
  avant: fc.oneof(fc.nat(600), fc.constantFrom(-1, 0, 1, 183, 184, 365, 366)),
  duree: fc.option(fc.oneof(fc.nat(400), seuil)),
  prevue: fc.option(fc.oneof(fc.nat(400), seuil)),
  famille: fc.oneof(
    fc.constantFrom(...FAMILLES_ETAPE),
    fc.constantFrom('formation_qualifiante' as const, 'formation_diplomante' as const, 'creation' as const),
  ),
  contrat: fc.option(fc.constantFrom(...CONTRATS), { freq: 4 }),
  resultat: fc.option(fc.constantFrom(...RESULTATS_ETAPE)),
  heures_hebdo: fc.option(fc.constantFrom(17, 17.5, 24.5, 35)),
  essai: fc.option(fc.constantFrom(0, 30, 60, 90, 120)),
  justificatif: fc.constantFrom(0 as const, 1 as const, null),
  ailleurs: fc.boolean(),
})

const fin = (debut: string, duree: number | [number, number] | null) => {
  if (duree === null) return null
  return typeof duree === 'number' ? addDays(debut, duree) : addDays(plusMois(debut, duree[0]), Math.max(duree[1], -duree[0]))
}

/** One exit, its étapes close to every threshold, and the rule set of its operation. */
export const sortieAuHasard = fc
  .record({
    jour: fc.oneof(
      fc.nat(900).map((jours) => addDays('2023-06-01', jours)),
      fc.constantFrom('2024-02-29', '2024-08-31', '2025-02-28', '2024-12-31', '2025-01-01'),
    ),
    parcours: fc.constantFrom(0, 30, 200, 400, 700),
    motif: fc.oneof(
      fc.constantFrom(...MOTIFS_SORTIE),
      fc.constantFrom('emploi' as const, 'emploi' as const, 'formation' as const, 'creation' as const),
    ),
    etapes: fc.uniqueArray(etape, { maxLength: 5, selector: ({ id }) => id }),
    nommee: fc.option(fc.nat(4), { freq: 1 }),
    regles: fc.record(
      Object.fromEntries(Object.entries(REGLES_AU_HASARD).map(([cle, valeurs]) => [cle, fc.option(fc.constantFrom(...valeurs))])),
    ),
  })
  .map(({ jour, parcours, motif, etapes, nommee, regles }) => {
    const donnees = donneesOf()
    donnees.regles = Object.entries(regles).flatMap(([cle, valeur]) => (valeur === null ? [] : [{ operation: OPERATION, cle, valeur }]))
    donnees.participations = ['T1', 'T2'].map((id) => participationOf({ id, operation: OPERATION, date_entree: addDays(jour, -parcours) }))
    donnees.etapes = etapes.map(({ id, avant, duree, prevue, essai, ailleurs, ...reste }) => {
      const date_debut = addDays(jour, -avant)
      const participation = ailleurs && id % 3 === 0 ? 'T2' : 'T1'
      const dates = { date_debut, date_fin: fin(date_debut, duree), date_fin_prevue: fin(date_debut, prevue) }
      return etapeOf({ ...reste, ...dates, id: `S${id}`, participation, fin_periode_essai: fin(date_debut, essai) })
    })
    const designee = nommee === null ? undefined : etapes[nommee]
    donnees.sorties = [sortieOf({ participation: 'T1', date_sortie: jour, motif, etape: designee ? `S${designee.id}` : null })]
    return donnees
  })
