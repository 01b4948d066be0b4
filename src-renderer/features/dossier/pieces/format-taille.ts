import { formatNumber } from '../../../lib/formats'

/** Size of a file as people read it: 340 Ko, 2,4 Mo. */
export function formatTaille(octets: number): string {
  if (octets < 1024) return `${formatNumber(octets)}\u00a0octets`
  const kilo = octets / 1024
  return kilo < 1024 ? `${formatNumber(Math.round(kilo))}\u00a0Ko` : `${formatNumber(kilo / 1024, 1)}\u00a0Mo`
}
