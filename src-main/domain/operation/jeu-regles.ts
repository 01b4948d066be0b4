import { CLES_REGLE, type CleRegle, parseRegles, REGLES_CATALOGUE } from '../sortie/regles'

/** The explicit settings of a rule set; a key it does not name takes its default. */
export type ContenuRegles = Readonly<Partial<Record<CleRegle, string>>>

/** One version of the rules of an operation: who adopted it, when and why. The latest is in force. */
export interface VersionRegles {
  readonly operation: string
  readonly version: number
  /** Instant of the adoption. */
  readonly adopte_le: string
  readonly auteur: string
  readonly raison: string | null
  readonly regles: ContenuRegles
}

/** One setting that differs between two rule sets, as it is written; an empty text is « jamais » or « aucun ». */
export interface EcartRegle {
  readonly cle: CleRegle
  readonly avant: string
  readonly apres: string
}

/** Trimmed settings in the order of the catalogue, empty ones dropped unless an empty value means something. Throws on a value no rule takes. */
export function normalizeRegles(saisie: Readonly<Record<string, string | undefined>>): ContenuRegles {
  const rows = Object.entries(saisie).flatMap(([cle, valeur]) => (valeur === undefined ? [] : [{ cle, valeur: valeur.trim() }]))
  const retenues = rows.filter(({ cle, valeur }) => valeur !== '' || (cle === 'neutres' && REGLES_CATALOGUE.neutres.defaut !== ''))
  parseRegles(retenues)
  const valeurs = new Map(retenues.map(({ cle, valeur }) => [cle, valeur]))
  return Object.fromEntries(CLES_REGLE.flatMap((cle) => (valeurs.has(cle) ? [[cle, valeurs.get(cle)]] : []))) as ContenuRegles
}

/** The value in force for a key, as it is written. */
export function valeurEnVigueur(regles: ContenuRegles, cle: CleRegle): string {
  return regles[cle] ?? REGLES_CATALOGUE[cle].defaut
}

/** The settings that really differ: « 0,5 » and « 0.5 » are the same. */
export function diffRegles(avant: ContenuRegles, apres: ContenuRegles): EcartRegle[] {
  const [lues, neuves] = [avant, apres].map((regles) => parseRegles(rowsOf(regles)))
  return CLES_REGLE.filter((cle) => lireOrdre(lues?.[cle]) !== lireOrdre(neuves?.[cle])).map((cle) => ({
    cle,
    avant: valeurEnVigueur(avant, cle),
    apres: valeurEnVigueur(apres, cle),
  }))
}

/** The settings as rows of the rule table. */
export function rowsOf(regles: ContenuRegles): { cle: CleRegle; valeur: string }[] {
  return CLES_REGLE.flatMap((cle) => {
    const valeur = regles[cle]
    return valeur === undefined ? [] : [{ cle, valeur }]
  })
}

// The order in which motives are listed changes nothing.
function lireOrdre(valeur: unknown): string {
  return JSON.stringify(Array.isArray(valeur) ? [...new Set(valeur)].sort() : valeur)
}
