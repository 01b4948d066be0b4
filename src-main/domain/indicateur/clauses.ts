import { monthOf } from '../commun/date'
import { toMicro } from '../commun/nombre'
import type { ContratClauseCompte, DonneesIndicateur, MarcheCompte } from './donnees'
import type { Periode } from './periode'

/** The hours of one contract in one month of the period, in millionths so that sums stay exact. */
export interface HeureComptee {
  readonly cle: string
  readonly contrat: ContratClauseCompte
  readonly micro: number
}

/** What the figures of clauses share. */
export interface Clauses {
  /** Rows of the months of the period with hours. */
  readonly heures: readonly HeureComptee[]
  readonly totalMicro: number
  /** Contracts with hours in the period. */
  readonly contrats: readonly ContratClauseCompte[]
  /** Active markets (K04), their lots, hours due and hours done up to the end of the period. */
  readonly marches: readonly MarcheCompte[]
  readonly lots: readonly string[]
  readonly prevuMicro: number
  readonly faites: readonly string[]
  readonly faitMicro: number
}

const ETATS_ACTIFS: ReadonlySet<string> = new Set(['clause', 'en_cours', 'termine', 'solde'])

/** A month belongs to the period from the month of its first day on, so months compare as texts. */
export function buildClauses(donnees: DonneesIndicateur, periode: Periode): Clauses {
  const contratParId = new Map(donnees.contrats_clause.map((contrat) => [contrat.id, contrat]))
  const marches = donnees.marches.filter((marche) => isActif(marche, periode))
  const marcheActif = new Set(marches.map(({ id }) => id))
  const lots = donnees.lots.filter(({ marche }) => marcheActif.has(marche))
  const lotActif = new Set(lots.map(({ id }) => id))
  const premier = monthOf(periode.du)
  const dernier = monthOf(periode.au)
  const heures: HeureComptee[] = []
  const faites: string[] = []
  let totalMicro = 0
  let faitMicro = 0
  for (const ligne of donnees.heures_clause) {
    if (ligne.mois > dernier) continue
    const contrat = contratParId.get(ligne.contrat)
    const micro = toMicro(ligne.heures_travail ?? 0) + toMicro(ligne.heures_formation ?? 0)
    if (!contrat || micro <= 0) continue
    const cle = `${ligne.contrat}|${ligne.mois}`
    if (lotActif.has(contrat.lot)) {
      faites.push(cle)
      faitMicro += micro
    }
    if (ligne.mois < premier) continue
    heures.push({ cle, contrat, micro })
    totalMicro += micro
  }
  return {
    heures,
    totalMicro,
    contrats: [...new Set(heures.map(({ contrat }) => contrat))],
    marches,
    lots: lots.map(({ id }) => id),
    prevuMicro: lots.reduce((somme, lot) => somme + toMicro(lot.heures_prevues ?? 0), 0),
    faites,
    faitMicro,
  }
}

/** An unknown begin or end leaves the market open on that side. */
function isActif({ etat, date_debut, date_fin }: MarcheCompte, { du, au }: Periode): boolean {
  return etat !== null && ETATS_ACTIFS.has(etat) && (date_debut === null || date_debut <= au) && (date_fin === null || date_fin >= du)
}
