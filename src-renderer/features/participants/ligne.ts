import type { TypeAlerte } from '../../../src-main/domain/accueil/alerte'
import type { IsoDate } from '../../../src-main/domain/commun/date'
import { addMonths, ageAt, daysBetween } from '../../../src-main/domain/commun/date'
import { type TrancheAge, trancheAgeAt } from '../../../src-main/domain/indicateur/tranche-age'
import type { FamilleEtape } from '../../../src-main/domain/parcours/etape'
import { TYPES_ECHEANCE, type TypeEcheance } from '../../../src-main/domain/participant/echeance'
import type { LigneParticipant } from '../../../src-main/domain/participant/ligne'
import type { EtatContratListe } from '../../../src-main/domain/participant/liste'
import type { Sexe } from '../../../src-main/domain/participant/participant'
import { isEnCours, type StatutParticipation } from '../../../src-main/domain/participant/statut'

const DAYS_PER_MONTH = 30.4375

/** One line of the list, with what sorting and the columns need worked out once. */
export interface Ligne {
  id: string
  participant: string
  nom: string
  prenom: string
  cle: string
  /** Place in the alphabetical order, so that sorting by name compares numbers. */
  rang: number
  age: number | null
  commune: string | null
  qpv: boolean | null
  operation: string
  referent: string | null
  statut: StatutParticipation | null
  entree: IsoDate | null
  sortie: IsoDate | null
  motif: string | null
  finSuspension: IsoDate | null
  /** Months since the entry, up to the exit. */
  mois: number | null
  etape: string | null
  sansEtape: boolean
  /** Days since the last honoured interview (since the entry when there is none), in the file active only. */
  vu: number | null
  jamaisVu: boolean
  nonVu: boolean
  echeance: TypeEcheance | null
  dateEcheance: IsoDate | null
  heureEcheance: string | null
  naissance: IsoDate | null
  nomNaissance: string | null
  sexe: Sexe | null
  epci: string | null
  telephone: string | null
  identifiantFt: string | null
  prescripteur: string | null
  prescription: IsoDate | null
  familles: readonly FamilleEtape[]
  freins: number | null
  alertes: readonly TypeAlerte[]
  contrat: EtatContratListe | null
  criteres: readonly string[]
  tranche: TrancheAge
}

const collator = new Intl.Collator('fr', { sensitivity: 'base' })

/** The lines in alphabetical order. */
export function toLignes(rows: readonly LigneParticipant[], date: IsoDate): Ligne[] {
  const lignes = rows.map((row) => toLigne(row, date))
  lignes.sort((a, b) => collator.compare(a.nom, b.nom) || collator.compare(a.prenom, b.prenom))
  lignes.forEach((ligne, rang) => {
    ligne.rang = rang
  })
  return lignes
}

function toLigne(row: LigneParticipant, date: IsoDate): Ligne {
  const [id, participant, nom, prenom, cle, naissance, commune, qpv, operation, referent, statut, entree, sortie, motif] = row
  const [finSuspension, etape, sansEtape, honore, nonVu, echeance, dateEcheance, heureEcheance, ...suite] = row.slice(
    14,
  ) as unknown as Suite
  const [nomNaissance, sexe, epci, telephone, identifiantFt, prescripteur, prescription, familles, freins, alertes, contrat, criteres] =
    suite
  const enCours = statut !== null && isEnCours(statut)
  const depuis = honore !== null && entree !== null && honore > entree ? honore : (honore ?? entree)
  return {
    id,
    participant,
    nom,
    prenom,
    cle,
    rang: 0,
    age: naissance === null ? null : ageAt(naissance, date),
    commune,
    qpv: qpv === null ? null : qpv === 1,
    operation,
    referent,
    statut,
    entree,
    sortie,
    motif,
    finSuspension,
    mois: entree === null || entree > date ? null : daysBetween(entree, sortie !== null && sortie < date ? sortie : date) / DAYS_PER_MONTH,
    etape,
    sansEtape,
    vu: enCours && depuis !== null ? daysBetween(depuis, date) : null,
    jamaisVu: enCours && honore === null,
    nonVu,
    echeance,
    dateEcheance,
    heureEcheance,
    naissance,
    nomNaissance,
    sexe,
    epci,
    telephone,
    identifiantFt,
    prescripteur,
    prescription,
    familles,
    freins,
    alertes,
    contrat,
    criteres,
    tranche: trancheAgeAt(naissance, date),
  }
}

type Suite = readonly [
  finSuspension: IsoDate | null,
  etape: string | null,
  sansEtape: boolean,
  honore: IsoDate | null,
  nonVu: boolean,
  echeance: TypeEcheance | null,
  dateEcheance: IsoDate | null,
  heureEcheance: string | null,
  nomNaissance: string | null,
  sexe: Sexe | null,
  epci: string | null,
  telephone: string | null,
  identifiantFt: string | null,
  prescripteur: string | null,
  prescription: IsoDate | null,
  familles: readonly FamilleEtape[],
  freins: number | null,
  alertes: readonly TypeAlerte[],
  contrat: EtatContratListe | null,
  criteres: readonly string[],
]

const RANG_ECHEANCE: Record<string, number> = Object.fromEntries(TYPES_ECHEANCE.map((type, rang) => [type, rang]))

/** Sorts deadlines by day; one without a day was due already, so it comes first. */
export function echeanceSort(ligne: Ligne): number | null {
  if (ligne.echeance === null) return null
  return (ligne.dateEcheance === null ? 0 : Number(ligne.dateEcheance.replaceAll('-', ''))) * 100 + (RANG_ECHEANCE[ligne.echeance] ?? 0)
}

/** True when the parcours reaches its longest length within three months. */
export function isPresqueLong(ligne: Ligne, date: IsoDate, dureeMax: number): boolean {
  return ligne.entree !== null && ligne.sortie === null && addMonths(ligne.entree, dureeMax - 3) <= date
}
