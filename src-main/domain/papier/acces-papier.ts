import type { AccesDossier } from '../acces/dossier'
import type { IsoDate } from '../commun/date'
import type { Papier } from './papier'

/** What decides whether a paper can be drawn for one person. */
export interface FaitsPapier {
  readonly acces: AccesDossier
  readonly date_entree: IsoDate | null
}

const AUTRE_REFERENT = 'dossier suivi par un autre référent'

/** Why a paper cannot be drawn for somebody, as people read it; null when it can. `modele` is the code of the letter. */
export function refusPapier(papier: Papier, modele: string | null, { acces, date_entree }: FaitsPapier): string | null {
  switch (papier) {
    case 'emargement':
      return null
    case 'courrier':
      if (!acces.coordonnees) return AUTRE_REFERENT
      return modele === 'attestation' && date_entree === null ? 'pas encore d’entrée dans le parcours' : null
    case 'contrat_engagement':
      return acces.parcours && acces.notes ? null : AUTRE_REFERENT
    case 'bilan_parcours':
      if (!acces.parcours) return AUTRE_REFERENT
      return date_entree === null ? 'pas encore d’entrée dans le parcours' : null
    case 'fiche_participant':
    case 'fiche_prescription':
      return acces.parcours ? null : AUTRE_REFERENT
  }
}
