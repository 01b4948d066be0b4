import { controleCas, controleCoffre } from '../controle'
import { ailleurs, dansDossier } from '../geste'

/** Pairs of files that are surely or probably one person. */
export const doublonProbable = controleCoffre(
  {
    code: 'doublon_probable',
    famille: 'personnes',
    gravite: 'alerte',
    titre: 'Doublon certain ou probable',
    pourquoi: 'Une personne qui a deux dossiers est comptée deux fois.',
    source: 'FSE+, une fiche par personne et par opération',
    remede: 'Comparer les deux dossiers\u00a0: les fusionner, ou dire que ce sont deux personnes.',
  },
  ({ paires }) =>
    paires()
      .filter(({ niveau }) => niveau !== 'possible')
      .map(({ premier, second, niveau, raisons }) => ({
        objet: 'doublon',
        objet_id: `${premier}|${second}`,
        participant: premier,
        participation: null,
        raison: `Doublon ${niveau} d’un autre dossier\u00a0: ${raisons.join(', ')}.`,
        depuis: null,
        geste: ailleurs('examiner', 'doublons', second),
      })),
)

/** People received, not entered yet, whose sex, birth date or commune is unknown. */
export const identiteIncomplete = controleCas(
  {
    code: 'identite_incomplete',
    famille: 'personnes',
    gravite: 'alerte',
    titre: 'Identité incomplète avant l’entrée',
    pourquoi: 'Le sexe, la date de naissance et la commune sont exigés le jour de l’entrée\u00a0: autant les avoir avant.',
    source: 'FSE+, fiche du participant',
    remede: 'Compléter l’identité du dossier.',
  },
  ({ personne, participation }) => {
    if (participation.date_entree !== null || participation.date_premier_accueil === null || participation.issue_accueil === 'non_entree')
      return []
    const manquants = [
      personne.sexe === null ? 'le sexe' : null,
      personne.date_naissance === null ? 'la date de naissance' : null,
      personne.code_insee === null ? 'la commune' : null,
    ].filter((mot) => mot !== null)
    if (manquants.length === 0) return []
    const raison = `Il manque ${manquants.join(', ')}.`
    return [{ raison, depuis: participation.date_premier_accueil, geste: dansDossier('completer', 'identite', 'identite') }]
  },
)
