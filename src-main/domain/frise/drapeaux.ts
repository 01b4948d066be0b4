import type { Drapeau } from './decisions'
import type { Echelle } from './echelle'

/** A flag at its place: on which side of its pole, on which line. */
export interface DrapeauPlace extends Drapeau {
  readonly x: number
  readonly largeur: number
  readonly aGauche: boolean
  readonly ligne: number
}

const CARACTERE = 6.8
const MARQUE = 34

/** Places the flags so that none covers another: to the right of its pole, else to the left, else one line down. */
export function placeDrapeaux(drapeaux: readonly Drapeau[], echelle: Echelle): DrapeauPlace[] {
  const occupes: { ligne: number; debut: number; fin: number }[] = []
  const isFree = (ligne: number, debut: number, fin: number) =>
    occupes.every((autre) => autre.ligne !== ligne || autre.fin + 4 <= debut || fin + 4 <= autre.debut)
  return drapeaux.map((drapeau) => {
    const x = echelle.x(drapeau.date)
    const largeur = drapeau.libelle.length * CARACTERE + MARQUE
    for (let ligne = 0; ; ligne += 1) {
      // The flag of a pause hangs outside of it, so that those of both its ends fit.
      for (const aGauche of drapeau.cle.startsWith('suspension') ? [true, false] : [false, true]) {
        const debut = aGauche ? x - largeur : x
        const inside = debut >= 0 && debut + largeur <= echelle.largeur
        if ((inside || ligne > 3) && isFree(ligne, debut, debut + largeur)) {
          occupes.push({ ligne, debut, fin: debut + largeur })
          return { ...drapeau, x, largeur, aGauche, ligne }
        }
      }
    }
  })
}
