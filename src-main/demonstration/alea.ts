/** Reproducible draws: the same seed gives the same demonstration. */
export interface Alea {
  /** From 0 included to 1 excluded. */
  tirage(): number
  /** A whole number, both bounds included. */
  entier(min: number, max: number): number
  chance(probabilite: number): boolean
  choix<T>(parmi: readonly T[]): T
  /** One of the values, each as often as its weight says. */
  pondere<T>(poids: readonly (readonly [T, number])[]): T
  /** The same, values and weights apart. */
  tirer<T>(valeurs: readonly T[], poids: readonly number[]): T
  /** The same, for codes. */
  selon<C extends string>(poids: Readonly<Partial<Record<C, number>>>): C
  /** `nombre` different values, in a drawn order. */
  plusieurs<T>(parmi: readonly T[], nombre: number): T[]
}

/** A generator (mulberry32) of its own for each seed, so that one person changed leaves the others as they are. */
export function createAlea(graine: number): Alea {
  let etat = graine | 0
  const tirage = () => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const entier = (min: number, max: number) => min + Math.floor(tirage() * (max - min + 1))
  const plusieurs = <T>(parmi: readonly T[], nombre: number): T[] => {
    const reste = [...parmi]
    const tires: T[] = []
    while (tires.length < nombre && reste.length > 0) tires.push(...reste.splice(entier(0, reste.length - 1), 1))
    return tires
  }
  const tirer = <T>(valeurs: readonly T[], poids: readonly number[]): T => {
    let reste = tirage() * poids.reduce((somme, part) => somme + part, 0)
    const rang = poids.findIndex((part) => {
      reste -= part
      return reste < 0
    })
    return at(valeurs, rang < 0 ? valeurs.length - 1 : rang)
  }
  return {
    tirage,
    entier,
    tirer,
    plusieurs,
    chance: (probabilite) => tirage() < probabilite,
    choix: (parmi) => at(parmi, entier(0, parmi.length - 1)),
    pondere: (paires) =>
      tirer(
        paires.map(([valeur]) => valeur),
        paires.map(([, part]) => part),
      ),
    selon: <C extends string>(poids: Readonly<Partial<Record<C, number>>>) => {
      const codes = Object.keys(poids) as C[]
      return tirer(
        codes,
        codes.map((code) => poids[code] ?? 0),
      )
    },
  }
}

/** The value at this place; throws when there is none. */
export function at<T>(valeurs: readonly T[], index: number): T {
  const valeur = valeurs[index]
  if (valeur === undefined) throw new RangeError(`nothing at ${index}`)
  return valeur
}
