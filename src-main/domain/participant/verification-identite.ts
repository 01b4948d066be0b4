import { ageAt, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Participant } from './participant'

const AGE_MIN = 16
const AGE_MAX = 99

type IdentiteSaisie = Pick<Participant, 'date_naissance' | 'telephone' | 'courriel' | 'code_postal' | 'code_insee'>

/** What is impossible in an identity as typed; `codesPostaux` are those of the commune, null when it is unknown. */
export function verifyIdentite(identite: IdentiteSaisie, codesPostaux: readonly string[] | null, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (identite.date_naissance !== null) {
    const age = ageAt(identite.date_naissance, aujourdhui)
    if (identite.date_naissance > aujourdhui) anomalies.date_naissance = 'Cette date est à venir.'
    else if (age < AGE_MIN) {
      anomalies.date_naissance = `La personne aurait ${age} ans : un PLIE accompagne à partir de ${AGE_MIN} ans. Vérifiez l’année.`
    } else if (age > AGE_MAX) anomalies.date_naissance = `La personne aurait ${age} ans : vérifiez l’année.`
  }
  if (identite.telephone !== null && !isTelephone(identite.telephone)) {
    anomalies.telephone = 'Dix chiffres attendus, ou un numéro étranger commençant par +.'
  }
  if (identite.courriel !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(identite.courriel)) {
    anomalies.courriel = 'Adresse attendue sous la forme nom@domaine.fr.'
  }
  if (identite.code_insee !== null && codesPostaux === null) anomalies.code_insee = 'Cette commune n’est pas dans la liste officielle.'
  else if (identite.code_postal !== null && codesPostaux !== null && !codesPostaux.includes(identite.code_postal)) {
    anomalies.code_postal = `Code postal de cette commune : ${codesPostaux.join(', ')}.`
  }
  return anomalies
}

/** Ten digits of a French number, or an international one. */
export function isTelephone(texte: string): boolean {
  const compact = compactTelephone(texte)
  return /^0[1-9]\d{8}$/.test(compact) || /^\+\d{8,15}$/.test(compact)
}

/** A number as it is stored: digits alone, with its + when it is a foreign one. */
export function compactTelephone(texte: string): string {
  return texte.replace(/[\s.\-()]/g, '').replace(/^(?:\+|00)33(?=[1-9]\d{8}$)/, '0')
}
