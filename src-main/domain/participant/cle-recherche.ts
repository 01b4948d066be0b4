import { toSearchKey } from '../commun/texte'
import type { Participant } from './participant'

type Nomme = Pick<Participant, 'nom' | 'prenom' | 'nom_naissance'>
type Joignable = Pick<Participant, 'id' | 'telephone' | 'identifiant_ft'>

/** Key of the names alone: folded words, then the same without spaces so that « lebihan » finds « Le Bihan ». */
export function cleNoms(participant: Nomme): string {
  const mots = toSearchKey([participant.nom, participant.prenom, participant.nom_naissance ?? ''].join(' '))
  const composes = [participant.nom, participant.prenom, participant.nom_naissance ?? '']
    .map(toSearchKey)
    .filter((mot) => mot.includes(' '))
    .map((mot) => mot.replaceAll(' ', ''))
  return [mots, ...composes].join(' ')
}

/** What `cle_recherche` holds: names, telephone in digits, and identifiers. */
export function cleRecherche(participant: Nomme & Joignable): string {
  const telephone = chiffres(participant.telephone ?? '')
  const identifiants = [participant.identifiant_ft ?? '', participant.id].map((texte) => toSearchKey(texte).replaceAll(' ', ''))
  return [cleNoms(participant), telephone, ...identifiants].filter((mot) => mot !== '').join(' ')
}

/** Words to find in a key, whatever their order; a telephone typed in pairs is one word. */
export function motsRecherche(texte: string): string[] {
  const replie = toSearchKey(texte)
  if (replie === '') return []
  // Digits that follow one another are one number: « delannoy 06 39 98 » holds two words.
  return replie
    .replace(/\d+(?: \d+)+/g, (suite) => suite.replaceAll(' ', ''))
    .split(' ')
    .map((mot) => (/^\d{3,}$/.test(mot) ? chiffres(mot) : mot))
}

/** True when each word begins a word of the key; a number may be anywhere inside. */
export function matchesRecherche(cle: string, mots: readonly string[]): boolean {
  return mots.every((mot) => {
    const place = cle.indexOf(mot)
    if (place <= 0) return place === 0
    return isDigit(mot) || cle.charCodeAt(place - 1) === SPACE || cle.includes(` ${mot}`, place)
  })
}

const SPACE = 32

function isDigit(mot: string): boolean {
  const code = mot.charCodeAt(0)
  return code >= 48 && code <= 57
}

// 0033 6… and +33 6… are kept as 06…
function chiffres(texte: string): string {
  return texte.replace(/\D+/g, '').replace(/^(?:00)?33(?=[1-9]\d{8}$)/, '0')
}
