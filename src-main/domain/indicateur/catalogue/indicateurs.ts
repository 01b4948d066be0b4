import { CODES_INDICATEUR, type CodeIndicateur } from '../codes'
import { FICHES_CLAUSES } from './clauses'
import { FICHES_EMPLOYEURS } from './employeurs'
import type { FicheIndicateur } from './fiche'
import { FICHES_FSE } from './fse'
import { FICHES_PARCOURS } from './parcours'
import { FICHES_SORTIES } from './sorties'

/** An indicator as screens and papers present it. */
export interface Indicateur extends FicheIndicateur {
  readonly code: CodeIndicateur
}

const FICHES: Readonly<Record<CodeIndicateur, FicheIndicateur>> = {
  ...FICHES_PARCOURS,
  ...FICHES_SORTIES,
  ...FICHES_EMPLOYEURS,
  ...FICHES_CLAUSES,
  ...FICHES_FSE,
}

/** Every indicator, by code, in the order of the definitions. */
export const INDICATEURS = Object.fromEntries(CODES_INDICATEUR.map((code) => [code, { code, ...FICHES[code] }])) as Readonly<
  Record<CodeIndicateur, Indicateur>
>
