import { addDays, formatDate } from '../../commun/date'
import { dernierContrat, signaturesManquantes } from '../../parcours/contrat-engagement'
import { controleCas } from '../controle'
import { dansDossier } from '../geste'

const SOURCE = 'Protocole du PLIE, contrat d’engagement'

/** No contract once the delay after the entry is over. */
export const contratAbsent = controleCas(
  {
    code: 'contrat_absent',
    famille: 'contrat',
    gravite: 'bloquant',
    titre: 'Contrat d’engagement absent',
    pourquoi: 'L’accompagnement repose sur un contrat signé par la personne, le référent et le PLIE.',
    source: SOURCE,
    remede: 'Établir le contrat dans le dossier, l’imprimer et le faire signer.',
  },
  ({ contrats, sortie, participation: { date_entree } }, { date, seuils }) => {
    if (date_entree === null || contrats.length > 0) return []
    const limite = addDays(date_entree, seuils.contrat_jours)
    if (limite >= date || (sortie !== null && sortie.date_sortie <= limite)) return []
    const raison = `Entrée le ${formatDate(date_entree)}\u00a0: il devait être signé avant le ${formatDate(limite)}.`
    return [{ raison, depuis: limite, geste: dansDossier('completer', 'etapes', 'contrat') }]
  },
)

/** Signatures missing on the last contract. */
export const contratNonSigne = controleCas(
  {
    code: 'contrat_non_signe',
    famille: 'contrat',
    gravite: 'bloquant',
    titre: 'Contrat d’engagement non signé',
    pourquoi: 'Un contrat auquel manque une des trois signatures n’engage personne.',
    source: SOURCE,
    remede: 'Faire signer, puis noter les dates de signature sur le contrat.',
  },
  ({ contrats }, { date }) => {
    const contrat = dernierContrat(contrats)
    if (contrat === null || contrat.date_debut > date) return []
    const restent = signaturesManquantes(contrat).length
    if (restent === 0) return []
    const combien = restent === 1 ? 'Une signature manque' : `${restent} signatures manquent`
    return [
      {
        objet: 'contrat_engagement',
        objet_id: contrat.id,
        raison: `${combien} au contrat du ${formatDate(contrat.date_debut)}.`,
        depuis: contrat.date_debut,
        geste: dansDossier('completer', 'etapes', 'contrat', contrat.id),
      },
    ]
  },
)

/** The last contract is over and the parcours goes on. */
export const contratTermine = controleCas(
  {
    code: 'contrat_termine',
    famille: 'contrat',
    gravite: 'bloquant',
    titre: 'Contrat d’engagement terminé',
    pourquoi: 'Le parcours continue sans contrat qui le couvre.',
    source: SOURCE,
    remede: 'Renouveler le contrat dans le dossier.',
  },
  ({ contrats, en_cours }, { date }) => {
    const contrat = dernierContrat(contrats)
    if (!en_cours || contrat === null || contrat.date_fin >= date) return []
    return [
      {
        objet: 'contrat_engagement',
        objet_id: contrat.id,
        raison: `Terminé le ${formatDate(contrat.date_fin)}, sans renouvellement.`,
        depuis: contrat.date_fin,
        geste: dansDossier('completer', 'etapes', 'contrat'),
      },
    ]
  },
)
