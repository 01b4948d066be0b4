import { formatDate, type IsoDate } from '../commun/date'
import type { CritereRetenu, Epci, PropositionCritere } from './eligibilite'
import type { Critere } from './eligibilite-criteres'

export const REGLES_ELIGIBILITE = ['residence', 'critere', 'coherence', 'preuve'] as const
export type RegleEligibilite = (typeof REGLES_ELIGIBILITE)[number]

/** One rule looked at: whether it is satisfied (null when nothing can tell), why, what would satisfy it, and who asks. */
export interface MotifEligibilite {
  readonly regle: RegleEligibilite
  readonly satisfait: boolean | null
  readonly explication: string
  readonly source: string
  /** The criterion concerned; null for a rule of the whole file. */
  readonly critere: string | null
}

/** The commune of the person in the official list; `commune` is null when none is known, `epci` when it belongs to none. */
export interface Residence {
  readonly code_insee: string | null
  readonly commune: string | null
  readonly epci: Epci | null
}

const SOURCE_TERRITOIRE = 'Protocole du PLIE\u00a0: résidence sur le territoire'
const SOURCE_CRITERE = 'Protocole du PLIE\u00a0: un critère au moins'
const SOURCE_PREUVE = 'FSE+\u00a0: chaque critère a sa date et sa preuve'
const SOURCE_COHERENCE = 'Réponses du dossier'

// A sentence stays readable with a few names.
const CITES = 3

/** Where the person lives, against the territory of the structure. */
export function motifResidence({ code_insee, commune, epci }: Residence, territoire: readonly Epci[]): MotifEligibilite {
  const motif = (satisfait: boolean | null, explication: string): MotifEligibilite => ({
    regle: 'residence',
    satisfait,
    explication,
    source: SOURCE_TERRITOIRE,
    critere: null,
  })
  if (code_insee === null) return motif(null, 'La commune n’est pas connue\u00a0: donnez-la dans l’identité.')
  if (commune === null) return motif(null, `La commune ${code_insee} n’est pas dans la liste officielle\u00a0: choisissez-la de nouveau.`)
  if (territoire.length === 0) {
    return motif(null, `Le territoire n’est pas réglé (Paramètres, Territoire)\u00a0: ${commune} n’est ni dedans ni dehors.`)
  }
  if (epci !== null && territoire.some(({ code }) => code === epci.code))
    return motif(true, `${commune} est sur le territoire\u00a0: ${epci.nom}.`)
  const ou = epci === null ? `${commune} n’appartient à aucun EPCI` : `${commune} relève de ${epci.nom}`
  return motif(false, `${ou}, hors du territoire. Il faut habiter une commune de ${phrase(enumerer(territoire.map(({ nom }) => nom)))}`)
}

/** At least one criterion that the file does not contradict. */
export function motifCritere(
  retenus: readonly CritereRetenu[],
  propositions: readonly PropositionCritere[],
  criteres: readonly Critere[],
): MotifEligibilite {
  const motif = (satisfait: boolean, explication: string): MotifEligibilite => ({
    regle: 'critere',
    satisfait,
    explication,
    source: SOURCE_CRITERE,
    critere: null,
  })
  const valables = retenus.filter(({ contredit }) => contredit === null).length
  if (valables > 0) return motif(true, valables === 1 ? 'Un critère est constaté.' : `${valables} critères sont constatés.`)
  const debut = retenus.length === 0 ? 'Aucun critère n’est constaté' : 'Le dossier contredit les critères constatés'
  if (propositions.length > 0) {
    const noms = enumerer(propositions.map(({ libelle }) => `«\u00a0${libelle}\u00a0»`))
    return motif(false, `${debut}. Le dossier permet d’ajouter ${noms}.`)
  }
  const possibles = enumerer(criteres.filter(({ actif }) => actif).map(({ libelle }) => libelle))
  return motif(false, `${debut}. Il en faut un, par exemple\u00a0: ${phrase(possibles)}`)
}

/** What the file says against a criterion; nothing when it agrees. */
export function motifCoherence({ critere, libelle, contredit }: CritereRetenu): MotifEligibilite[] {
  if (contredit === null) return []
  const explication = `«\u00a0${libelle}\u00a0» ne va pas avec le dossier (${contredit})\u00a0: retirez ce critère, ou corrigez la réponse.`
  return [{ regle: 'coherence', satisfait: false, explication, source: SOURCE_COHERENCE, critere }]
}

/** The date and the proof of a criterion. */
export function motifPreuve(retenu: CritereRetenu, aujourdhui: IsoDate): MotifEligibilite {
  const { critere, libelle, date_constat, preuve, piece } = retenu
  const prouve = preuve !== null || piece
  const dans = date_constat !== null && date_constat > aujourdhui
  const motif = (satisfait: boolean, explication: string): MotifEligibilite => ({
    regle: 'preuve',
    satisfait,
    explication,
    source: SOURCE_PREUVE,
    critere,
  })
  if (date_constat !== null && !dans && prouve)
    return motif(true, `«\u00a0${libelle}\u00a0» constaté le ${formatDate(date_constat)}, avec sa preuve.`)
  if (dans) return motif(false, `«\u00a0${libelle}\u00a0»\u00a0: la date du constat (${formatDate(date_constat)}) est à venir.`)
  const manque = [date_constat === null ? 'la date du constat' : null, prouve ? null : 'la preuve'].filter((mot) => mot !== null)
  return motif(false, `«\u00a0${libelle}\u00a0»\u00a0: il manque ${manque.join(' et ')}.`)
}

function enumerer(noms: readonly string[]): string {
  const cites = noms.slice(0, CITES)
  return noms.length > CITES ? `${cites.join(', ')}…` : cites.join(' ou ').replace(/ ou (?=.* ou )/g, ', ')
}

function phrase(texte: string): string {
  return texte.endsWith('…') ? texte : `${texte}.`
}
