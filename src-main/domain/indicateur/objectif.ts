import { daysBetween, type IsoDate } from '../commun/date'
import { MICRO, roundQuotient, toMicro } from '../commun/nombre'
import type { Objectif, Operation, Referent } from '../operation/operation'
import type { UniteIndicateur } from './catalogue/fiche'
import { INDICATEURS } from './catalogue/indicateurs'
import type { CodeIndicateur } from './codes'
import type { Periode } from './periode'

/** What is known on the day an objective is looked at. */
export interface MesureObjectif {
  readonly indicateur: CodeIndicateur
  readonly cible: number
  readonly periode: Periode
  /** The day of the measure; before the period nothing is expected, after it everything is. */
  readonly jour: IsoDate
  readonly valeur: number | null
  /** People already accompanied the day before the period: en_cours(du − 1). Read by stocks only. */
  readonly enCoursVeille: number
  /** Référents present, when the target is said per référent; null when it is not. */
  readonly referents: number | null
}

/** Where an objective stands. */
export interface Avancement {
  /** The whole target, référents counted. */
  readonly cible: number
  /** Expected on the day; null when the indicator has no pace (rates: « cible en fin de protocole »). */
  readonly attendu: number | null
  /** Real minus expected, or minus the target when there is no pace; null without a value. */
  readonly ecart: number | null
}

/** Compares a figure with its target at the pace of the day. */
export function evaluateObjectif(mesure: MesureObjectif): Avancement {
  const { unite, rythme } = INDICATEURS[mesure.indicateur]
  const cibleMicro = toMicro(mesure.cible) * (mesure.referents ?? 1)
  const attendu = rythme === 'sans' ? null : computeAttendu(mesure, cibleMicro, rythme === 'stock' ? mesure.enCoursVeille : 0, unite)
  const cible = cibleMicro / MICRO
  return { cible, attendu, ecart: mesure.valeur === null ? null : substract(mesure.valeur, attendu ?? cible, unite) }
}

/** The period of an objective: its year, or the whole operation; null when the operation has no dates. */
export function periodeOf(objectif: Pick<Objectif, 'annee'>, operation: Pick<Operation, 'date_debut' | 'date_fin'>): Periode | null {
  if (objectif.annee !== null) return { du: `${objectif.annee}-01-01`, au: `${objectif.annee}-12-31` }
  const { date_debut, date_fin } = operation
  return date_debut !== null && date_fin !== null ? { du: date_debut, au: date_fin } : null
}

/** Référents at work on the day. */
export function countReferentsPresents(referents: readonly Pick<Referent, 'date_debut' | 'date_fin'>[], jour: IsoDate): number {
  return referents.filter(
    ({ date_debut, date_fin }) => (date_debut === null || date_debut <= jour) && (date_fin === null || date_fin >= jour),
  ).length
}

function computeAttendu({ periode, jour }: MesureObjectif, cibleMicro: number, depart: number, unite: UniteIndicateur): number | null {
  const duree = daysBetween(periode.du, periode.au) + 1
  const ecoule = Math.min(Math.max(daysBetween(periode.du, jour) + 1, 0), duree)
  const departMicro = BigInt(toMicro(depart))
  const chemin = (BigInt(Math.round(cibleMicro)) - departMicro) * BigInt(ecoule)
  return roundQuotient(departMicro * BigInt(duree) + chemin, BigInt(duree) * BigInt(MICRO), DECIMALES[unite])
}

function substract(valeur: number, attendu: number, unite: UniteIndicateur): number | null {
  return roundQuotient(toMicro(valeur) - toMicro(attendu), MICRO, DECIMALES[unite])
}

const DECIMALES: Record<UniteIndicateur, number> = { nombre: 0, taux: 1, mois: 1, heures: 2, ratio: 2 }
