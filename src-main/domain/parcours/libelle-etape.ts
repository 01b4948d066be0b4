import type { Etape, FamilleEtape } from './etape'
import { CONTRAT_LABELS, FAMILLE_ETAPE_LABELS } from './labels'

/** Families that the relation entreprises works with, contracts aside. */
export const FAMILLES_EMPLOI: readonly FamilleEtape[] = ['siae', 'pmsmp', 'emploi_court', 'emploi_durable', 'creation', 'recherche_emploi']

/** Name of an étape in one line: « CDI, EHPAD Les Tilleuls », « Remise à niveau, Greta ». */
export function libelleEtape(
  etape: Pick<Etape, 'famille' | 'intitule' | 'operateur' | 'contrat'>,
  employeur: string | null = null,
): string {
  const contrat = etape.contrat === null ? null : CONTRAT_LABELS[etape.contrat].replace(' (SIAE)', '')
  const intitule = etape.intitule ?? contrat ?? FAMILLE_ETAPE_LABELS[etape.famille]
  const lieu = employeur ?? etape.operateur
  const debut = contrat !== null && !intitule.includes(contrat) ? `${contrat}, ${intitule}` : intitule
  return lieu === null || debut.includes(lieu) ? debut : `${debut}, ${lieu}`
}
