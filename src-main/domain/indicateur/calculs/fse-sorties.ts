import { addMonths, daysBetween } from '../../commun/date'
import type { SituationFse } from '../../sortie/sortie'
import type { SortieComptee } from '../donnees'
import type { FicheFse } from '../fse-fiche'
import { isIn } from '../periode'
import type { Calcul } from './calcul'
import { compteFiches, type EntreeFse, isEnEmploiEntree, isInactif } from './fse-entrees'

/** What the result criteria read of a record. */
export type FicheSortie = EntreeFse & Pick<FicheFse, 'entree'>
type Critere = (fiche: FicheSortie, sortie: SortieComptee) => boolean

/** Days after the exit in which its situation must be collected. */
export const DELAI_RECUEIL_JOURS = 28

const EN_EMPLOI: ReadonlySet<SituationFse | null> = new Set<SituationFse>([
  'cdi',
  'cdd_plus6',
  'cdd_moins6',
  'iae',
  'interim',
  'independant',
  'creation',
  'maintien',
])

const isRecueillie: Critere = (_fiche, { date_recueil, date_sortie }) =>
  date_recueil !== null && daysBetween(date_sortie, date_recueil) <= DELAI_RECUEIL_JOURS

const isQualifiee: Critere = ({ entree }, { qualification, date_qualification, date_sortie }) =>
  qualification === 1 &&
  date_qualification !== null &&
  date_qualification >= entree &&
  daysBetween(date_sortie, date_qualification) <= DELAI_RECUEIL_JOURS

const resultats =
  (critere: Critere): Calcul =>
  ({ fiches, periode }) =>
    compteFiches(
      fiches().filter(
        (fiche) =>
          fiche.sortie !== null &&
          isIn(fiche.sortie.date_sortie, periode) &&
          isRecueillie(fiche, fiche.sortie) &&
          critere(fiche, fiche.sortie),
      ),
    )

const resultatsSixMois =
  (critere: Critere): Calcul =>
  ({ fiches, periode }) =>
    compteFiches(
      fiches().filter(
        (fiche) => fiche.sortie !== null && isIn(addMonths(fiche.sortie.date_sortie, 6), periode) && critere(fiche, fiche.sortie),
      ),
    )

/** Who each result indicator counts within four weeks of the exit, the collection aside. */
const CRITERES_SORTIE = {
  EECR01: (fiche, { situation_fse }) => isInactif(fiche) && situation_fse === 'recherche',
  EECR02: ({ premiere }, { situation_fse }) => situation_fse === 'formation' && premiere.situation_entree !== 'formation',
  EECR03: isQualifiee,
  EECR04: (fiche, { situation_fse }) => EN_EMPLOI.has(situation_fse) && !isEnEmploiEntree(fiche),
} as const satisfies Record<string, Critere>

/** Who each result indicator counts six months after. */
const CRITERES_SIX_MOIS = {
  EECR05: (fiche, { situation_6mois }) => situation_6mois === 'emploi' && !isEnEmploiEntree(fiche),
  EECR06: (fiche, { amelioration }) => isEnEmploiEntree(fiche) && amelioration === 1,
} as const satisfies Record<string, Critere>

/** Codes of the result indicators that count this exit, whatever the period. */
export function codesResultats(fiche: FicheSortie, sortie: SortieComptee): string[] {
  const comptent = ([, critere]: readonly [string, Critere]) => critere(fiche, sortie)
  const sousQuatreSemaines = isRecueillie(fiche, sortie) ? Object.entries(CRITERES_SORTIE).filter(comptent) : []
  return [...sousQuatreSemaines, ...Object.entries(CRITERES_SIX_MOIS).filter(comptent)].map(([code]) => code)
}

/** FSE+ result indicators: within four weeks of the exit, then six months after. */
export const FSE_SORTIES = {
  EECR01: resultats(CRITERES_SORTIE.EECR01),
  EECR02: resultats(CRITERES_SORTIE.EECR02),
  EECR03: resultats(CRITERES_SORTIE.EECR03),
  EECR04: resultats(CRITERES_SORTIE.EECR04),
  EECR05: resultatsSixMois(CRITERES_SIX_MOIS.EECR05),
  EECR06: resultatsSixMois(CRITERES_SIX_MOIS.EECR06),
} satisfies Record<string, Calcul>
