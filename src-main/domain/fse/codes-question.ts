import { codesEntree, type EntreeFse } from '../indicateur/calculs/fse-entrees'

/** Output indicators that each answer can feed. */
const CODES_QUESTION: Readonly<Record<string, readonly string[]>> = {
  date_naissance: ['EECO06', 'EECO07', 'EECO08'],
  situation_entree: ['EECO02', 'EECO04', 'EECO05'],
  duree_recherche_mois: ['EECO03'],
  niveau: ['EECO09', 'EECO10', 'EECO11'],
  rqth: ['EECO12'],
  nationalite: ['EECO13'],
  parent_ne_etranger: ['EECO14'],
  sdf: ['EECO16'],
  exclusion_logement: ['EECO16'],
}

/** The output indicators that count this record because of this answer. */
export function codesDeQuestion(question: string, fiche: EntreeFse): string[] {
  // Two answers feed EECO16: only the one that says yes is a cause.
  if ((question === 'sdf' || question === 'exclusion_logement') && fiche.premiere[question] !== 1) return []
  const comptent: readonly string[] = codesEntree(fiche)
  return (CODES_QUESTION[question] ?? []).filter((code) => comptent.includes(code))
}
