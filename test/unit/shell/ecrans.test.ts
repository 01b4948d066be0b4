import { describe, expect, it } from 'vitest'
import { autreEcran, ecransOf } from '../../../src-main/shell/ecrans'

const DISPLAYS = [
  { id: 7, bounds: { x: 1366 } },
  { id: 3, bounds: { x: 0 } },
  { id: 5, bounds: { x: -1920 } },
]

describe('choisir l’écran de la séance', () => {
  it('le principal d’abord, puis de gauche à droite', () => {
    expect(ecransOf(DISPLAYS, 3, 7)).toEqual([
      { id: 3, courant: false },
      { id: 5, courant: false },
      { id: 7, courant: true },
    ])
  })

  it('avec un seul écran, rien n’est proposé', () => {
    expect(autreEcran([])).toBeNull()
    expect(autreEcran(ecransOf([{ id: 3, bounds: { x: 0 } }], 3, 3))).toBeNull()
  })

  it('d’écran en écran, chacun une fois, puis le premier', () => {
    const suite = [3, 5, 7].map((courant) => autreEcran(ecransOf(DISPLAYS, 3, courant)))
    expect(suite).toEqual([5, 7, 3])
  })
})
