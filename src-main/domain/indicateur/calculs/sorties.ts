import { CATEGORIES_EN_EMPLOI, type CategorieSortie } from '../../sortie/categorie'
import type { NatureSortie } from '../../sortie/sortie'
import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import type { SortieClassee } from '../dossier'
import { type Resultat, taux } from '../resultat'
import { type Calcul, compteDossiers } from './calcul'

type Critere = (sortie: SortieClassee) => boolean

const isNature =
  (nature: NatureSortie): Critere =>
  ({ classe }) =>
    classe.nature === nature

const isPositive = isNature('positive')

const isPositiveEn =
  (categorie: CategorieSortie): Critere =>
  ({ classe }) =>
    classe.nature === 'positive' && classe.categorie === categorie

/** Positive exit in a job: the categories of P11, also those followed up in P21. */
export const isEnEmploi: Critere = ({ classe }) => classe.nature === 'positive' && CATEGORIES_EN_EMPLOI.has(classe.categorie)

const compteSorties =
  (critere: Critere): Calcul =>
  (contexte) =>
    compteClassees(contexte, contexte.sorties().filter(critere))

function compteClassees(contexte: Contexte, sorties: readonly SortieClassee[], reste: Partial<Resultat> = {}): Resultat {
  const dossiers = sorties.map(({ dossier }) => dossier)
  return compteDossiers(contexte, dossiers, { derogatoires: sorties.filter(({ classe }) => classe.derogatoire).length, ...reste })
}

const toutesSorties: Calcul = (contexte) => {
  const sorties = contexte.sorties()
  return compteClassees(contexte, sorties, { detail: countBy(sorties, ({ classe }) => classe.categorie) })
}

const tauxSorties =
  (critere: Critere): Calcul =>
  (contexte) => {
    const retenues = contexte.sorties().filter(critere)
    const ids = retenues.map(({ dossier }) => dossier.id)
    return taux(ids, retenues.length, countDenominateur(contexte))
  }

/** Each operation leaves neutral exits out of its own denominator, or not; over several operations they are summed. */
function countDenominateur(contexte: Contexte): number {
  return contexte
    .sorties()
    .filter(
      ({ dossier, classe }) =>
        classe.nature !== 'neutre' || contexte.reglesOf(dossier.participation.operation)['taux.denominateur'] === 'toutes',
    ).length
}

/** Exits by class and their rates: P06 to P12. */
export const SORTIES = {
  P06: toutesSorties,
  P07: compteSorties(isPositive),
  P07e: compteSorties(isPositiveEn('emploi_durable')),
  P07a: compteSorties(isPositiveEn('alternance')),
  P07f: compteSorties(isPositiveEn('formation')),
  P07c: compteSorties(isPositiveEn('creation')),
  P08: compteSorties(isNature('neutre')),
  P09: compteSorties(isNature('sans_suite')),
  P10: tauxSorties(isPositive),
  P11: tauxSorties(isEnEmploi),
  P12: tauxSorties(isPositiveEn('formation')),
} satisfies Record<string, Calcul>
