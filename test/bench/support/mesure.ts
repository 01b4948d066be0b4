import type { TestContext } from 'vitest'

/** One line of the report. */
export interface Mesure {
  readonly mesure: string
  /** Milliseconds, or the unit said. */
  readonly mediane: number
  readonly unite?: 'ms' | 'Mo'
  /** What it is compared with, when there is something. */
  readonly reference?: { readonly nom: string; readonly mediane: number }
  /** What we aim at, in words: nothing is asserted with a stopwatch. */
  readonly cible: string
}

declare module 'vitest' {
  interface TaskMeta {
    mesures?: Mesure[]
  }
}

/** Adds lines to the report of the run. */
export function report({ task }: TestContext, ...mesures: readonly Mesure[]): void {
  task.meta.mesures = [...(task.meta.mesures ?? []), ...mesures]
}

/** Milliseconds of each run of a work, after one run that is not counted. */
export async function timeRuns(runs: number, work: () => unknown): Promise<number[]> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await timeOnce(work))
  return times
}

/** Milliseconds of one work. */
export async function timeOnce(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  if (value === undefined) throw new RangeError('no value')
  return value
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
