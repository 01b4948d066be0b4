import { formatDate } from '../../commun/date'
import type { RegleEligibilite } from '../../participant/eligibilite-motifs'
import type { CasQualite } from '../contexte'
import { type ConstatCas, controleCas } from '../controle'
import { dansDossier, type VerbeQualite } from '../geste'

const geste = (verbe: VerbeQualite) => dansDossier(verbe, 'identite', 'criteres')

/** Rules of the eligibility that the file breaks, one line each; before the entry there is nothing to refuse yet. */
function motifsRompus(cas: CasQualite, voulue: RegleEligibilite, verbe: VerbeQualite): ConstatCas[] {
  const { date_entree, id } = cas.participation
  if (date_entree === null) return []
  return cas
    .eligibilite()
    .motifs.filter(({ regle, satisfait }) => regle === voulue && satisfait === false)
    .map(({ critere, explication }) => ({
      objet: critere === null ? 'participation' : 'critere',
      objet_id: critere === null ? id : `${id}|${critere}`,
      raison: explication,
      depuis: date_entree,
      geste: geste(verbe),
    }))
}

/** No criterion that holds. */
export const critereAbsent = controleCas(
  {
    code: 'critere_absent',
    famille: 'eligibilite',
    gravite: 'bloquant',
    titre: 'Aucun critère d’entrée',
    pourquoi: 'Il faut au moins un critère pour entrer\u00a0; sans lui, la personne n’est pas éligible.',
    source: 'Protocole du PLIE',
    remede: 'Constater un critère, avec sa date et sa preuve, dans l’éligibilité du dossier.',
  },
  (cas) => motifsRompus(cas, 'critere', 'completer'),
)

/** Criteria without a date or without a proof. */
export const critereSansPreuve = controleCas(
  {
    code: 'critere_sans_preuve',
    famille: 'eligibilite',
    gravite: 'bloquant',
    titre: 'Critère sans date ou sans preuve',
    pourquoi: 'Chaque critère a la date à laquelle il a été constaté et la preuve montrée ce jour-là.',
    source: 'FSE+, éligibilité des participants',
    remede: 'Donner la date et la preuve du critère dans l’éligibilité du dossier.',
  },
  (cas) => motifsRompus(cas, 'preuve', 'completer'),
)

/** Criteria the answers of the file contradict. */
export const critereContredit = controleCas(
  {
    code: 'critere_contredit',
    famille: 'eligibilite',
    gravite: 'bloquant',
    titre: 'Critère contredit par le dossier',
    pourquoi: 'Deux réponses du même dossier s’excluent\u00a0: l’une des deux est fausse.',
    source: 'Cohérence du dossier',
    remede: 'Retirer le critère, ou corriger la réponse qui le contredit.',
  },
  (cas) => motifsRompus(cas, 'coherence', 'corriger'),
)

/** Criteria seen after the entry. */
export const critereApresEntree = controleCas(
  {
    code: 'critere_apres_entree',
    famille: 'eligibilite',
    gravite: 'alerte',
    titre: 'Critère constaté après l’entrée',
    pourquoi: 'Un contrôle demandera ce qui rendait la personne éligible le jour de l’entrée.',
    source: 'FSE+, éligibilité des participants',
    remede: 'Corriger la date du constat, ou constater un autre critère présent à l’entrée.',
  },
  ({ constats, participation: { id, date_entree } }) =>
    constats.flatMap(({ critere, date_constat }) =>
      date_constat === null || date_entree === null || date_constat <= date_entree
        ? []
        : [
            {
              objet: 'critere',
              objet_id: `${id}|${critere}`,
              raison: `Constaté le ${formatDate(date_constat)}, après l’entrée du ${formatDate(date_entree)}.`,
              depuis: date_entree,
              geste: geste('corriger'),
            },
          ],
    ),
)
