import type { Reporter, TestModule } from 'vitest/node'
import type { Mesure } from './mesure'

const TITRES = ['mesure', 'médiane', 'référence', 'rapport', 'cible']

/** Prints the measures of a run as one table, in French. */
export default class Rapport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const mesures = modules.flatMap((module) => [...module.children.allTests()].flatMap((test) => test.meta().mesures ?? []))
    if (mesures.length > 0) console.log(`\n${toTable([TITRES, ...mesures.map(toCells)])}\n`)
  }
}

function toCells({ mesure, mediane, unite = 'ms', reference, cible }: Mesure): string[] {
  if (!reference) return [mesure, amount(mediane, unite), '', '', cible]
  const rapport = `× ${decimal(mediane / reference.mediane, 2)}`
  return [mesure, amount(mediane, unite), `${amount(reference.mediane, unite)} (${reference.nom})`, rapport, cible]
}

function amount(value: number, unite: 'ms' | 'Mo'): string {
  if (unite === 'Mo') return `${decimal(value, 0)} Mo`
  return value >= 1000 ? `${decimal(value / 1000, 2)} s` : `${decimal(value, value < 10 ? 1 : 0)} ms`
}

const decimal = (value: number, digits: number) =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })

function toTable(lines: readonly string[][]): string {
  const widths = TITRES.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const texts = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  texts.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '))
  return texts.join('\n')
}
