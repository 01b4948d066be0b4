import type { OperationDetail } from '../../../src-main/contract/operation'
import { INDICATEURS } from '../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../src-main/domain/indicateur/codes'

/** A column of targets: a year, or the whole operation (null). */
export type Colonne = number | null

type Operation = Pick<OperationDetail, 'date_debut' | 'date_fin' | 'objectifs'>

/** Years a protocol cannot go beyond: further, a date was mistyped. */
const ANNEES_MAX = 12

/** The columns of the grid: the whole operation, the years of its period, and any other year with a target. */
export function colonnesOf({ date_debut, date_fin, objectifs }: Operation, anneeCourante: number): Colonne[] {
  const debut = date_debut === null ? anneeCourante : Number(date_debut.slice(0, 4))
  const fin = date_fin === null ? Math.max(debut, anneeCourante + 1) : Number(date_fin.slice(0, 4))
  const annees = new Set(objectifs.flatMap(({ annee }) => annee ?? []))
  for (let annee = debut; annee <= Math.min(fin, debut + ANNEES_MAX - 1); annee += 1) annees.add(annee)
  return [null, ...[...annees].sort((a, b) => a - b)]
}

/** The rows of the grid: every figure with a target, in the order of the catalogue. */
export function lignesOf({ objectifs }: Pick<Operation, 'objectifs'>, ajoutees: readonly CodeIndicateur[]): CodeIndicateur[] {
  const codes = new Set<string>([...objectifs.map(({ indicateur }) => indicateur), ...ajoutees])
  return CODES_INDICATEUR.filter((code) => codes.has(code))
}

/** The target of a cell; null when there is none. */
export function cibleOf({ objectifs }: Pick<Operation, 'objectifs'>, indicateur: CodeIndicateur, annee: Colonne): number | null {
  return objectifs.find((objectif) => objectif.indicateur === indicateur && objectif.annee === annee)?.cible ?? null
}

const RYTHMES = {
  cumul: 'Au fil des jours',
  stock: 'À partir de la file de départ',
  sans: 'Cible en fin de période',
} as const

/** How the target is expected to be reached, in a few words. */
export function rythmeOf(code: CodeIndicateur): string {
  return RYTHMES[INDICATEURS[code].rythme]
}
