import type { Sexe } from '../participant/participant'
import type { DonneesIndicateur, ParametresIndicateur } from './donnees'
import { buildDossiers, isAccompagne } from './dossier'
import { isIn } from './periode'
import { TRANCHES_AGE, type TrancheAge, trancheAgeAt } from './tranche-age'

/** One age band of the pyramid; the rows add up to the profile P20. */
export interface EtagePyramide extends Readonly<Record<Sexe | 'inconnu', number>> {
  readonly tranche: TrancheAge
}

/** Age at entry by sex, of the entries or of the people accompanied. */
export function computePyramide(
  donnees: Pick<DonneesIndicateur, 'participations' | 'participants' | 'sorties'>,
  parametres: Pick<ParametresIndicateur, 'du' | 'au' | 'operation'>,
  population: 'entrees' | 'accompagnes',
): EtagePyramide[] {
  const { tous } = buildDossiers(donnees, parametres.operation)
  const etages = new Map(TRANCHES_AGE.map((tranche) => [tranche, { tranche, F: 0, M: 0, X: 0, inconnu: 0 }]))
  for (const dossier of tous) {
    const compte = population === 'entrees' ? isIn(dossier.entree, parametres) : isAccompagne(dossier, parametres)
    const etage = etages.get(trancheAgeAt(dossier.participant?.date_naissance, dossier.entree))
    if (compte && etage) etage[dossier.participant?.sexe ?? 'inconnu']++
  }
  return [...etages.values()]
}
