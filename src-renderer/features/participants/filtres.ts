import { FILTRES_LISTE, type FiltreListe, type FiltresListe } from '../../../src-main/domain/participant/liste'
import type { Ligne } from './ligne'

export const SANS_FILTRE: FiltresListe = {}

/** Value of the étape filter for people without one. */
export const SANS_ETAPE = 'sans'
/** Value of the référent filter for people without one. */
export const SANS_REFERENT = '-'
/** Days proposed by « Non vu depuis ». */
export const JOURS_NON_VU = ['30', '60', '90', '120', '180'] as const

type Test = (ligne: Ligne, voulues: ReadonlySet<string>) => boolean

const oneOf =
  (valeur: (ligne: Ligne) => string | null): Test =>
  (ligne, voulues) => {
    const value = valeur(ligne)
    return value !== null && voulues.has(value)
  }

const someOf =
  (valuesOf: (ligne: Ligne) => readonly string[]): Test =>
  (ligne, voulues) =>
    valuesOf(ligne).some((value) => voulues.has(value))

// A fact that the role may not read is null or absent in the line: it never answers a filter.
const TESTS: Record<FiltreListe, Test> = {
  statut: oneOf(({ statut }) => statut),
  referent: oneOf(({ referent }) => referent ?? SANS_REFERENT),
  operation: oneOf(({ operation }) => operation),
  commune: oneOf(({ commune }) => commune),
  epci: oneOf(({ epci }) => epci),
  qpv: oneOf(({ qpv }) => (qpv === null ? null : qpv ? 'oui' : 'non')),
  critere: someOf(({ criteres }) => criteres),
  alerte: someOf(({ alertes }) => alertes),
  sexe: oneOf(({ sexe }) => sexe),
  tranche_age: oneOf(({ tranche }) => tranche),
  etape: (ligne, voulues) => (ligne.sansEtape && voulues.has(SANS_ETAPE)) || ligne.familles.some((famille) => voulues.has(famille)),
  non_vu: ({ vu, statut }, voulues) => {
    const jours = Math.min(...[...voulues].map(Number))
    return vu !== null && statut !== 'suspendu' && vu >= jours
  },
  contrat: oneOf(({ contrat }) => contrat),
}

/** Filters at work, in their usual order. */
export function filtresActifs(filtres: FiltresListe): FiltreListe[] {
  return FILTRES_LISTE.filter((filtre) => (filtres[filtre]?.length ?? 0) > 0)
}

/** The lines that pass every filter; within one filter, any of its values. */
export function filterLignes(lignes: readonly Ligne[], filtres: FiltresListe): readonly Ligne[] {
  const actifs = filtresActifs(filtres).map((filtre) => ({ test: TESTS[filtre], voulues: new Set(filtres[filtre]) }))
  if (actifs.length === 0) return lignes
  return lignes.filter((ligne) => actifs.every(({ test, voulues }) => test(ligne, voulues)))
}

/** The filters with these values for one of them; no value takes it away. */
export function withFiltre(filtres: FiltresListe, filtre: FiltreListe, valeurs: readonly string[]): FiltresListe {
  const { [filtre]: _ancien, ...autres } = filtres
  return valeurs.length === 0 ? autres : { ...autres, [filtre]: valeurs }
}

/** True when two sets of filters narrow alike. */
export function sameFiltres(a: FiltresListe, b: FiltresListe): boolean {
  return FILTRES_LISTE.every((filtre) => {
    const [unes, autres] = [a[filtre] ?? [], b[filtre] ?? []]
    return unes.length === autres.length && unes.every((valeur) => autres.includes(valeur))
  })
}
