import type { IsoDate } from '../../commun/date'
import { isManquante, type Preuve, type PreuveManquante } from '../../piece/preuves'
import type { CasQualite } from '../contexte'
import { type ConstatCas, controleCas } from '../controle'
import { dansDossier, type VerbeQualite } from '../geste'

/** Nobody asks for proofs before somebody enters. */
function constats(cas: CasQualite, date: IsoDate, verbe: VerbeQualite, retenir: (preuve: PreuveManquante) => boolean): ConstatCas[] {
  const { date_entree, id } = cas.participation
  if (date_entree === null || date_entree > date) return []
  return cas
    .preuves()
    .filter((preuve: Preuve): preuve is PreuveManquante => isManquante(preuve) && retenir(preuve))
    .map(({ cle, titre, raison, attendu, a_l_entree }) => ({
      objet: 'preuve',
      objet_id: `${id}|${cle}`,
      raison: `${citer(titre)}\u00a0: ${raison.charAt(0).toLocaleLowerCase('fr')}${raison.slice(1)} Attendu\u00a0: ${attendu}.`,
      depuis: a_l_entree || cas.sortie === null ? date_entree : cas.sortie.date_sortie,
      geste: dansDossier(verbe, 'pieces'),
    }))
}

// « Critère : RSA » followed by a colon would be hard to read.
function citer(titre: string): string {
  return titre.replace(/^(.+?)\s*:\s*(.+)$/u, '$1 «\u00a0$2\u00a0»')
}

/** Identity, home and criteria without a document. */
export const preuveEntree = controleCas(
  {
    code: 'preuve_entree',
    famille: 'preuves',
    gravite: 'bloquant',
    titre: 'Preuve d’entrée manquante',
    pourquoi:
      'L’identité, le domicile et chaque critère se prouvent par une pièce datée au plus tard du jour de l’entrée\u00a0; sans elle, la personne est écartée.',
    source: 'FSE+, éligibilité des participants\u00a0; Paramètres, Pièces',
    remede: 'Joindre le document dans les pièces du dossier, ou retirer le critère qui ne se prouve pas.',
  },
  (cas, { date }) => constats(cas, date, 'joindre', ({ etat, a_l_entree }) => etat === 'manquante' && a_l_entree),
)

/** Documents too old on the day of the entry, or later than it. */
export const preuvePerimee = controleCas(
  {
    code: 'preuve_perimee',
    famille: 'preuves',
    gravite: 'bloquant',
    titre: 'Preuve périmée à l’entrée',
    pourquoi: 'Une pièce trop ancienne le jour de l’entrée, ou datée d’après, ne prouve pas la situation ce jour-là.',
    source: 'Tableau des justificatifs du 4 septembre 2025\u00a0; Paramètres, Pièces',
    remede: 'Joindre une pièce valable le jour de l’entrée, ou corriger la date lue sur celle-ci.',
  },
  (cas, { date }) => constats(cas, date, 'joindre', ({ etat }) => etat === 'perimee'),
)

/** Prescription, contract, étapes, exit and follow-up without a document. */
export const preuveParcours = controleCas(
  {
    code: 'preuve_parcours',
    famille: 'preuves',
    gravite: 'bloquant',
    titre: 'Preuve du parcours ou de la sortie manquante',
    pourquoi:
      'La prescription, le contrat d’engagement, les contrats de travail, les formations validées et le motif de sortie se prouvent par une pièce.',
    source: 'FSE+, preuves de réalisation et de résultat\u00a0; Paramètres, Pièces',
    remede: 'Joindre le document dans les pièces du dossier.',
  },
  (cas, { date }) => constats(cas, date, 'joindre', ({ etat, a_l_entree }) => etat === 'manquante' && !a_l_entree),
)

/** Documents that somebody has still to read. */
export const preuveAVerifier = controleCas(
  {
    code: 'preuve_a_verifier',
    famille: 'preuves',
    gravite: 'alerte',
    titre: 'Pièce sans date, à vérifier',
    pourquoi: 'Sans sa date, rien ne dit que la pièce était valable le jour de l’entrée.',
    source: 'FSE+, éligibilité des participants',
    remede: 'Lire la pièce et y noter sa date ou sa fin de validité.',
  },
  (cas, { date }) => constats(cas, date, 'completer', ({ etat }) => etat === 'a_verifier'),
)
