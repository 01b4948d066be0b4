import type { Calcul } from './calculs/calcul'
import { CHARGE } from './calculs/charge'
import { CLAUSES } from './calculs/clauses'
import { DUREES } from './calculs/durees'
import { EMPLOYEURS } from './calculs/employeurs'
import { ENTRETIENS } from './calculs/entretiens'
import { ETAPES } from './calculs/etapes'
import { EVENEMENTS } from './calculs/evenements'
import { FREINS } from './calculs/freins'
import { FSE_ENTREES } from './calculs/fse-entrees'
import { FSE_SORTIES } from './calculs/fse-sorties'
import { MAINTIEN } from './calculs/maintien'
import { PARCOURS } from './calculs/parcours'
import { PROFIL } from './calculs/profil'
import { SORTIES } from './calculs/sorties'
import { CODES_INDICATEUR, type CodeIndicateur } from './codes'
import { buildContexte } from './contexte'
import { readDetail } from './detail'
import type { DonneesIndicateur, ParametresIndicateur } from './donnees'
import { findIdsLigne } from './lignes'
import { compte, type Resultat } from './resultat'

const CALCULS: Readonly<Record<CodeIndicateur, Calcul>> = {
  ...PARCOURS,
  ...SORTIES,
  ...DUREES,
  ...ETAPES,
  ...ENTRETIENS,
  ...CHARGE,
  ...PROFIL,
  ...MAINTIEN,
  ...FREINS,
  ...EMPLOYEURS,
  ...EVENEMENTS,
  ...CLAUSES,
  ...FSE_ENTREES,
  ...FSE_SORTIES,
}

/** Every indicator of a period: screens, papers, exports and the command line all call this one function. */
export function computeIndicateurs(donnees: DonneesIndicateur, parametres: ParametresIndicateur): Record<CodeIndicateur, Resultat> {
  const contexte = buildContexte(donnees, parametres)
  const resultats = CODES_INDICATEUR.map((code) => [code, CALCULS[code](contexte)] as const)
  return Object.fromEntries(resultats) as Record<CodeIndicateur, Resultat>
}

/** One indicator alone: reads only the rows it needs. */
export function computeIndicateur(donnees: DonneesIndicateur, parametres: ParametresIndicateur, code: CodeIndicateur): Resultat {
  return CALCULS[code](buildContexte(donnees, parametres))
}

/** One line of the breakdown of an indicator: what it says, and the identifiers counted in it. */
export function computeLigne(
  donnees: DonneesIndicateur,
  parametres: ParametresIndicateur,
  code: CodeIndicateur,
  chemin: readonly string[],
): Resultat {
  const contexte = buildContexte(donnees, parametres)
  const { detail, complement } = CALCULS[code](contexte)
  const ids = findIdsLigne(contexte, code, chemin)
  return { ...compte(ids), valeur: readDetail(detail, chemin) ?? readDetail(complement, chemin) ?? ids.length }
}
