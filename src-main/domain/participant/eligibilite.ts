import type { IsoDate } from '../commun/date'
import { isCritereSensible } from './critere-sensible'
import { type Critere, libelleCritere } from './eligibilite-criteres'
import { deduireCritere, type FaitsCritere, isCouvert } from './eligibilite-deduction'
import { type MotifEligibilite, motifCoherence, motifCritere, motifPreuve, motifResidence, type Residence } from './eligibilite-motifs'
import type { Participant } from './participant'
import { criteresOf, type Participation } from './participation'
import type { CritereConstat } from './prescription'

/** `non` when a rule is broken, `incomplet` when the file lacks what would tell. */
export const REPONSES_ELIGIBILITE = ['oui', 'incomplet', 'non'] as const
export type ReponseEligibilite = (typeof REPONSES_ELIGIBILITE)[number]

/** An EPCI of the territory. */
export interface Epci {
  readonly code: string
  readonly nom: string
}

/** What eligibility looks at. */
export interface FaitsEligibilite {
  readonly participant: Pick<Participant, 'date_naissance' | 'qpv'>
  readonly participation: Omit<FaitsCritere, 'date_naissance' | 'qpv'> & Pick<Participation, 'date_entree' | 'criteres'>
  /** Where the person lives, as the official list knows it. */
  readonly residence: Residence
  /** EPCI of the territory; empty while the setting is not filled: residence then blocks nobody. */
  readonly territoire: readonly Epci[]
  /** Criteria of the structure. */
  readonly criteres: readonly Critere[]
  readonly constats: readonly Pick<CritereConstat, 'critere' | 'date_constat' | 'preuve'>[]
  /** Criteria of which a document is in the file. */
  readonly pieces: readonly string[]
}

/** One criterion of the file: when it was seen, by what, and whether the file agrees. */
export interface CritereRetenu {
  readonly critere: string
  readonly libelle: string
  readonly sensible: boolean
  readonly date_constat: IsoDate | null
  readonly preuve: string | null
  /** A document proves it. */
  readonly piece: boolean
  /** Dated, proved, and not contradicted by the file. */
  readonly etabli: boolean
  /** What the file says against it; null when nothing does. */
  readonly contredit: string | null
}

/** A criterion the answers of the file allow to add; never added by itself. */
export interface PropositionCritere {
  readonly critere: string
  readonly libelle: string
  readonly sensible: boolean
  /** The fact it is deduced from. */
  readonly fait: string
}

/** Whether somebody may enter, every rule looked at, and what the file allows to add. */
export interface Eligibilite {
  readonly eligible: ReponseEligibilite
  readonly motifs: readonly MotifEligibilite[]
  readonly criteres: readonly CritereRetenu[]
  readonly propositions: readonly PropositionCritere[]
}

/** Judges the eligibility of a participation: residence on the territory, and one criterion at least, dated and proved. */
export function eligibiliteOf(faits: FaitsEligibilite, aujourdhui: IsoDate): Eligibilite {
  // Once entered, the person was eligible or not on the day of entry.
  const date = faits.participation.date_entree ?? aujourdhui
  const reponses: FaitsCritere = { ...faits.participation, ...faits.participant }
  const criteres = retenusOf(faits, reponses, date, aujourdhui)
  const propositions = propositionsOf(faits, reponses, date)
  const residence = motifResidence(faits.residence, faits.territoire)
  const critere = motifCritere(criteres, propositions, faits.criteres)
  const motifs = [residence, critere, ...criteres.flatMap((retenu) => [...motifCoherence(retenu), motifPreuve(retenu, aujourdhui)])]
  const prouve = criteres.some(({ etabli }) => etabli)
  const complet = residence.satisfait !== null || faits.territoire.length === 0
  return {
    eligible: residence.satisfait === false ? 'non' : complet && prouve ? 'oui' : 'incomplet',
    motifs,
    criteres,
    propositions,
  }
}

function retenusOf(faits: FaitsEligibilite, reponses: FaitsCritere, date: IsoDate, aujourdhui: IsoDate): CritereRetenu[] {
  return criteresOf(faits.participation).map((code) => {
    const constat = faits.constats.find(({ critere }) => critere === code)
    const deduction = deduireCritere(code, reponses, date)
    const contredit = deduction.vrai === false ? deduction.fait : null
    const date_constat = constat?.date_constat ?? null
    const piece = faits.pieces.includes(code)
    const preuve = constat?.preuve ?? null
    return {
      critere: code,
      libelle: libelleCritere(faits.criteres, code),
      sensible: isCritereSensible(code),
      date_constat,
      preuve,
      piece,
      etabli: contredit === null && date_constat !== null && date_constat <= aujourdhui && (preuve !== null || piece),
      contredit,
    }
  })
}

function propositionsOf(faits: FaitsEligibilite, reponses: FaitsCritere, date: IsoDate): PropositionCritere[] {
  const retenus = criteresOf(faits.participation)
  const vrais = faits.criteres.filter(({ code, actif }) => actif && deduireCritere(code, reponses, date).vrai === true)
  const codes = vrais.map(({ code }) => code)
  // The strongest alone is proposed: 24 months rather than 12.
  return vrais
    .filter(({ code }) => !isCouvert(code, [...retenus, ...codes.filter((autre) => autre !== code)]))
    .map(({ code, libelle, sensible }) => ({ critere: code, libelle, sensible, fait: deduireCritere(code, reponses, date).fait }))
}
