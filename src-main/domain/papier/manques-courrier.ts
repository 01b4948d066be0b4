import { CHAMP_DESCRIPTIONS, type ValeursChamps } from './champs'
import { type Adresse, isAdressable } from './destinataire'
import { champsOf } from './fusion-champs'
import type { ModeleSaisie } from './verification-modele'

/** Something a letter needs and that is not known of somebody. */
export interface ManqueCourrier {
  /** A merge field, or `adresse` for the address block. */
  readonly champ: string
  readonly libelle: string
}

/** What a letter lacks for one person; empty when it can go as it is. */
export function manquesCourrier(
  modele: Pick<ModeleSaisie, 'objet' | 'corps'>,
  personne: Adresse,
  valeurs: ValeursChamps,
): ManqueCourrier[] {
  const champs = champsOf(`${modele.objet}\n${modele.corps}`).filter((champ) => !valeurs[champ]?.trim())
  const manques = champs.map((champ) => ({ champ, libelle: CHAMP_DESCRIPTIONS[champ].libelle }))
  return isAdressable(personne) ? manques : [{ champ: 'adresse', libelle: 'Adresse postale' }, ...manques]
}
