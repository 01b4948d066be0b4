import type { TypePassage } from '../commission/commission'
import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import type { Contrat, ResultatEtape } from '../parcours/etape'
import type { IssueAccueil } from '../participant/participation'
import type { EcheanceSuivi } from '../sortie/suivi'

/** What the alerts of one participation depend on. */
export interface FaitsAlerte {
  readonly participation: string
  readonly date_prescription: IsoDate | null
  readonly date_premier_accueil: IsoDate | null
  readonly issue_accueil: IssueAccueil | null
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
  readonly suspendu: boolean
  readonly date_recueil: IsoDate | null
  readonly dernier_honore: IsoDate | null
  /** Oldest interview still « prévu » whose day has passed. */
  readonly rendez_vous_passe: { readonly id: string; readonly date: IsoDate } | null
  readonly prochain_rendez_vous: IsoDate | null
  /** FSE+ answers of the entry still missing. */
  readonly fse_manquants: number
  /** What already waits for the commission. */
  readonly demandes_ouvertes: readonly TypePassage[]
  /** End of the last prolongation granted. */
  readonly prolonge_jusqu_au: IsoDate | null
  readonly etapes: readonly EtapeAlerte[]
  /** Follow-ups of a positive exit in employment that nobody has noted yet. */
  readonly suivis_dus: readonly { readonly echeance: EcheanceSuivi; readonly date: IsoDate }[]
}

export interface EtapeAlerte {
  readonly id: string
  readonly intitule: string
  readonly date_debut: IsoDate
  readonly date_fin: IsoDate | null
  readonly date_fin_prevue: IsoDate | null
  readonly resultat: ResultatEtape | null
  readonly contrat: Contrat | null
  readonly fin_periode_essai: IsoDate | null
  readonly justificatif: OuiNon
}
