import { roundQuotient, toMicro } from '../commun/nombre'

/** Share of a whole in percent, one decimal; null when the whole is empty. Counts, or hours with their decimals. */
export function partOf(nombre: number, total: number): number | null {
  return roundQuotient(100n * BigInt(toMicro(nombre)), toMicro(total), 1)
}
