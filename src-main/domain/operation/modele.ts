import type { IsoDate } from '../commun/date'
import type { CodeIndicateur } from '../indicateur/codes'
import type { CleRegle } from '../sortie/regles'
import type { TypeOperation } from './operation'
import type { Phase } from './phase'

/** When a target of a model is to be reached: each year, once for the whole operation, or in the years named. */
export type EcheanceObjectif = 'par_an' | 'operation' | Readonly<Record<number, number>>

/** A target of a model; with years named, `cible` is that of the latest. */
export interface ObjectifModele {
  readonly indicateur: CodeIndicateur
  readonly cible: number
  readonly echeance: EcheanceObjectif
  /** True when the target is said for one référent. */
  readonly parReferent: boolean
  /** What the team called it. */
  readonly libelle: string
}

export type PhaseModele = Omit<Phase, 'operation'>

/** An operation as teams of the field set it up, to begin from: published figures, all can be changed. */
export interface ModeleOperation {
  readonly code: string
  readonly intitule: string
  readonly type: TypeOperation
  readonly numero_fse: string | null
  readonly date_debut: IsoDate | null
  readonly date_fin: IsoDate | null
  readonly public: string | null
  /** EPCI of the territory. */
  readonly territoire: readonly string[]
  /** Entry criteria the team asks for. */
  readonly criteres_entree: readonly string[]
  readonly norme_file_active: number | null
  readonly regles: Readonly<Partial<Record<CleRegle, string>>>
  readonly phases: readonly PhaseModele[]
  readonly objectifs: readonly ObjectifModele[]
  /** How the positive exits are to be shared out, as the team wrote it. */
  readonly repartition: string | null
}

/** A target reached again each year. */
export const annuel = (indicateur: CodeIndicateur, cible: number, libelle: string): ObjectifModele => ({
  indicateur,
  cible,
  echeance: 'par_an',
  parReferent: false,
  libelle,
})

/** A target for the whole operation. */
export const global = (indicateur: CodeIndicateur, cible: number, libelle: string): ObjectifModele => ({
  indicateur,
  cible,
  echeance: 'operation',
  parReferent: false,
  libelle,
})

/** A target published for some years only. */
export function annees(indicateur: CodeIndicateur, cibles: Readonly<Record<number, number>>, libelle: string): ObjectifModele {
  const derniere = Math.max(...Object.keys(cibles).map(Number))
  return { indicateur, cible: cibles[derniere] ?? 0, echeance: cibles, parReferent: false, libelle }
}

/** One phase, its length in months when it has one. */
export function phase(
  ordre: number,
  intitule: string,
  duree: number | readonly [number, number] | null = null,
  prise_en_charge: string | null = null,
): PhaseModele {
  const [min, max] = typeof duree === 'object' && duree !== null ? duree : [duree, null]
  return { ordre, intitule, duree_mois: min, duree_mois_max: max, prise_en_charge }
}

/** An operation without anything yet, to which a model adds what it says. */
export const VIERGE: Omit<ModeleOperation, 'code' | 'intitule' | 'type'> = {
  numero_fse: null,
  date_debut: null,
  date_fin: null,
  public: null,
  territoire: [],
  criteres_entree: [],
  norme_file_active: null,
  regles: {},
  phases: [],
  objectifs: [],
  repartition: null,
}
