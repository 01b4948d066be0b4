import { comparePersonnes, compareScores, type Rapprochement } from './doublon'
import { type Empreinte, empreinteOf, nomsOf, type PersonneComparee } from './doublon-empreinte'

type Personne = PersonneComparee & { readonly id: string }

/** Two files that may be one person; `premier` is the smaller identifier. */
export interface PaireDoublon extends Rapprochement {
  readonly premier: string
  readonly second: string
}

// A number given for more people than that is the number of a service or of a shelter: it says nothing.
const PARTAGE_MAX = 8

/** Under one key, whatever the order in which the two are named. */
export function clePaire(un: string, autre: string): string {
  return un < autre ? `${un}|${autre}` : `${autre}|${un}`
}

/**
 * Every pair that may be one person, the surest first. Only people who share a key are compared (a name, a birth date,
 * a phone…), never all with all. `ecartees`: keys of the pairs somebody said are two people.
 */
export function findPaires(personnes: readonly Personne[], ecartees: ReadonlySet<string>): PaireDoublon[] {
  const empreintes = personnes.map(empreinteOf)
  const groupes = new Map<string, number[]>()
  empreintes.forEach((empreinte, rang) => {
    for (const cle of clesOf(empreinte)) {
      const groupe = groupes.get(cle)
      if (groupe) groupe.push(rang)
      else groupes.set(cle, [rang])
    }
  })
  const vues = new Set<number>()
  const paires: PaireDoublon[] = []
  for (const [cle, groupe] of groupes) {
    if (groupe.length < 2 || (isContact(cle) && groupe.length > PARTAGE_MAX)) continue
    for (const [place, un] of groupe.entries()) {
      for (const autre of groupe.slice(place + 1)) {
        const vue = un * personnes.length + autre
        if (vues.has(vue)) continue
        vues.add(vue)
        const paire = comparePair(personnes, empreintes, un, autre)
        if (paire && !ecartees.has(clePaire(paire.premier, paire.second))) paires.push(paire)
      }
    }
  }
  return paires.sort((a, b) => compareScores(a, b) || (clePaire(a.premier, a.second) < clePaire(b.premier, b.second) ? -1 : 1))
}

function comparePair(personnes: readonly Personne[], empreintes: readonly Empreinte[], un: number, autre: number): PaireDoublon | null {
  const [a, b] = [personnes[un], personnes[autre]]
  const [unEmpreinte, autreEmpreinte] = [empreintes[un], empreintes[autre]]
  if (!a || !b || !unEmpreinte || !autreEmpreinte || a.id === b.id) return null
  const rapprochement = comparePersonnes(unEmpreinte, autreEmpreinte)
  if (!rapprochement) return null
  const [premier, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
  return { ...rapprochement, premier, second }
}

const CONTACT = /^[tc]:/

function isContact(cle: string): boolean {
  return CONTACT.test(cle)
}

// Each key gathers few people and catches one sort of slip: names swapped, a first name misspelt, a last name misspelt.
function clesOf(empreinte: Empreinte): Set<string> {
  const { prenom, date_naissance, telephone, courriel, identifiant_ft } = empreinte
  const cles = new Set<string>()
  if (date_naissance !== null) cles.add(`d:${date_naissance}`)
  if (telephone !== '') cles.add(`t:${telephone}`)
  if (courriel !== '') cles.add(`c:${courriel}`)
  if (identifiant_ft !== '') cles.add(`f:${identifiant_ft}`)
  for (const nom of nomsOf(empreinte)) {
    cles.add(`n:${[nom.entier, prenom.entier].sort().join('|')}`)
    for (const forme of [nom.entier, ...nom.parties]) {
      cles.add(`i:${forme}|${prenom.entier.slice(0, 1)}`)
      for (const unPrenom of [prenom.entier, ...prenom.parties]) cles.add(`p:${unPrenom}|${forme.slice(0, 3)}`)
    }
  }
  return cles
}
