/** How much the projection, the anonymous papers and the minutes tell. */
export interface ReglesDiscretion {
  /** 1: what is anonymous also hides days, trades and places, which are enough to recognise somebody in a small commission. */
  readonly projection_stricte: 0 | 1
  /** 1: the nominative minutes name the entry criterion. */
  readonly critere_pv: 0 | 1
}

export const DISCRETION_COURANTE: ReglesDiscretion = { projection_stricte: 0, critere_pv: 0 }

/** Who reads: everybody named, nobody named, or nobody that a day or a trade could betray. */
export type NiveauDiscretion = 'nominatif' | 'anonyme' | 'strict'

/** The level of a paper or of a projection, by the rules of the commission. */
export function niveauOf(anonyme: boolean, { projection_stricte }: Pick<ReglesDiscretion, 'projection_stricte'>): NiveauDiscretion {
  if (!anonyme) return 'nominatif'
  return projection_stricte === 1 ? 'strict' : 'anonyme'
}
