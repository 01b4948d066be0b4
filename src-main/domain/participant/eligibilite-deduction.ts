import { ageAt, type IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import type { Participant } from './participant'
import type { Participation } from './participation'

/** What the file says of the person, against which criteria are read. */
export type FaitsCritere = Pick<Participant, 'date_naissance' | 'qpv'> &
  Pick<Participation, 'situation_entree' | 'duree_recherche_mois' | 'niveau' | 'rsa' | 'ass' | 'aah' | 'rqth'>

/** What the file says of one criterion: `vrai`, contradicted, or nothing (null), and the fact it rests on. */
export interface Deduction {
  readonly vrai: boolean | null
  readonly fait: string
}

const RIEN: Deduction = { vrai: null, fait: '' }

/** Reads one criterion in the answers of the file, on a day. */
export function deduireCritere(code: string, faits: FaitsCritere, date: IsoDate): Deduction {
  switch (code) {
    case 'senior_45':
    case 'senior':
      return deAge(faits, date, (age) => age >= 45)
    case 'jeune26':
      return deAge(faits, date, (age) => age < 26)
    case 'rqth':
      return deOuiNon(faits.rqth, 'RQTH')
    case 'qpv':
      return deOuiNon(faits.qpv, 'quartier prioritaire')
    case 'rsa':
      return deOuiNon(faits.rsa, 'RSA')
    case 'ass':
      return deOuiNon(faits.ass, 'ASS')
    case 'aah':
      return deOuiNon(faits.aah, 'AAH')
    case 'minima_sociaux':
      return deMinima(faits)
    case 'deld12':
      return deDuree(faits, 12)
    case 'deld24':
      return deDuree(faits, 24)
    case 'niveau3':
      return faits.niveau === null ? RIEN : { vrai: faits.niveau <= 3, fait: `niveau ${faits.niveau}` }
    case 'demandeur_emploi':
      // Somebody in a short or subsidised job may still be registered: only the search itself says something.
      return faits.situation_entree === 'recherche' ? { vrai: true, fait: 'en recherche d’emploi' } : RIEN
    default:
      return RIEN
  }
}

/** Criteria that say the same, or less: one is not proposed beside the other. */
const COUVERTS: Readonly<Record<string, readonly string[]>> = {
  senior_45: ['senior'],
  minima_sociaux: ['rsa', 'ass', 'aah'],
  deld12: ['deld24'],
  demandeur_emploi: ['recherche_emploi', 'deld12', 'deld24'],
}

/** True when one of these criteria already says what `code` would. */
export function isCouvert(code: string, retenus: readonly string[]): boolean {
  return retenus.includes(code) || (COUVERTS[code] ?? []).some((autre) => retenus.includes(autre))
}

function deAge({ date_naissance }: FaitsCritere, date: IsoDate, test: (age: number) => boolean): Deduction {
  if (date_naissance === null || date_naissance > date) return RIEN
  const age = ageAt(date_naissance, date)
  return { vrai: test(age), fait: `${age}\u00a0ans` }
}

function deOuiNon(valeur: OuiNon, nom: string): Deduction {
  return valeur === null ? RIEN : { vrai: valeur === 1, fait: `${nom}\u00a0: ${valeur === 1 ? 'oui' : 'non'}` }
}

function deMinima({ rsa, ass, aah }: FaitsCritere): Deduction {
  const percus = Object.entries({ RSA: rsa, ASS: ass, AAH: aah })
  const oui = percus.filter(([, valeur]) => valeur === 1).map(([nom]) => nom)
  if (oui.length > 0) return { vrai: true, fait: oui.join(' et ') }
  return percus.every(([, valeur]) => valeur === 0) ? { vrai: false, fait: 'ni RSA, ni ASS, ni AAH' } : RIEN
}

function deDuree({ duree_recherche_mois: mois }: FaitsCritere, seuil: number): Deduction {
  return mois === null ? RIEN : { vrai: mois >= seuil, fait: `${mois}\u00a0mois de recherche` }
}
