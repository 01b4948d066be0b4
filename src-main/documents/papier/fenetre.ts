const POINTS_PAR_MM = 72 / 25.4

/** Millimetres of a page in points. */
export const mm = (value: number): number => value * POINTS_PAR_MM

/**
 * What a DL window envelope can show of an A4 folded in three, sheet slid as far as it goes (110 × 220 mm, window 45 × 100 mm
 * at 20 mm from the right and from the bottom): nothing but the address may stand there. Millimetres from the top left of the page.
 */
export const FENETRE_MM = { gauche: 90, droite: 210, haut: 34, bas: 90 } as const

/** Where the address block begins and how far it goes, so that it shows whole wherever the sheet slides. */
export const ADRESSE_MM = { gauche: 106, haut: 48, largeur: 82 } as const

/** Where the letter begins, under the window. */
export const CORPS_MM = 94

/** Where the lines about the référent begin, left of the window and under the head. */
export const SUIVI_MM = 66
