import { addDays, addMonths, daysBetween, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'

export const STATUTS_OBJECTIF = ['en_cours', 'atteint', 'abandonne'] as const
export type StatutObjectif = (typeof STATUTS_OBJECTIF)[number]

/** The contract signed by the participant, the référent and the PLIE. */
export interface ContratEngagement {
  id: string
  participation: string
  /** The contract this one renews. */
  renouvelle: string | null
  date_debut: IsoDate
  date_fin: IsoDate
  engagements_participant: string | null
  engagements_referent: string | null
  /** Days of signature. */
  signature_participant: IsoDate | null
  signature_referent: IsoDate | null
  signature_plie: IsoDate | null
}

/** One objective of a contract. */
export interface ObjectifParcours {
  id: string
  contrat: string
  ordre: number
  intitule: string
  echeance: IsoDate | null
  statut: StatutObjectif
  date_statut: IsoDate | null
}

/** Months a contract of commitment runs when nothing else is said. */
export const DUREES_CONTRAT_MOIS = [6, 12] as const
export const DUREE_CONTRAT_MOIS = 6
/** Longest contract that makes sense, in months. */
export const DUREE_CONTRAT_MAX_MOIS = 24
/** Days before its end from which a contract is said to end soon. */
export const PREAVIS_FIN_CONTRAT_JOURS = 30

export const SIGNATURES = ['signature_participant', 'signature_referent', 'signature_plie'] as const
export type Signature = (typeof SIGNATURES)[number]

export const ETATS_CONTRAT = ['a_signer', 'a_venir', 'en_cours', 'se_termine', 'termine', 'renouvele'] as const
export type EtatContrat = (typeof ETATS_CONTRAT)[number]

type Periode = Pick<ContratEngagement, 'id' | 'date_debut' | 'date_fin'>
type Chaine = Pick<ContratEngagement, 'id' | 'renouvelle' | 'date_debut'>

/** The contract that runs on a day, signed or not; the latest begun when several were taken over. */
export function contratCourant<C extends Periode>(contrats: readonly C[], date: IsoDate): C | null {
  const enCours = contrats.filter((contrat) => contrat.date_debut <= date && date <= contrat.date_fin)
  return dernierContrat(enCours)
}

/** The latest begun of these contracts, whether it still runs or not. */
export function dernierContrat<C extends Periode>(contrats: readonly C[]): C | null {
  let dernier: C | null = null
  for (const contrat of contrats) {
    const rang = `${contrat.date_debut} ${contrat.id}`
    if (dernier === null || rang > `${dernier.date_debut} ${dernier.id}`) dernier = contrat
  }
  return dernier
}

/** Signatures still to be given. */
export function signaturesManquantes(contrat: Pick<ContratEngagement, Signature>): Signature[] {
  return SIGNATURES.filter((signature) => contrat[signature] === null)
}

/** The contract that takes over from this one, when there is one. */
export function renouvellementDe<C extends Chaine>(contrat: Pick<ContratEngagement, 'id'>, contrats: readonly C[]): C | null {
  return contrats.find((autre) => autre.renouvelle === contrat.id) ?? null
}

/** Where a contract stands on a day; `contrats` are those of the same parcours, to know whether one renews it. */
export function etatContrat(
  contrat: Periode & Pick<ContratEngagement, Signature>,
  date: IsoDate,
  contrats: readonly Chaine[] = [],
): EtatContrat {
  const suite = renouvellementDe(contrat, contrats)
  if (suite !== null && suite.date_debut <= date) return 'renouvele'
  if (date > contrat.date_fin) return suite === null ? 'termine' : 'renouvele'
  if (signaturesManquantes(contrat).length > 0) return 'a_signer'
  if (date < contrat.date_debut) return 'a_venir'
  return suite === null && daysBetween(date, contrat.date_fin) <= PREAVIS_FIN_CONTRAT_JOURS ? 'se_termine' : 'en_cours'
}

/** The state of a contract as people read it: « Se termine le 31/05/2026 ». */
export function libelleEtatContrat(contrat: Pick<ContratEngagement, 'date_debut' | 'date_fin'>, etat: EtatContrat): string {
  switch (etat) {
    case 'a_signer':
      return 'À signer'
    case 'a_venir':
      return `Commence le ${formatDate(contrat.date_debut)}`
    case 'en_cours':
      return 'En cours'
    case 'se_termine':
      return `Se termine le ${formatDate(contrat.date_fin)}`
    case 'termine':
      return `Terminé le ${formatDate(contrat.date_fin)}`
    case 'renouvele':
      return 'Renouvelé'
  }
}

/** First and last day proposed for a contract: from the day, or right after the one it renews. */
export function periodeProposee(date: IsoDate, renouvelle: Pick<ContratEngagement, 'date_fin'> | null, mois: number = DUREE_CONTRAT_MOIS) {
  const lendemain = renouvelle === null ? date : addDays(renouvelle.date_fin, 1)
  // A contract already over is renewed from today: nobody signs for weeks gone by.
  const date_debut = lendemain < date ? date : lendemain
  return { date_debut, date_fin: finProposee(date_debut, mois) }
}

/** The last day of a contract of so many months. */
export function finProposee(date_debut: IsoDate, mois: number): IsoDate {
  return addDays(addMonths(date_debut, mois), -1)
}

/** What the verification needs of the parcours. */
export interface CadreContrat {
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
}

/** What is impossible in a contract as typed, by field, with the reason; `autres` are the other contracts of the parcours. */
export function verifyContrat(
  contrat: Pick<ContratEngagement, 'date_debut' | 'date_fin' | Signature>,
  autres: readonly Pick<ContratEngagement, 'date_debut' | 'date_fin'>[],
  { date_entree, date_sortie }: CadreContrat,
  aujourdhui: IsoDate,
): Anomalies {
  const anomalies: Anomalies = {}
  const { date_debut, date_fin } = contrat
  if (date_entree === null) {
    anomalies.date_debut = 'Le contrat d’engagement se signe après la décision d’entrée : la commission n’a pas encore décidé.'
  } else if (date_debut < date_entree) {
    anomalies.date_debut = `Le contrat ne peut pas commencer avant l’entrée dans le parcours (${formatDate(date_entree)}).`
  } else if (date_sortie !== null && date_debut > date_sortie) {
    anomalies.date_debut = `La personne est sortie le ${formatDate(date_sortie)} : il n’y a plus de parcours sur lequel s’engager.`
  }
  if (date_fin < date_debut) {
    anomalies.date_fin = `La fin est avant le début (${formatDate(date_debut)}).`
  } else if (date_fin > finProposee(date_debut, DUREE_CONTRAT_MAX_MOIS)) {
    anomalies.date_fin = `Un contrat court au plus ${DUREE_CONTRAT_MAX_MOIS} mois : renouvelez-le à son terme.`
  } else {
    const autre = autres.find((un) => un.date_debut <= date_fin && date_debut <= un.date_fin)
    if (autre && anomalies.date_debut === undefined) {
      anomalies.date_debut = `Un contrat court déjà du ${formatDate(autre.date_debut)} au ${formatDate(autre.date_fin)} : deux contrats ne se recouvrent pas. Renouvelez-le à partir de sa fin.`
    }
  }
  for (const signature of SIGNATURES) {
    const jour = contrat[signature]
    if (jour !== null && jour > aujourdhui) anomalies[signature] = 'Une signature ne peut pas être à venir.'
  }
  return anomalies
}

/** The statut one click gives to an objective, and its day. */
export function changerStatutObjectif(statut: StatutObjectif, aujourdhui: IsoDate): Pick<ObjectifParcours, 'statut' | 'date_statut'> {
  return { statut, date_statut: statut === 'en_cours' ? null : aujourdhui }
}

/** Objectives a renewal carries over: those neither reached nor given up, in their order. */
export function objectifsAReprendre<O extends Pick<ObjectifParcours, 'statut' | 'ordre'>>(objectifs: readonly O[]): O[] {
  return objectifs.filter((objectif) => objectif.statut === 'en_cours').sort((a, b) => a.ordre - b.ordre)
}
