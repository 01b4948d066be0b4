import type { EntretienDossier } from '../../../../src-main/contract/dossier'
import { toSearchKey } from '../../../../src-main/domain/commun/texte'
import type { ModeEntretien, StatutEntretien } from '../../../../src-main/domain/parcours/entretien'
import { formatCount } from '../../../lib/formats'

/** What the series of interviews is narrowed to; empty or null keeps everything. */
export interface FiltreEntretiens {
  readonly recherche: string
  readonly statut: StatutEntretien | null
  readonly mode: ModeEntretien | null
}

export const SANS_FILTRE: FiltreEntretiens = { recherche: '', statut: null, mode: null }

/** The interviews of this status and mode whose note or objectives hold every word searched, accents and case aside. */
export function filtrerEntretiens(
  entretiens: readonly EntretienDossier[],
  { recherche, statut, mode }: FiltreEntretiens,
): EntretienDossier[] {
  const mots = motsDe(recherche)
  return entretiens.filter((entretien) => {
    if (statut !== null && entretien.statut !== statut) return false
    if (mode !== null && entretien.mode !== mode) return false
    if (mots.length === 0) return true
    const texte = toSearchKey(`${entretien.note ?? ''} ${entretien.objectifs ?? ''}`)
    return mots.every((mot) => texte.includes(mot))
  })
}

/** « 12 honorés, 2 absents, 1 excusé, 1 prévu »: what happened, in a line. */
export function compterEntretiens(entretiens: readonly EntretienDossier[]): string {
  const nombre = (statut: StatutEntretien) => entretiens.filter((entretien) => entretien.statut === statut).length
  const mots: readonly (readonly [StatutEntretien, string])[] = [
    ['honore', 'honoré'],
    ['absent', 'absent'],
    ['excuse', 'excusé'],
    ['prevu', 'prévu'],
  ]
  return mots.flatMap(([statut, mot]) => (nombre(statut) === 0 ? [] : [formatCount(nombre(statut), mot)])).join(', ')
}

/** A piece of text, and whether it is what was searched. */
export interface Morceau {
  readonly debut: number
  readonly texte: string
  readonly trouve: boolean
}

/** Cuts a text at the words searched, accents and case aside, so that they can be marked. */
export function surligner(texte: string, recherche: string): Morceau[] {
  const { cle, places } = replier(texte)
  const marques = new Array<boolean>(texte.length).fill(false)
  for (const mot of motsDe(recherche)) {
    for (let at = cle.indexOf(mot); at >= 0; at = cle.indexOf(mot, at + 1)) {
      const [debut = 0, fin = 0] = [places[at], places[at + mot.length - 1]]
      for (let rang = debut; rang <= fin; rang += 1) marques[rang] = true
    }
  }
  const morceaux: Morceau[] = []
  for (const [rang, lettre] of [...texte].entries()) {
    const trouve = marques[rang] ?? false
    const dernier = morceaux.at(-1)
    if (dernier?.trouve === trouve) morceaux[morceaux.length - 1] = { ...dernier, texte: dernier.texte + lettre }
    else morceaux.push({ debut: rang, texte: lettre, trouve })
  }
  return morceaux
}

function motsDe(recherche: string): string[] {
  return toSearchKey(recherche).split(' ').filter(Boolean)
}

// The folded text, and for each of its letters the place of the one it comes from.
function replier(texte: string): { cle: string; places: number[] } {
  let cle = ''
  const places: number[] = []
  for (const [rang, lettre] of [...texte].entries()) {
    const repliee = toSearchKey(lettre) || ' '
    cle += repliee
    for (let nombre = 0; nombre < repliee.length; nombre += 1) places.push(rang)
  }
  return { cle, places }
}
