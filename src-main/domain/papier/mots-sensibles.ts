import { toSearchKey } from '../commun/texte'

// Whole words or beginnings of words, folded; an asterisk stands for any ending.
const MOTS = [
  'rsa',
  'ass',
  'aah',
  'rqth',
  'minima',
  'allocation*',
  'handicap*',
  'invalid*',
  'sante',
  'medic*',
  'medecin*',
  'psych*',
  'hopital',
  'maladie',
  'addict*',
  'soin*',
  'justice',
  'judiciaire*',
  'detention',
  'detenu*',
  'prison',
  'incarcer*',
  'penal*',
  'surendett*',
  'expulsion',
  'precari*',
  'chomage',
] as const

/** The first word of a text that says something of resources, health or justice, as it is written; null when there is none. */
export function motSensible(texte: string): string | null {
  for (const mot of texte.split(/[^\p{L}\p{N}]+/u)) {
    const cle = toSearchKey(mot)
    if (cle !== '' && MOTS.some((modele) => (modele.endsWith('*') ? cle.startsWith(modele.slice(0, -1)) : cle === modele))) return mot
  }
  return null
}
