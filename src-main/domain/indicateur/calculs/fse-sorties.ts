import { addMonths, daysBetween } from '../../commun/date'
import type { SituationFse } from '../../sortie/sortie'
import type { SortieComptee } from '../donnees'
import type { FicheFse } from '../fse-fiche'
import { isIn } from '../periode'
import type { Calcul } from './calcul'
import { compteFiches, isEnEmploiEntree, isInactif } from './fse-entrees'

type Critere = (fiche: FicheFse, sortie: SortieComptee) => boolean

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

/** FSE+ result indicators: within four weeks of the exit, then six months after. */
export const FSE_SORTIES = {
  EECR01: resultats((fiche, { situation_fse }) => isInactif(fiche) && situation_fse === 'recherche'),
  EECR02: resultats(({ premiere }, { situation_fse }) => situation_fse === 'formation' && premiere.situation_entree !== 'formation'),
  EECR03: resultats(isQualifiee),
  EECR04: resultats((fiche, { situation_fse }) => EN_EMPLOI.has(situation_fse) && !isEnEmploiEntree(fiche)),
  EECR05: resultatsSixMois((fiche, { situation_6mois }) => situation_6mois === 'emploi' && !isEnEmploiEntree(fiche)),
  EECR06: resultatsSixMois((fiche, { amelioration }) => isEnEmploiEntree(fiche) && amelioration === 1),
} satisfies Record<string, Calcul>
