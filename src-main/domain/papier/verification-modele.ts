import { containsNir } from '../commun/nir'
import { toSearchKey } from '../commun/texte'
import type { Anomalies } from '../commun/verification'
import { CHAMPS, isChamp } from './champs'
import { ACCORD } from './fusion-champs'
import { motSensible } from './mots-sensibles'

/** What one writes of a letter. */
export interface ModeleSaisie {
  readonly intitule: string
  readonly objet: string
  readonly corps: string
}

/** What is wrong in a template, by field; empty when it can be used. */
export function verifyModele(saisie: ModeleSaisie): Anomalies {
  const anomalies: Anomalies = {}
  for (const [champ, texte] of Object.entries(saisie)) {
    const refus = refusTexte(texte)
    if (refus !== null) anomalies[champ] = refus
  }
  for (const champ of ['intitule', 'objet'] as const) {
    const mot = motSensible(saisie[champ])
    if (mot !== null && anomalies[champ] === undefined) {
      anomalies[champ] = `« ${mot} » n’a pas sa place en tête d’un courrier : écrivez-le dans le texte si c’est nécessaire.`
    }
  }
  if (/[{}]/.test(saisie.intitule)) anomalies.intitule = 'Le nom du modèle est le même pour tous : sans champ entre accolades.'
  return anomalies
}

/** Why a text to merge is refused; null when it is not. */
export function refusTexte(texte: string): string | null {
  if (containsNir(texte)) return 'Un numéro de sécurité sociale ne doit figurer dans aucun courrier : retirez-le.'
  const reste = texte.replace(/\{[^{}]*\}/g, '')
  if (/[{}]/.test(reste)) return 'Une accolade est seule : un champ s’écrit entre deux accolades, comme {prenom}.'
  for (const [, contenu = ''] of texte.matchAll(/\{([^{}]*)\}/g)) {
    const code = contenu.trim()
    if (code === ACCORD || isChamp(code)) continue
    const proche = champProche(code)
    return `Le champ {${code}} n’existe pas${proche === null ? ' : choisissez-le dans la liste.' : ` : vouliez-vous dire {${proche}}\u202f?`}`
  }
  return null
}

/** The field whose name is nearest, when one is near enough. */
export function champProche(code: string): string | null {
  const cle = toSearchKey(code).replaceAll(' ', '_').replace('rendez_vous', 'rdv')
  if (cle === '') return null
  let proche: string | null = null
  let meilleur = Math.max(2, Math.floor(cle.length / 2))
  for (const champ of CHAMPS) {
    const distance = cle !== champ && (champ.includes(cle) || cle.includes(champ)) ? 1 : ecart(cle, champ)
    if (distance < meilleur) {
      meilleur = distance
      proche = champ
    }
  }
  return proche
}

/** Letters to add, take or change to go from one word to the other. */
function ecart(de: string, a: string): number {
  let ligne = Array.from({ length: a.length + 1 }, (_, index) => index)
  for (let i = 1; i <= de.length; i += 1) {
    const suivante = [i]
    for (let j = 1; j <= a.length; j += 1) {
      const change = (ligne[j - 1] ?? 0) + (de[i - 1] === a[j - 1] ? 0 : 1)
      suivante.push(Math.min(change, (ligne[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1))
    }
    ligne = suivante
  }
  return ligne[a.length] ?? 0
}
