/** The sections a bilan may have, in the order they are offered. Codes are stable: bilans store them. */
export const SECTIONS_BILAN = [
  'accompagnement',
  'sorties',
  'durees',
  'objectifs',
  'evolution',
  'profil',
  'parcours',
  'employeurs',
  'clauses',
  'fse',
  'derogations',
  'qualite',
  'listes',
] as const
export type SectionBilan = (typeof SECTIONS_BILAN)[number]

/** Sections as papers and screens name them. */
export const SECTION_BILAN_LABELS: Record<SectionBilan, string> = {
  accompagnement: 'Personnes accompagnées',
  sorties: 'Sorties',
  durees: 'Durée des parcours terminés',
  objectifs: 'Objectifs',
  evolution: 'Évolution sur un an',
  profil: 'Profil des personnes accompagnées',
  parcours: 'Accompagnement',
  employeurs: 'Employeurs et coordination',
  clauses: 'Clauses sociales',
  fse: 'Indicateurs communs du FSE+',
  derogations: 'Décisions dérogatoires',
  qualite: 'Qualité des données',
  listes: 'Liste des entrées et des sorties',
}

/** One section as its author wants it: printed or not, with its charts or figures alone. */
export interface SectionChoisie {
  readonly code: SectionBilan
  readonly retenue: boolean
  readonly graphiques: boolean
}

/** Every section but the lists, charts included: what a bilan is until somebody chooses. */
export const SECTIONS_DEFAUT: readonly SectionChoisie[] = SECTIONS_BILAN.map((code) => ({
  code,
  retenue: code !== 'listes',
  graphiques: true,
}))

/** The sections as stored, without an unknown or a double, then those that did not exist yet: nothing is lost, nothing appears unasked. */
export function completerSections(choisies: readonly SectionChoisie[]): readonly SectionChoisie[] {
  const connues = choisies.filter(
    ({ code }, rang) => SECTIONS_BILAN.includes(code) && choisies.findIndex((autre) => autre.code === code) === rang,
  )
  const absentes = SECTIONS_BILAN.filter((code) => !connues.some((section) => section.code === code))
  return [...connues, ...absentes.map((code) => ({ code, retenue: false, graphiques: true }))]
}

/** The sections with this one moved by one place; unchanged at either end. */
export function deplacerSection(sections: readonly SectionChoisie[], de: number, vers: number): readonly SectionChoisie[] {
  const section = sections[de]
  if (section === undefined || vers < 0 || vers >= sections.length) return sections
  const reste = sections.filter((_, rang) => rang !== de)
  return [...reste.slice(0, vers), section, ...reste.slice(vers)]
}
