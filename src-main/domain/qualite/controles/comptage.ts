import { formatDate } from '../../commun/date'
import { toIdentityKey } from '../../commun/texte'
import { controleCas, controleCoffre } from '../controle'
import { dansDossier } from '../geste'

const SOURCE = 'Définition des indicateurs'

/** Participations that no figure counts. */
export const jamaisCompte = controleCas(
  {
    code: 'jamais_compte',
    famille: 'comptage',
    gravite: 'alerte',
    titre: 'Parcours compté nulle part',
    pourquoi: 'Sans prescription, accueil, issue ni entrée, la personne n’apparaît dans aucun chiffre.',
    source: SOURCE,
    remede: 'Noter la prescription ou le premier accueil du parcours.',
  },
  ({ participation }) =>
    participation.date_entree === null &&
    participation.date_premier_accueil === null &&
    participation.date_prescription === null &&
    participation.issue_accueil === null
      ? [
          {
            raison: 'Ni prescription, ni premier accueil, ni issue, ni entrée.',
            depuis: null,
            geste: dansDossier('completer', 'identite', 'participation'),
          },
        ]
      : [],
)

/** People without any participation. */
export const sansParcours = controleCoffre(
  {
    code: 'sans_parcours',
    famille: 'comptage',
    gravite: 'alerte',
    titre: 'Personne sans parcours',
    pourquoi: 'Une personne qui n’est dans aucune opération n’est comptée nulle part.',
    source: SOURCE,
    remede: 'Ouvrir un parcours dans le dossier, ou fusionner avec le dossier qui en a un.',
  },
  ({ sansParticipation }) =>
    sansParticipation.map(({ id }) => ({
      objet: 'participant',
      objet_id: id,
      participant: id,
      participation: null,
      raison: 'Aucun parcours dans aucune opération.',
      depuis: null,
      geste: dansDossier('completer', 'identite', 'nouvelle_participation'),
    })),
)

/** People received who did not enter, without the reason. */
export const nonEntreeSansMotif = controleCas(
  {
    code: 'non_entree_sans_motif',
    famille: 'comptage',
    gravite: 'alerte',
    titre: 'Non-entrée sans motif',
    pourquoi: 'Les non-entrées se rendent par motif\u00a0: sans lui, celle-ci reste «\u00a0inconnu\u00a0».',
    source: `${SOURCE} (P02)`,
    remede: 'Donner le motif dans le premier accueil.',
  },
  ({ participation: { issue_accueil, motif_non_entree, date_premier_accueil } }) =>
    issue_accueil === 'non_entree' && (motif_non_entree ?? '') === ''
      ? [
          {
            raison: 'La personne n’est pas entrée, et le motif n’est pas noté.',
            depuis: date_premier_accueil,
            geste: dansDossier('completer', 'identite', 'accueil'),
          },
        ]
      : [],
)

/** Running parcours that nobody follows. */
export const sansReferent = controleCas(
  {
    code: 'sans_referent',
    famille: 'comptage',
    gravite: 'bloquant',
    titre: 'Parcours sans référent',
    pourquoi: 'Chaque personne accompagnée a un référent de parcours\u00a0; sans lui, elle n’est dans la charge de personne.',
    source: `Protocole du PLIE\u00a0; ${SOURCE.toLocaleLowerCase('fr')} (P19)`,
    remede: 'Désigner un référent dans le dossier.',
  },
  ({ en_cours, participation: { referent, date_entree } }) =>
    en_cours && referent === null
      ? [
          {
            raison: 'Aucun référent ne suit ce parcours.',
            depuis: date_entree,
            geste: dansDossier('completer', 'etapes', 'referent'),
          },
        ]
      : [],
)

/** Running parcours whose référent has left. */
export const referentParti = controleCas(
  {
    code: 'referent_parti',
    famille: 'comptage',
    gravite: 'bloquant',
    titre: 'Suivi par un référent parti',
    pourquoi: 'Personne n’accompagne plus ces personnes, et leur référent compte encore dans la charge.',
    source: `Protocole du PLIE\u00a0; ${SOURCE.toLocaleLowerCase('fr')} (P19)`,
    remede: 'Confier le parcours à un autre référent.',
  },
  ({ en_cours, participation }, { referents, date }) => {
    const referent = referents.get(participation.referent ?? '')
    if (!en_cours || !referent || referent.date_fin === null || referent.date_fin >= date) return []
    const nom = [referent.prenom, referent.nom].filter(Boolean).join(' ')
    const raison = `${nom} a quitté l’équipe le ${formatDate(referent.date_fin)}.`
    return [{ raison, depuis: referent.date_fin, geste: dansDossier('corriger', 'etapes', 'referent') }]
  },
)

/** Clause contracts typed under the name of somebody who has a file. */
export const clauseNonReliee = controleCoffre(
  {
    code: 'clause_non_reliee',
    famille: 'comptage',
    gravite: 'alerte',
    titre: 'Contrat de clause sociale sans lien avec le dossier',
    pourquoi: 'Les heures de cette personne ne se rattachent pas à son parcours.',
    source: `${SOURCE} (K02)`,
    remede: 'Donner l’identifiant du participant dans le fichier des contrats de clause, puis le reprendre.',
  },
  ({ contratsClause, personnes }) => {
    const cle = (nom: string | null, prenom: string | null, naissance: string | null) =>
      `${toIdentityKey(nom ?? '')}|${toIdentityKey(prenom ?? '')}|${naissance}`
    const connues = new Map(personnes.map((une) => [cle(une.nom, une.prenom, une.date_naissance), une.id]))
    return contratsClause.flatMap(({ id, participant, nom, prenom, date_naissance, date_debut }) => {
      const connue =
        participant === null && nom !== null && date_naissance !== null ? connues.get(cle(nom, prenom, date_naissance)) : undefined
      if (connue === undefined) return []
      return [
        {
          objet: 'contrat_clause',
          objet_id: id,
          participant: connue,
          participation: null,
          raison: 'Un contrat de clause porte le même nom et la même date de naissance, sans être relié.',
          depuis: date_debut,
          geste: dansDossier('examiner', 'identite'),
        },
      ]
    })
  },
)
