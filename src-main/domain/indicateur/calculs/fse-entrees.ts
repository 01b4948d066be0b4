import type { SituationEntree } from '../../participant/participation'
import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import type { FicheFse } from '../fse-fiche'
import { isIn } from '../periode'
import { compte, type Resultat, taux } from '../resultat'
import { type Calcul, idsOf } from './calcul'

type Critere = (fiche: FicheFse) => boolean

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

const isIncomplete: Critere = ({ participant, premiere }) =>
  !participant?.sexe ||
  !participant.date_naissance ||
  premiere.situation_entree === null ||
  premiere.niveau === null ||
  !participant.code_insee ||
  (!participant.telephone && !participant.courriel)

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

/** FSE+ output indicators, at the entry. */
export const FSE_ENTREES = {
  FSE_TOTAL: entrees(() => true),
  FSE_INCOMPLETS: entrees(isIncomplete),
  FSE_TAUX_INCOMPLETS: tauxIncomplets,
  EECO01: entrees((fiche) => isEnRecherche(fiche) || isInactif(fiche) || isEnEmploiEntree(fiche)),
  EECO02: entrees(isEnRecherche),
  EECO03: entrees(isLongueRecherche),
  EECO04: entrees(isInactif),
  EECO05: entrees(isEnEmploiEntree),
  EECO06: entrees(isAge(Number.NEGATIVE_INFINITY, 17)),
  EECO07: entrees(isAge(18, 29)),
  EECO08: entrees(isAge(55, Number.POSITIVE_INFINITY)),
  EECO09: entrees(isNiveau(0, 2)),
  EECO10: entrees(isNiveau(3, 4)),
  EECO11: entrees(isNiveau(5, 8)),
  EECO12: entrees(({ premiere }) => premiere.rqth === 1),
  EECO13: entrees(({ participant }) => participant?.nationalite === 'tiers'),
  EECO14: entrees(({ participant }) => participant?.parent_ne_etranger === 1),
  EECO16: entrees(({ premiere }) => premiere.sdf === 1 || premiere.exclusion_logement === 1),
} satisfies Record<string, Calcul>
