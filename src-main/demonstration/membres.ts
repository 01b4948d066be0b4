import type { CommissionMembre, Membre, PresenceMembre, ReponseMembre } from '../domain/commission/commission'
import type { Alea } from './alea'

export const MEMBRES: readonly Membre[] = [
  membre('MB1', 'M.', 'Philippe', 'Desrousseaux', 'Vice-président, préside la séance', 'CA du Pays de l’Orle', 1, null),
  membre('MB2', 'Mme', 'Hélène', 'Marchetti', 'Coordinatrice', 'PLIE', 0, null),
  membre('MB3', 'Mme', 'Isabelle', 'Tanguy', 'Directrice d’agence adjointe', 'France Travail', 1, null),
  membre('MB4', 'M.', 'Olivier', 'Kaczmarek', 'Chargé de mission insertion', 'Département', 1, 'Lucie Prévot'),
  membre('MB5', 'Mme', 'Awa', 'Sarr', 'Responsable insertion', 'CCAS', 1, null),
  membre('MB6', 'M.', 'Mehdi', 'Lounis', 'Directeur', 'Orle Tremplin (SIAE)', 1, null),
  membre('MB7', 'M.', 'Benoît', 'Duhamel', 'Directeur', 'Mission locale', 1, 'Sarah Kessler'),
  membre('MB8', 'Mme', 'Chantal', 'Ricard', 'Conseillère', 'Cap emploi', 1, null),
]

export const PRESIDENCE = 'Philippe Desrousseaux'

function membre(
  id: string,
  civilite: string,
  prenom: string,
  nom: string,
  fonction: string,
  organisation: string,
  partenaire: 0 | 1,
  suppleant: string | null,
): Membre {
  return { id, nom, prenom, civilite, fonction, organisation, partenaire, suppleant, actif: 1 }
}

const REPONSES_PROCHAINE: readonly ReponseMembre[] = [
  'confirme',
  'confirme',
  'confirme',
  'remplace',
  'confirme',
  'confirme',
  'decline',
  'sans_reponse',
]

/** Replies to the next session; nobody is there yet. */
export function reponsesProchaine(commission: string): CommissionMembre[] {
  return MEMBRES.map(({ id, suppleant }, rang) => {
    const reponse = REPONSES_PROCHAINE[rang] ?? 'sans_reponse'
    return { commission, membre: id, reponse, presence: null, remplacant: reponse === 'remplace' ? suppleant : null }
  })
}

/** Who came to a past session; the coordination is always there, partners when it is held with them. */
export function presencesPassees(alea: Alea, commission: string, partenaires: boolean): CommissionMembre[] {
  return MEMBRES.map(({ id, partenaire, suppleant }, rang) => {
    const toujours = partenaire === 0 || (partenaires && rang === 0)
    if (toujours) return { commission, membre: id, reponse: 'confirme', presence: 'present', remplacant: null }
    if (!partenaires) return { commission, membre: id, reponse: 'decline', presence: 'excuse', remplacant: null }
    const presence: PresenceMembre =
      suppleant !== null && alea.chance(0.2) ? 'remplace' : alea.selon({ present: 76, excuse: 17, absent: 7 })
    const reponse: ReponseMembre =
      presence === 'present' ? 'confirme' : presence === 'remplace' ? 'remplace' : presence === 'excuse' ? 'decline' : 'sans_reponse'
    return { commission, membre: id, reponse, presence, remplacant: presence === 'remplace' ? suppleant : null }
  })
}
