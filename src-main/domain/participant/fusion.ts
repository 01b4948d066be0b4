import { type Acteur, canEditDossier } from '../acces/dossier'
import type { IsoDate } from '../commun/date'
import { toIdentityKey } from '../commun/texte'
import type { Participant } from './participant'

type Colonne = Exclude<keyof Participant, 'id'>

/** What is chosen when two files are made one; an address is taken as a whole, with its commune. */
export const CHAMPS_FUSION = [
  'nom',
  'prenom',
  'nom_naissance',
  'sexe',
  'date_naissance',
  'adresse',
  'qpv',
  'telephone',
  'courriel',
  'identifiant_ft',
  'nationalite',
  'parent_ne_etranger',
] as const satisfies readonly Colonne[]
export type ChampFusion = (typeof CHAMPS_FUSION)[number]

/** Fields as people read them. */
export const CHAMP_FUSION_LABELS: Record<ChampFusion, string> = {
  nom: 'Nom',
  prenom: 'Prénom',
  nom_naissance: 'Nom de naissance',
  sexe: 'Sexe',
  date_naissance: 'Date de naissance',
  adresse: 'Adresse et commune',
  qpv: 'Quartier prioritaire',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  identifiant_ft: 'Identifiant France Travail',
  nationalite: 'Nationalité',
  parent_ne_etranger: 'Parent né à l’étranger',
}

/** Columns taken together under one choice. */
export function colonnesOf(champ: ChampFusion): readonly Colonne[] {
  return champ === 'adresse' ? ['adresse', 'code_postal', 'code_insee'] : [champ]
}

export const COTES_FUSION = ['premier', 'second'] as const
export type CoteFusion = (typeof COTES_FUSION)[number]
export type ChoixFusion = Record<ChampFusion, CoteFusion>

/** Why a value is proposed. */
export type RaisonChoix = 'identiques' | 'seul_rempli' | 'plus_complet' | 'mieux_ecrit' | 'plus_recent'

export interface ChoixPropose {
  readonly cote: CoteFusion
  readonly raison: RaisonChoix
}

/** What is proposed for each field: what is filled over what is empty, then the value of the latest file. */
export function proposeChoix(premier: Participant, second: Participant, recent: CoteFusion): Record<ChampFusion, ChoixPropose> {
  const proposes = CHAMPS_FUSION.map((champ) => [champ, proposeChamp(premier, second, champ, recent)] as const)
  return Object.fromEntries(proposes) as Record<ChampFusion, ChoixPropose>
}

function proposeChamp(premier: Participant, second: Participant, champ: ChampFusion, recent: CoteFusion): ChoixPropose {
  const colonnes = colonnesOf(champ)
  if (colonnes.every((colonne) => premier[colonne] === second[colonne])) return { cote: recent, raison: 'identiques' }
  const ecrit = mieuxEcrit(premier[champ], second[champ])
  if (ecrit !== null) return { cote: ecrit, raison: 'mieux_ecrit' }
  const [du, au] = [countFilled(premier, colonnes), countFilled(second, colonnes)]
  if (du === au) return { cote: recent, raison: 'plus_recent' }
  return { cote: du > au ? 'premier' : 'second', raison: Math.min(du, au) === 0 ? 'seul_rempli' : 'plus_complet' }
}

// The same name, in capitals without accents on one form: the other is how the person writes it.
function mieuxEcrit(premier: unknown, second: unknown): CoteFusion | null {
  if (typeof premier !== 'string' || typeof second !== 'string' || toIdentityKey(premier) !== toIdentityKey(second)) return null
  const [du, au] = [soin(premier), soin(second)]
  if (du === au) return null
  return du > au ? 'premier' : 'second'
}

function soin(texte: string): number {
  const accents = texte.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
  return accents * 2 + (/\p{Ll}/u.test(texte) && /\p{Lu}/u.test(texte) ? 1 : 0)
}

function countFilled(personne: Participant, colonnes: readonly Colonne[]): number {
  return colonnes.filter((colonne) => personne[colonne] !== null && personne[colonne] !== '').length
}

/** Which file was worked on last: that of the latest request or entry; the first one when nothing says. */
export function plusRecent(premier: readonly DatesParcours[], second: readonly DatesParcours[]): CoteFusion {
  return derniereDate(second) > derniereDate(premier) ? 'second' : 'premier'
}

interface DatesParcours {
  readonly date_prescription: IsoDate | null
  readonly date_entree: IsoDate | null
}

function derniereDate(parcours: readonly DatesParcours[]): string {
  return parcours.flatMap(({ date_prescription, date_entree }) => [date_prescription ?? '', date_entree ?? '']).reduce(laterOf, '')
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}

/** The identity of the one file, under the identifier that is kept. */
export function applyChoix(premier: Participant, second: Participant, garde: CoteFusion, choix: ChoixFusion): Participant {
  const cotes = { premier, second }
  const valeurs = CHAMPS_FUSION.flatMap((champ) => colonnesOf(champ).map((colonne) => [colonne, cotes[choix[champ]][colonne]] as const))
  return { ...(Object.fromEntries(valeurs) as unknown as Omit<Participant, 'id'>), id: cotes[garde].id }
}

/** Why somebody may not make one file of two, or part them again; null when they may. */
export function refusFusion(acteur: Acteur, parcours: readonly { readonly referent: string | null }[]): string | null {
  if (acteur.roles.includes('coordinateur')) return null
  if (parcours.length > 0 && parcours.every((un) => canEditDossier(acteur, un))) return null
  return 'Un des parcours est suivi par un autre référent : la fusion se demande à la coordination.'
}
