import type { DataFamily } from '../palette'
import type { Fill } from './figure'

/** The colours of a file: always those of the light theme, paper is white. */
export interface Inks {
  readonly ground: string
  readonly of: (name: string) => string
}

const FAMILY_NAMES: Record<DataFamily, string> = {
  emploi: 'donnee-emploi',
  alternance: 'donnee-alternance',
  formation: 'donnee-formation',
  creation: 'donnee-creation',
  neutre: 'donnee-neutre',
  sans_suite: 'donnee-sans-suite',
  orientation: 'donnee-orientation',
  insertion: 'donnee-insertion',
  social: 'donnee-social',
}

/** Fill and edge of a rectangle. */
export function fillOf(inks: Inks, fill: Fill | 'piste'): { ground: string; edge: string; hatched: boolean } {
  if (fill === 'piste') return { ground: inks.of('creux'), edge: inks.of('creux'), hatched: false }
  if (fill === null) return { ground: inks.of('surface'), edge: inks.of('filet'), hatched: false }
  const name = FAMILY_NAMES[fill]
  return { ground: inks.of(name), edge: inks.of(`${name}-bord`), hatched: fill === 'neutre' }
}

/** The light theme as its style sheet says it, whatever theme the screen wears. */
export function readLightInks(): Inks {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const light = rules.filter(
    (rule): rule is CSSStyleRule =>
      rule instanceof CSSStyleRule && /^:root\[data-mantine-color-scheme="?light"?\]$/.test(rule.selectorText),
  )
  const read = (name: string) =>
    light.map(({ style }) => style.getPropertyValue(`--j-${name}`).trim()).find((value) => value !== '') ?? 'black'
  return { ground: read('surface'), of: read }
}
