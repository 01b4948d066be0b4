/** Families of data, drawn with the same colour from the timeline to the PDF. */
export type DataFamily =
  | 'emploi'
  | 'alternance'
  | 'formation'
  | 'creation'
  | 'neutre'
  | 'sans_suite'
  | 'orientation'
  | 'insertion'
  | 'social'

/** Fill of a family, per theme. `neutre` is always drawn with its hatch: see `hatchFill`. */
export const DATA_FILL: Record<DataFamily, string> = {
  emploi: 'var(--j-donnee-emploi)',
  alternance: 'var(--j-donnee-alternance)',
  formation: 'var(--j-donnee-formation)',
  creation: 'var(--j-donnee-creation)',
  neutre: 'var(--j-donnee-neutre)',
  sans_suite: 'var(--j-donnee-sans-suite)',
  orientation: 'var(--j-donnee-orientation)',
  insertion: 'var(--j-donnee-insertion)',
  social: 'var(--j-donnee-social)',
}

/** Edge of a family: light fills never go without it. */
export const DATA_EDGE: Record<DataFamily, string> = {
  emploi: 'var(--j-donnee-emploi-bord)',
  alternance: 'var(--j-donnee-alternance-bord)',
  formation: 'var(--j-donnee-formation-bord)',
  creation: 'var(--j-donnee-creation-bord)',
  neutre: 'var(--j-donnee-neutre-bord)',
  sans_suite: 'var(--j-donnee-sans-suite-bord)',
  orientation: 'var(--j-donnee-orientation-bord)',
  insertion: 'var(--j-donnee-insertion-bord)',
  social: 'var(--j-donnee-social-bord)',
}

export type TintFamily = 'emploi' | 'formation' | 'orientation' | 'insertion' | 'social'

/** Ground of a bar of the timeline, under text. */
export const TINT: Record<TintFamily, string> = {
  emploi: 'var(--j-teinte-emploi)',
  formation: 'var(--j-teinte-formation)',
  orientation: 'var(--j-teinte-orientation)',
  insertion: 'var(--j-teinte-insertion)',
  social: 'var(--j-teinte-social)',
}

type Hatch = 'neutre' | 'suspension'

const HATCHES: Record<Hatch, { ground: string; line: string }> = {
  neutre: { ground: 'var(--j-donnee-neutre)', line: 'var(--j-donnee-neutre-bord)' },
  suspension: { ground: 'var(--j-suspendu-fond)', line: 'var(--j-suspendu-icone)' },
}

/** Reference to a hatch put in the drawing by `HatchDefs` with the same id. */
export function hatchFill(id: string, hatch: Hatch): string {
  return `url(#${id}-${hatch})`
}

/** Hatches of a drawing; `id` comes from `useId`, so that two drawings of a page do not share theirs. */
export function HatchDefs({ id }: { id: string }) {
  return (
    <defs>
      {(Object.keys(HATCHES) as Hatch[]).map((hatch) => (
        <pattern key={hatch} id={`${id}-${hatch}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill={HATCHES[hatch].ground} />
          <rect width="1.5" height="6" fill={HATCHES[hatch].line} />
        </pattern>
      ))}
    </defs>
  )
}
