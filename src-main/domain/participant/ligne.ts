import type { TypeAlerte } from '../accueil/alerte'
import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import type { FamilleEtape } from '../parcours/etape'
import type { TypeEcheance } from './echeance'
import type { EtatContratListe } from './liste'
import type { Sexe } from './participant'
import type { StatutParticipation } from './statut'

/** One line of the list of participants: the latest participation of a person in an operation. Null where the role may not see. */
export type LigneParticipant = readonly [
  participation: string,
  participant: string,
  nom: string,
  prenom: string,
  /** Folded names, telephone and identifiers: what the search compares. */
  cle: string,
  date_naissance: IsoDate | null,
  commune: string | null,
  qpv: OuiNon,
  operation: string,
  referent: string | null,
  statut: StatutParticipation | null,
  date_entree: IsoDate | null,
  date_sortie: IsoDate | null,
  motif_sortie: string | null,
  fin_suspension: IsoDate | null,
  etape: string | null,
  sans_etape: boolean,
  dernier_honore: IsoDate | null,
  non_vu: boolean,
  echeance: TypeEcheance | null,
  date_echeance: IsoDate | null,
  heure_echeance: string | null,
  nom_naissance: string | null,
  sexe: Sexe | null,
  epci: string | null,
  telephone: string | null,
  identifiant_ft: string | null,
  prescripteur: string | null,
  date_prescription: IsoDate | null,
  /** Families of the étapes that run. */
  familles: readonly FamilleEtape[],
  freins: number | null,
  alertes: readonly TypeAlerte[],
  contrat: EtatContratListe | null,
  /** Entry criteria; the sensitive ones only where the role opens them. */
  criteres: readonly string[],
]
