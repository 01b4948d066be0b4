import { fseEntreeManquants } from '../../participant/completude-fse'
import type { SituationEntree } from '../../participant/participation'
import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import type { FicheFse } from '../fse-fiche'
import { isIn } from '../periode'
import { compte, type Resultat, taux } from '../resultat'
import { type Calcul, idsOf } from './calcul'

/** What the entry criteria read of a record. */
export type EntreeFse = Pick<FicheFse, 'premiere' | 'participant' | 'age'>
type Critere = (fiche: EntreeFse) => boolean

const EN_EMPLOI: ReadonlySet<SituationEntree | null> = new Set<SituationEntree>([
  'emploi_independant',
  'emploi_cdi',
  'emploi_cdd_plus6',
  'emploi_cdd_moins6',
  'emploi_interim',
  'emploi_iae',
])

const isEnRecherche: Critere = ({ premiere }) => premiere.situation_entree === 'recherche'

/** EECO04: in training or not looking for a job at once. */
export const isInactif: Critere = ({ premiere }) => premiere.situation_entree === 'formation' || premiere.situation_entree === 'inactif'

/** EECO05: in employment at entry. */
export const isEnEmploiEntree: Critere = ({ premiere }) => EN_EMPLOI.has(premiere.situation_entree)

const isLongueRecherche: Critere = (fiche) => {
  const seuil = fiche.age !== null && fiche.age < 25 ? 6 : 12
  return isEnRecherche(fiche) && (fiche.premiere.duree_recherche_mois ?? 0) > seuil
}

const isAge =
  (min: number, max: number): Critere =>
  ({ age }) =>
    age !== null && age >= min && age <= max

const isNiveau =
  (min: number, max: number): Critere =>
  ({ premiere: { niveau } }) =>
    niveau !== null && niveau >= min && niveau <= max

const INCONNU = { sexe: null, date_naissance: null, code_insee: null, telephone: null, courriel: null } as const

/** A record that lacks one of the compulsory answers; the screens list them with the same function. */
export const isIncomplete: Critere = ({ participant, premiere }) =>
  fseEntreeManquants({ ...(participant ?? INCONNU), situation_entree: premiere.situation_entree, niveau: premiere.niveau }).length > 0

/** Records that entered in the period. */
function fichesEntrees({ fiches, periode }: Contexte): FicheFse[] {
  return fiches().filter(({ entree }) => isIn(entree, periode))
}

/** A count of records, broken down by sex. */
export function compteFiches(fiches: readonly FicheFse[]): Resultat {
  return compte(idsOf(fiches), { detail: countBy(fiches, ({ participant }) => participant?.sexe) })
}

const entrees =
  (critere: Critere): Calcul =>
  (contexte) =>
    compteFiches(fichesEntrees(contexte).filter(critere))

const tauxIncomplets: Calcul = (contexte) => {
  const total = fichesEntrees(contexte)
  const incomplets = total.filter(isIncomplete)
  return taux(idsOf(incomplets), incomplets.length, total.length)
}

/** Who each output indicator counts. */
export const CRITERES_EECO = {
  EECO01: (fiche) => isEnRecherche(fiche) || isInactif(fiche) || isEnEmploiEntree(fiche),
  EECO02: isEnRecherche,
  EECO03: isLongueRecherche,
  EECO04: isInactif,
  EECO05: isEnEmploiEntree,
  EECO06: isAge(Number.NEGATIVE_INFINITY, 17),
  EECO07: isAge(18, 29),
  EECO08: isAge(55, Number.POSITIVE_INFINITY),
  EECO09: isNiveau(0, 2),
  EECO10: isNiveau(3, 4),
  EECO11: isNiveau(5, 8),
  EECO12: ({ premiere }) => premiere.rqth === 1,
  EECO13: ({ participant }) => participant?.nationalite === 'tiers',
  EECO14: ({ participant }) => participant?.parent_ne_etranger === 1,
  EECO16: ({ premiere }) => premiere.sdf === 1 || premiere.exclusion_logement === 1,
} as const satisfies Record<string, Critere>

type CodeEeco = keyof typeof CRITERES_EECO
const CALCULS_EECO = Object.fromEntries(Object.entries(CRITERES_EECO).map(([code, critere]) => [code, entrees(critere)])) as Record<
  CodeEeco,
  Calcul
>

/** FSE+ output indicators, at the entry. */
export const FSE_ENTREES = {
  FSE_TOTAL: entrees(() => true),
  FSE_INCOMPLETS: entrees(isIncomplete),
  FSE_TAUX_INCOMPLETS: tauxIncomplets,
  ...CALCULS_EECO,
} satisfies Record<string, Calcul>

/** Codes of the output indicators that count this record. */
export function codesEntree(fiche: EntreeFse): CodeEeco[] {
  return (Object.keys(CRITERES_EECO) as CodeEeco[]).filter((code) => CRITERES_EECO[code](fiche))
}
