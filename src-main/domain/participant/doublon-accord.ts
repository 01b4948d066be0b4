import type { IsoDate } from '../commun/date'
import type { FormesNom } from './doublon-empreinte'

/** How far two names agree. */
export type AccordNom = 'meme' | 'proche' | 'autre'

/** How far two birth dates agree. */
export type AccordNaissance = 'meme' | 'inversee' | 'un_chiffre' | 'autre' | 'inconnue'

const LONGUEUR_FAUTE = 4

/** Same key, one part of a composed name, or one slip of the keyboard. */
export function accordNom(a: FormesNom, b: FormesNom): AccordNom {
  if (a.entier === '' || b.entier === '') return 'autre'
  if (a.entier === b.entier) return 'meme'
  if (a.parties.includes(b.entier) || b.parties.includes(a.entier)) return 'proche'
  const [courte, longue] = a.entier.length < b.entier.length ? [a.entier, b.entier] : [b.entier, a.entier]
  return courte.length >= LONGUEUR_FAUTE && isUneFaute(courte, longue) ? 'proche' : 'autre'
}

/** Same day, day and month swapped, or one digit off. */
export function accordNaissance(a: IsoDate | null, b: IsoDate | null): AccordNaissance {
  if (a === null || b === null) return 'inconnue'
  if (a === b) return 'meme'
  const [annee = '', mois = '', jour = ''] = a.split('-')
  if (`${annee}-${jour}-${mois}` === b) return 'inversee'
  let ecarts = 0
  for (let rang = 0; rang < a.length; rang += 1) if (a[rang] !== b[rang]) ecarts += 1
  return ecarts === 1 ? 'un_chiffre' : 'autre'
}

// One letter more, less or other, or two neighbours swapped.
function isUneFaute(courte: string, longue: string): boolean {
  if (longue.length - courte.length > 1) return false
  let debut = 0
  while (debut < courte.length && courte[debut] === longue[debut]) debut += 1
  if (courte.length < longue.length) return courte.slice(debut) === longue.slice(debut + 1)
  if (courte.slice(debut + 1) === longue.slice(debut + 1)) return true
  const echange = courte[debut] === longue[debut + 1] && courte[debut + 1] === longue[debut]
  return echange && courte.slice(debut + 2) === longue.slice(debut + 2)
}
