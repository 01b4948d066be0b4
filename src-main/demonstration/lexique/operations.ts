import { phase } from '../../domain/operation/modele'
import type { IssueSession } from '../../domain/operation/session'

/** Phases of the youth operation. */
export const PHASES_JEUNES = [
  phase(1, 'Repérage', 3, 'Deux entretiens au moins, dans le quartier ou au local jeunes'),
  phase(2, 'Remobilisation', 1, 'Ateliers collectifs, deux demi-journées par semaine'),
  phase(3, 'Accompagnement', [12, 18], 'Un entretien au moins chaque mois'),
  phase(4, 'Sécurisation', 3, 'Suivi dans l’emploi ou la formation pendant six mois'),
]

export const INTITULE_SESSION = 'Préparateurs de commandes, plate-forme de l’Orle'

export const ISSUES_INSCRITS: readonly (IssueSession | null)[] = [
  'embauche',
  'embauche',
  'embauche',
  'embauche',
  'embauche',
  'sans_embauche',
  'sans_embauche',
  'abandon',
  'non_retenu',
  'non_retenu',
]

export const BILAN_SESSION = `Douze postes ouverts, dix personnes présentées, huit retenues à l’issue des tests.
La formation de 105 heures a été construite avec l’entreprise (CACES 1 et gestes et postures). Cinq contrats de six mois signés ; deux personnes poursuivent leur recherche avec leur référent, une a arrêté.
À refaire : prévoir la visite du site avant la présélection.`
