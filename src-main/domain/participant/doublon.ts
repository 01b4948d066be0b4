import { type AccordNaissance, type AccordNom, accordNaissance, accordNom } from './doublon-accord'
import { type Empreinte, nomsOf } from './doublon-empreinte'

export const NIVEAUX_DOUBLON = ['certain', 'probable', 'possible'] as const
export type NiveauDoublon = (typeof NIVEAUX_DOUBLON)[number]

export const NIVEAU_DOUBLON_LABELS: Record<NiveauDoublon, string> = {
  certain: 'Certain',
  probable: 'Probable',
  possible: 'Possible',
}

/** Why two records may be one person, and how surely. */
export interface Rapprochement {
  readonly niveau: NiveauDoublon
  /** Higher is surer; only compares two pairs. */
  readonly score: number
  /** In French, the strongest first. */
  readonly raisons: readonly string[]
}

const SEUILS: readonly (readonly [NiveauDoublon, number])[] = [
  ['certain', 84],
  ['probable', 55],
  ['possible', 30],
]
const POIDS_NAISSANCE: Record<AccordNaissance, number> = { meme: 40, inversee: 25, un_chiffre: 25, inconnue: 10, autre: -15 }
const RAISON_NAISSANCE: Record<AccordNaissance, string | null> = {
  meme: 'même date de naissance',
  inversee: 'date de naissance : jour et mois inversés',
  un_chiffre: 'date de naissance : un chiffre d’écart',
  inconnue: null,
  autre: 'autre date de naissance',
}
const POIDS_CONTACT = 20
const POIDS_IDENTIFIANT = 45
const POIDS_SEXES = -15
// One phone for two names may be a couple: said, and no more. One identifier for two names is a mistake somewhere.
const PLANCHER_CONTACT = 30
const PLANCHER_IDENTIFIANT = 60

/** Compares two people; null when nothing says they are the same. The order of the two does not matter. */
export function comparePersonnes(a: Empreinte, b: Empreinte): Rapprochement | null {
  const noms = compareNoms(a, b)
  const naissance = accordNaissance(a.date_naissance, b.date_naissance)
  const contacts = contactsCommuns(a, b)
  const identifiant = a.identifiant_ft !== '' && a.identifiant_ft === b.identifiant_ft
  if (noms.poids === 0 && contacts.length === 0 && !identifiant) return null

  const sexes = a.sexe !== null && b.sexe !== null && a.sexe !== b.sexe
  const somme =
    noms.poids +
    POIDS_NAISSANCE[naissance] +
    contacts.length * POIDS_CONTACT +
    (identifiant ? POIDS_IDENTIFIANT : 0) +
    (sexes ? POIDS_SEXES : 0)
  const score = Math.max(somme, identifiant ? PLANCHER_IDENTIFIANT : 0, contacts.length > 0 ? PLANCHER_CONTACT : 0)
  const niveau = SEUILS.find(([, seuil]) => score >= seuil)?.[0]
  if (niveau === undefined) return null
  const raisons = [
    ...(noms.raison === null ? [] : [noms.raison]),
    ...(RAISON_NAISSANCE[naissance] === null ? [] : [RAISON_NAISSANCE[naissance]]),
    ...(identifiant ? ['même identifiant France Travail'] : []),
    ...contacts,
    ...(sexes ? ['sexes différents'] : []),
  ]
  return { niveau, score, raisons }
}

/** The stronger of two, a pair looked at from several sides. */
export function compareScores(a: Rapprochement, b: Rapprochement): number {
  return b.score - a.score
}

interface AccordNoms {
  readonly poids: number
  readonly raison: string | null
}

function compareNoms(a: Empreinte, b: Empreinte): AccordNoms {
  const nom = accordNoms(a, b)
  const prenom = accordNom(a.prenom, b.prenom)
  const dit = nom.accord === 'meme' && nom.naissance ? ' (nom de naissance)' : ''
  if (nom.accord === 'meme' && prenom === 'meme') return { poids: nom.naissance ? 44 : 50, raison: `mêmes nom et prénom${dit}` }
  if (isInverse(a, b)) return { poids: 45, raison: 'nom et prénom inversés' }
  if (nom.accord === 'meme' && prenom === 'proche') return { poids: 40, raison: `même nom${dit}, prénom proche` }
  if (nom.accord === 'proche' && prenom === 'meme') return { poids: 40, raison: 'nom proche, même prénom' }
  if (nom.accord === 'proche' && prenom === 'proche') return { poids: 30, raison: 'nom et prénom proches' }
  if (nom.accord === 'meme') return { poids: 12, raison: `même nom${dit}` }
  if (prenom === 'meme') return { poids: 12, raison: 'même prénom' }
  return { poids: 0, raison: null }
}

const RANGS: readonly AccordNom[] = ['meme', 'proche', 'autre']

function accordNoms(a: Empreinte, b: Empreinte): { accord: AccordNom; naissance: boolean } {
  const usage = accordNom(a.nom, b.nom)
  if (usage === 'meme' || (a.nom_naissance === null && b.nom_naissance === null)) return { accord: usage, naissance: false }
  let accord: AccordNom = usage
  for (const unNom of nomsOf(a)) {
    for (const autre of nomsOf(b)) {
      const trouve = accordNom(unNom, autre)
      if (RANGS.indexOf(trouve) < RANGS.indexOf(accord)) accord = trouve
    }
  }
  return { accord, naissance: accord !== usage }
}

function isInverse(a: Empreinte, b: Empreinte): boolean {
  const { entier } = a.prenom
  if (entier === '' || b.prenom.entier === '') return false
  return nomsOf(b).some((nom) => nom.entier === entier) && nomsOf(a).some((nom) => nom.entier === b.prenom.entier)
}

function contactsCommuns(a: Empreinte, b: Empreinte): string[] {
  const communs: string[] = []
  if (a.telephone !== '' && a.telephone === b.telephone) communs.push('même téléphone')
  if (a.courriel !== '' && a.courriel === b.courriel) communs.push('même courriel')
  return communs
}
