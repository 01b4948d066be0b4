import { isIsoDate } from '../../../src-main/domain/commun/date'
import { FAMILLES_QUALITE, type FamilleQualite, GRAVITES_QUALITE, type GraviteQualite } from '../../../src-main/domain/qualite/famille'

/** Where one is on the page: the files looked at, what is shown of the controls, and the list that is open. */
export interface QualiteSearch {
  operation?: string
  referent?: string
  du?: string
  au?: string
  gravite?: GraviteQualite
  famille?: FamilleQualite
  /** The control whose list is open. */
  controle?: string
  onglet?: 'acceptes'
}

const texte = (valeur: unknown) => (typeof valeur === 'string' && valeur !== '' ? valeur : undefined)
const jour = (valeur: unknown) => (typeof valeur === 'string' && isIsoDate(valeur) ? valeur : undefined)

/** Reads the address; what is unknown is ignored. */
export function parseQualiteSearch(search: Record<string, unknown>): QualiteSearch {
  return {
    operation: texte(search.operation),
    referent: texte(search.referent),
    du: jour(search.du),
    au: jour(search.au),
    gravite: GRAVITES_QUALITE.find((gravite) => gravite === search.gravite),
    famille: FAMILLES_QUALITE.find((famille) => famille === search.famille),
    controle: texte(search.controle),
    onglet: search.onglet === 'acceptes' ? 'acceptes' : undefined,
  }
}

/** What the routes are asked. A period upside down is not asked: its field says why. */
export function demandeOf(search: QualiteSearch) {
  const { operation, referent, du, au } = search
  const inverse = du !== undefined && au !== undefined && du > au
  return { operation: operation ?? null, referent: referent ?? null, du: du ?? null, au: inverse ? null : (au ?? null) }
}
