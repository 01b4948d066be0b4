import type { CohorteResume } from '../../../src-main/contract/eligibilite'
import { formatCount, formatNumber } from '../../lib/formats'

/** How far a list is, in a sentence: « 34 reçus sur 50, 12 diagnostics faits ». */
export function avancement({ personnes, recues, diagnostics, entrees }: CohorteResume): string {
  const recus = `${formatCount(recues, 'reçu')} sur ${formatNumber(personnes)}`
  const faits = `${formatCount(diagnostics, 'diagnostic fait', 'diagnostics faits')}`
  return [recus, faits, ...(entrees > 0 ? [formatCount(entrees, 'entrée')] : [])].join(', ')
}
