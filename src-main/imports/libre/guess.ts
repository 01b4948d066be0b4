import { toSearchKey } from '../../domain/commun/texte'
import { NATIONALITE_LABELS, SEXE_LABELS, SITUATION_ENTREE_LABELS } from '../../domain/participant/labels'
import { CHAMPS_LIBRES, type ChampLibre, type ColonneLiee, type Correspondance } from '../../domain/reprise/correspondance'
import type { ColonneApercue } from './preview'
import { SYNONYMES, SYNONYMES_VALEURS } from './synonymes'

const LABELS: Partial<Record<ChampLibre, Readonly<Record<string, string>>>> = {
  'participants.sexe': SEXE_LABELS,
  'participants.nationalite': NATIONALITE_LABELS,
  'participations.situation_entree': SITUATION_ENTREE_LABELS,
}

/** The mapping that the titles and values of a spreadsheet suggest; each field once, a column of NIR never. */
export function guessCorrespondance(columns: readonly ColonneApercue[]): Correspondance {
  const taken = new Set<ChampLibre>()
  const colonnes: ColonneLiee[] = []
  for (const column of columns) {
    const champ = column.nir ? undefined : guessField(column.entete)
    if (champ === undefined || taken.has(champ)) continue
    taken.add(champ)
    colonnes.push({ entete: column.entete, champ, valeurs: guessValues(champ, column.valeurs) })
  }
  return { colonnes, operation: null, referent: null }
}

/** The field that a title names, by the format's own word or by a synonym. */
export function guessField(title: string): ChampLibre | undefined {
  const key = toSearchKey(title)
  if (key === '') return undefined
  return (
    CHAMPS_LIBRES.find((champ) => toSearchKey(champ.split('.').at(-1) ?? '') === key) ??
    CHAMPS_LIBRES.find((champ) => SYNONYMES[champ]?.includes(key))
  )
}

/** The code each value of a column stands for, as far as it is known. */
export function guessValues(champ: ChampLibre, values: readonly string[]): Record<string, string> {
  const known = new Map(Object.entries(SYNONYMES_VALEURS[champ] ?? {}))
  for (const [code, label] of Object.entries(LABELS[champ] ?? {})) {
    known.set(toSearchKey(label), code)
    known.set(toSearchKey(code), code)
  }
  const pairs = values.flatMap((value) => {
    const code = known.get(toSearchKey(value))
    return code === undefined ? [] : [[value, code] as const]
  })
  return Object.fromEntries(pairs)
}
