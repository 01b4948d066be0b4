import { addDays, formatDate } from '../../commun/date'
import { horlogeSixMois, horlogeSortie } from '../../fse/horloge'
import type { SortieComptee } from '../../indicateur/donnees'
import { RECUEIL_SORTIE_JOURS } from '../../parcours/seuils'
import type { ContexteQualite } from '../contexte'
import { type Constat, type ConstatCas, controleCoffre, duCas } from '../controle'
import { dansDossier } from '../geste'

const GESTE = dansDossier('completer', 'fse', 'sortie_fse')

// The exit of a record is the last one of the person in the operation, as the figures merge them.
function desSorties({ fiches, parId, date }: ContexteQualite, regarder: (sortie: SortieComptee) => ConstatCas | null): Constat[] {
  return fiches.flatMap(({ sortie, derniere }) => {
    const cas = parId.get(derniere)
    if (!cas || sortie === null || sortie.date_sortie > date) return []
    const constat = regarder(sortie)
    return constat === null ? [] : [duCas(cas, constat)]
  })
}

/** Exit questionnaires not collected once the 28 days are over. */
export const fseSortieManquante = controleCoffre(
  {
    code: 'fse_sortie_manquante',
    famille: 'fse',
    gravite: 'bloquant',
    titre: 'Questionnaire de sortie non recueilli après 28 jours',
    pourquoi: 'Sans recueil dans les quatre semaines, la sortie ne compte dans aucun résultat (EECR01 à 04).',
    source: 'FSE+, indicateurs de résultat immédiat',
    remede: 'Joindre la personne, puis remplir le questionnaire de sortie du dossier, même hors délai.',
  },
  (contexte) =>
    desSorties(contexte, (sortie) => {
      const { etat, limite, restant } = horlogeSortie(sortie, contexte.date)
      if (etat !== 'depasse') return null
      const retard = `${-restant}\u00a0jour${-restant > 1 ? 's' : ''} de retard`
      return {
        raison: `Sortie le ${formatDate(sortie.date_sortie)}, à recueillir avant le ${formatDate(limite)}\u00a0: ${retard}.`,
        depuis: limite,
        geste: GESTE,
      }
    }),
)

/** Exit questionnaires collected after the 28 days. */
export const fseSortieHorsDelai = controleCoffre(
  {
    code: 'fse_sortie_hors_delai',
    famille: 'fse',
    gravite: 'alerte',
    titre: 'Questionnaire de sortie recueilli hors délai',
    pourquoi: 'Un recueil après 28 jours est exclu des résultats EECR01 à 04.',
    source: 'FSE+, indicateurs de résultat immédiat',
    remede: 'Corriger la date de recueil si elle est fausse\u00a0; sinon accepter, avec la raison du retard.',
  },
  (contexte) =>
    desSorties(contexte, (sortie) => {
      const { etat, ecoules, limite } = horlogeSortie(sortie, contexte.date)
      if (etat !== 'recueilli_hors_delai') return null
      const raison = `Recueilli le ${formatDate(sortie.date_recueil ?? '')}, ${ecoules}\u00a0jours après la sortie (${RECUEIL_SORTIE_JOURS} au plus).`
      return { raison, depuis: limite, geste: { ...GESTE, verbe: 'corriger' } }
    }),
)

/** The situation six months after the exit, due and unknown. */
export const fseSixMois = controleCoffre(
  {
    code: 'fse_six_mois',
    famille: 'fse',
    gravite: 'alerte',
    titre: 'Situation à six mois non recueillie',
    pourquoi: 'Sans réponse à six mois, la sortie ne compte ni dans EECR05 ni dans EECR06.',
    source: 'FSE+, indicateurs de résultat à long terme',
    remede: 'Interroger la personne, puis remplir la situation à six mois du questionnaire de sortie.',
  },
  (contexte) =>
    desSorties(contexte, (sortie) => {
      const { etat, echeance } = horlogeSixMois(sortie, contexte.date)
      if (etat !== 'a_recueillir') return null
      return {
        raison: `Sortie le ${formatDate(sortie.date_sortie)}\u00a0: la situation était à recueillir le ${formatDate(echeance)}.`,
        depuis: addDays(echeance, 1),
        geste: GESTE,
      }
    }),
)
