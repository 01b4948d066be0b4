import type { StatutDemande, TypePassage } from '../commission/commission'
import type { IsoDate } from '../commun/date'
import type { ModeEntretien, StatutEntretien } from '../parcours/entretien'
import type { Etape } from '../parcours/etape'
import type { NatureSortie } from '../sortie/sortie'

/** What the timeline reads of an étape. */
export interface EtapeFrise
  extends Pick<
    Etape,
    'id' | 'famille' | 'intitule' | 'operateur' | 'contrat' | 'date_debut' | 'date_fin' | 'date_fin_prevue' | 'resultat'
  > {
  readonly employeur_nom: string | null
}

/** What the timeline reads of an interview. */
export interface EntretienFrise {
  readonly id: string
  readonly date: IsoDate
  readonly mode: ModeEntretien
  readonly statut: StatutEntretien
}

/** A parcours as the timeline draws it, on the screen and on paper. */
export interface ParcoursFrise {
  readonly date_prescription: IsoDate | null
  readonly date_entree: IsoDate | null
  readonly sortie: { readonly date_sortie: IsoDate; readonly nature: NatureSortie } | null
  readonly etapes: readonly EtapeFrise[]
  readonly entretiens: readonly EntretienFrise[]
  readonly suspensions: readonly { readonly id: string; readonly date_debut: IsoDate; readonly date_fin: IsoDate | null }[]
  readonly contrats: readonly { readonly id: string; readonly date_debut: IsoDate; readonly date_fin: IsoDate; readonly signe: boolean }[]
  readonly passages: readonly {
    readonly id: string
    readonly date: IsoDate
    readonly type: TypePassage
    readonly decision: string | null
    readonly date_effet: IsoDate | null
  }[]
  readonly demandes: readonly {
    readonly id: string
    readonly type: TypePassage
    readonly date_demande: IsoDate
    readonly date_effet: IsoDate | null
    readonly statut: StatutDemande
  }[]
}
