import { monthOf } from '../domain/commun/date'
import type { Objectif, Operation, Referent, Regle } from '../domain/operation/operation'
import { at } from './alea'
import type { Calendrier } from './calendrier'

export const PLIE = 'PLIE'
export const JEUNES = 'JEUNES'
export const GPEC = 'GPEC'

/** The référent whose account opens the demonstration. */
export const PREMIER_REFERENT = 'BENHADDOU'
/** Who accompanies the youth operation. */
export const REFERENT_JEUNES = 'WOJCIK'

/** A référent, and the share of the caseload they carry. */
export interface ReferentEquipe {
  readonly code: string
  readonly nom: string
  readonly prenom: string
  readonly etp: number
  readonly part: number
}

export const EQUIPE: readonly ReferentEquipe[] = [
  { code: PREMIER_REFERENT, nom: 'Benhaddou', prenom: 'Karim', etp: 1, part: 0 },
  { code: 'CARON', nom: 'Caron', prenom: 'Mathilde', etp: 0.8, part: 0.8 },
  { code: 'DIALLO', nom: 'Diallo', prenom: 'Aïssatou', etp: 0.6, part: 0.6 },
  { code: 'LE_GOFF', nom: 'Le Goff', prenom: 'Yannick', etp: 0.5, part: 0.42 },
  { code: 'LEMOINE', nom: 'Lemoine', prenom: 'Sophie', etp: 0.6, part: 0.6 },
  { code: 'PRUVOST', nom: 'Pruvost', prenom: 'Nadège', etp: 0.5, part: 0.44 },
  { code: REFERENT_JEUNES, nom: 'Wojcik', prenom: 'Thomas', etp: 0.5, part: 0 },
]

/** First and last year covered. */
export function anneesOf(calendrier: Calendrier): { premiere: number; derniere: number } {
  return { premiere: Number(calendrier.date(at(calendrier.seances, 0)).slice(0, 4)), derniere: Number(calendrier.today.slice(0, 4)) }
}

export function operationsOf(calendrier: Calendrier): Operation[] {
  const { premiere, derniere } = anneesOf(calendrier)
  const jeunes = monthOf(calendrier.date(calendrier.plusMois(0, -24)))
  return [
    {
      code: PLIE,
      intitule: `PLIE ${premiere}-${derniere}`,
      numero_fse: `${premiere}00318`,
      type: 'plie',
      date_debut: `${premiere}-01-01`,
      date_fin: `${derniere}-12-31`,
    },
    {
      code: JEUNES,
      intitule: 'Cap Jeunes, quartiers de l’Orle',
      numero_fse: `${jeunes.slice(0, 4)}00562`,
      type: 'jeunes',
      date_debut: `${jeunes}-01`,
      date_fin: `${derniere + 1}-06-30`,
    },
    {
      code: GPEC,
      intitule: 'Emplois et compétences, recrutements en nombre',
      numero_fse: `${premiere}00741`,
      type: 'entreprises',
      date_debut: `${premiere}-01-01`,
      date_fin: `${derniere}-12-31`,
    },
  ]
}

export const REGLES: readonly Regle[] = [
  { operation: PLIE, cle: 'taux.denominateur', valeur: 'toutes' },
  { operation: JEUNES, cle: 'emploi.tout_contrat', valeur: 'oui' },
  { operation: JEUNES, cle: 'formation.mode', valeur: 'entree' },
]

export function referentsOf(calendrier: Calendrier): Referent[] {
  const debut = calendrier.date(at(calendrier.seances, 0) - 120)
  return EQUIPE.map(({ code, nom, prenom, etp }) => ({ code, nom, prenom, etp, date_debut: debut, date_fin: null }))
}

const CIBLES_ANNUELLES: Readonly<Record<string, number>> = {
  P01: 200,
  P05: 430,
  C01: 12,
  C02: 8,
  C03: 14,
  C04: 4,
  C05: 4,
  C06: 4,
  C07: 1,
  E01: 70,
  E02: 150,
  E03: 280,
  E04: 250,
  E05: 4,
  E06: 15,
}

export function objectifsOf(calendrier: Calendrier): Objectif[] {
  const { premiere, derniere } = anneesOf(calendrier)
  const objectifs: Objectif[] = [
    { operation: PLIE, annee: null, indicateur: 'P10', cible: 50 },
    { operation: PLIE, annee: null, indicateur: 'P11', cible: 42 },
    { operation: PLIE, annee: null, indicateur: 'P12', cible: 8 },
    { operation: JEUNES, annee: null, indicateur: 'P10', cible: 55 },
    { operation: JEUNES, annee: null, indicateur: 'J01', cible: 80 },
  ]
  for (let annee = premiere; annee <= derniere; annee += 1) {
    for (const [indicateur, cible] of Object.entries(CIBLES_ANNUELLES)) objectifs.push({ operation: PLIE, annee, indicateur, cible })
  }
  return objectifs
}
