import type { AccesDossier } from '../acces/dossier'
import type { Eligibilite } from './eligibilite'

/**
 * The eligibility as somebody may read it. Without the sensitive answers, the verdict and the residence remain, and the
 * criteria that say nothing of health, justice or origin; what the file says for or against a criterion is left out.
 */
export function visibleEligibilite(eligibilite: Eligibilite, acces: Pick<AccesDossier, 'sensible'>): Eligibilite {
  if (acces.sensible) return eligibilite
  const criteres = eligibilite.criteres.filter(({ sensible }) => !sensible).map((retenu) => ({ ...retenu, contredit: null }))
  const visibles = new Set(criteres.map(({ critere }) => critere))
  const motifs = eligibilite.motifs.filter(
    ({ regle, critere }) => regle === 'residence' || (regle === 'preuve' && visibles.has(critere ?? '')),
  )
  return { eligible: eligibilite.eligible, motifs, criteres, propositions: [] }
}
