import type { Content } from 'pdfmake/interfaces'
import { type PresenceMembre, type ReponseMembre, TYPES_PASSAGE, type TypePassage } from '../../domain/commission/commission'
import { countSieges } from '../../domain/commission/compteurs'
import type { NiveauDiscretion } from '../../domain/commission/discretion'
import type { CorrectionPapier, LignePapier } from '../../domain/commission/papier'
import type { Quorum } from '../../domain/commission/quorum'
import type { IsoDate } from '../../domain/commun/date'
import type { StructureSettings } from '../../domain/parametre/settings'
import { facts } from '../kit/blocks'
import { capitalize, hour, longDate } from '../kit/french'
import type { PaperMeta } from '../kit/paper'

export interface MembrePapier {
  readonly civilite: string | null
  readonly nom: string
  readonly prenom: string | null
  readonly fonction: string | null
  readonly organisation: string | null
  readonly partenaire: 0 | 1 | null
  readonly suppleant: string | null
  readonly reponse: ReponseMembre
  readonly presence: PresenceMembre | null
  readonly remplacant: string | null
}

/** What the papers of a session are drawn from. */
export interface SeancePapier {
  readonly structure: StructureSettings
  readonly date: IsoDate
  readonly heure_debut: string | null
  readonly heure_fin: string | null
  readonly lieu: string | null
  readonly presidence: string | null
  readonly observations: string | null
  readonly cloturee: boolean
  readonly operations: readonly string[]
  readonly membres: readonly MembrePapier[]
  /** Null when the commission has no quorum. */
  readonly quorum: Quorum | null
  readonly lignes: readonly LignePapier[]
  /** Oldest first. */
  readonly corrections: readonly CorrectionPapier[]
  readonly anonyme: boolean
  /** How far an anonymous paper goes in telling nothing. */
  readonly niveau: NiveauDiscretion
  readonly auteur: string
  /** Who signs for the coordination; null when somebody else draws the paper. */
  readonly coordination: string | null
  readonly etabli_le: IsoDate
}

/** Head of a paper of the session. */
export function seanceMeta(seance: SeancePapier, genre: string): PaperMeta {
  const { date, heure_debut, heure_fin, anonyme } = seance
  const heures =
    heure_debut === null ? '' : heure_fin === null ? `, à ${hour(heure_debut)}` : `, de ${hour(heure_debut)} à ${hour(heure_fin)}`
  return {
    structure: seance.structure,
    genre,
    titre: seance.structure.nom_commission,
    soustitre: `${capitalize(longDate(date))}${heures}`,
    mention: anonyme ? 'Document anonyme' : 'Document nominatif, réservé aux membres de la commission',
    // An anonymous paper names nobody but the members.
    auteur: anonyme ? seance.structure.nom : seance.auteur,
    date: seance.etabli_le,
  }
}

/** Place, chair and operation, under the title; what is not known is left out. */
export function factsOf({ lieu, presidence, operations, lignes }: SeancePapier): [string, string][] {
  const pairs: [string, string][] = []
  if (lieu !== null) pairs.push(['Lieu', lieu])
  if (presidence !== null) pairs.push(['Présidence', presidence])
  if (operations.length > 0) pairs.push([operations.length === 1 ? 'Opération' : 'Opérations', operations.join('\u00a0; ')])
  pairs.push(['Dossiers', String(lignes.length)])
  return pairs
}

export function seanceFacts(seance: SeancePapier): Content {
  return facts(factsOf(seance))
}

/** Who sat, and whether the commission could deliberate. */
export function phraseMembres(membres: readonly MembrePapier[], quorum: Quorum | null): string {
  if (membres.length === 0) return 'Aucun membre n’est inscrit à cette séance.'
  const { presents, partenaires } = countSieges(membres)
  const phrase = `${presents} ${presents === 1 ? 'membre présent ou remplacé' : 'membres présents ou remplacés'} sur ${membres.length}`
  const dont =
    partenaires === 0 ? '' : `, dont ${partenaires} ${partenaires === 1 ? 'd’une organisation partenaire' : 'd’organisations partenaires'}`
  return `${phrase}${dont}.${quorum === null ? '' : ` ${quorum.phrase}`}`
}

/** « Mme Awa Sarr ». */
export function nomMembre({ civilite, prenom, nom }: Pick<MembrePapier, 'civilite' | 'prenom' | 'nom'>): string {
  return [civilite, prenom, nom].filter(Boolean).join(' ')
}

/** « Présente » for a woman: the words of the list are masculine. */
export function accorder(mot: string, civilite: string | null): string {
  return civilite === 'Mme' || civilite === 'Mlle' ? `${mot}e` : mot
}

/** The dossiers by type, in the order of the minutes. */
export function parType(lignes: readonly LignePapier[]): { type: TypePassage; lignes: LignePapier[] }[] {
  return TYPES_PASSAGE.map((type) => ({ type, lignes: lignes.filter((ligne) => ligne.type === type) })).filter(
    (groupe) => groupe.lignes.length > 0,
  )
}
