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
  /** True when a row of prescription waits for a signature. */
  readonly prescription_a_signer: boolean
  readonly suspendu: boolean
  /** Last day of the pause that runs; null when none does, or when it has no end. */
  readonly fin_suspension: IsoDate | null
  readonly date_recueil: IsoDate | null
  readonly dernier_honore: IsoDate | null
  /** Oldest interview still « prévu » whose day has passed. */
  readonly rendez_vous_passe: { readonly id: string; readonly date: IsoDate } | null
  readonly prochain_rendez_vous: IsoDate | null
  /** The latest contract of commitment. */
  readonly contrat: ContratAlerte | null
  /** The earliest exit the rules allow. */
  readonly sortie_possible: { readonly etape: string; readonly libelle: string; readonly depuis: IsoDate } | null
  /** Documents with an end of validity that nothing replaces. */
  readonly pieces: readonly { readonly id: string; readonly libelle: string; readonly date: IsoDate }[]
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

/** What the alerts read of a contract of commitment. */
export interface ContratAlerte {
  readonly id: string
  readonly date_debut: IsoDate
  readonly date_fin: IsoDate
  /** Signatures still to be given. */
  readonly signatures: number
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
