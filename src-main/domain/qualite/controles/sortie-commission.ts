import { formatDate } from '../../commun/date'
import { CATEGORIE_SORTIE_LABELS, NATURE_SORTIE_LABELS } from '../../sortie/labels'
import type { NatureSortie } from '../../sortie/sortie'
import type { CasQualite, PassageDecide } from '../contexte'
import { controleCas } from '../controle'
import { ailleurs, dansDossier } from '../geste'

const NATURE_DECIDEE: Readonly<Record<string, NatureSortie>> = {
  sortie_positive: 'positive',
  sortie_neutre: 'neutre',
  sortie_sans_suite: 'sans_suite',
}

/** The last exit the commission granted; null when it granted none. */
function decisionSortie({ passages }: CasQualite): PassageDecide | null {
  const accordees = passages.filter(({ type, decision }) => type in NATURE_DECIDEE && decision === 'favorable')
  return accordees.reduce<PassageDecide | null>((derniere, une) => (derniere === null || une.date >= derniere.date ? une : derniere), null)
}

/** Exits since the first session held in the tool that no session decided. */
export const sortieSansCommission = controleCas(
  {
    code: 'sortie_sans_commission',
    famille: 'sorties',
    gravite: 'bloquant',
    titre: 'Sortie sans décision de la commission',
    pourquoi: 'La commission décide de chaque sortie\u00a0; seules les sorties depuis la première séance tenue dans Jalon sont regardées.',
    source: 'Protocole du PLIE, commission d’entrées et de sorties',
    remede: 'Inscrire la sortie à l’ordre du jour de la prochaine séance, ou accepter avec la référence du procès-verbal.',
  },
  (cas, { premiere_seance, date }) => {
    const { sortie } = cas
    if (sortie === null || premiere_seance === null || sortie.date_sortie < premiere_seance || sortie.date_sortie > date) return []
    if (decisionSortie(cas) !== null) return []
    const raison = `Sortie le ${formatDate(sortie.date_sortie)}\u00a0: aucune séance ne l’a décidée.`
    return [{ raison, depuis: sortie.date_sortie, geste: ailleurs('examiner', 'commission') }]
  },
)

/** Exits counted otherwise than the commission decided. */
export const sortieAutreNature = controleCas(
  {
    code: 'sortie_autre_nature',
    famille: 'sorties',
    gravite: 'bloquant',
    titre: 'Sortie comptée autrement que la commission l’a décidée',
    pourquoi: 'Le procès-verbal dit une nature et les chiffres une autre\u00a0: l’un des deux est à corriger.',
    source: 'Règles de sortie de l’opération\u00a0; procès-verbal',
    remede: 'Compléter l’étape qui justifie la sortie, ou décider une dérogation motivée en commission.',
  },
  (cas) => {
    const decision = decisionSortie(cas)
    const classe = cas.classe()
    // A derogation decided in the session is the decision, whatever the type of the dossier on its agenda.
    const decidee = decision?.derogation_nature ?? NATURE_DECIDEE[decision?.type ?? '']
    if (decision === null || classe === null || decidee === undefined || decidee === classe.nature) return []
    const pourquoi = classe.derogatoire ? '' : ` ${classe.classement.raisons.join('\u00a0; ')}.`
    return [
      {
        raison: `Décidée «\u00a0${NATURE_SORTIE_LABELS[decidee]}\u00a0» le ${formatDate(decision.date)}, comptée «\u00a0${NATURE_SORTIE_LABELS[classe.nature]}\u00a0».${pourquoi}`,
        depuis: decision.date,
        geste: dansDossier('examiner', 'sortie'),
      },
    ]
  },
)

const categorie = (code: string) => (CATEGORIE_SORTIE_LABELS as Readonly<Record<string, string>>)[code] ?? code

function constatDerogation(cas: CasQualite, motive: boolean) {
  const { sortie } = cas
  const classe = cas.classe()
  if (sortie === null || classe === null || !classe.derogatoire) return []
  const { nature, classement } = classe
  if (nature === classement.nature && classe.categorie === classement.categorie) return []
  const motif = sortie.derogation_motif?.trim() ?? ''
  if ((motif !== '') !== motive) return []
  const ecart = `Décidée «\u00a0${NATURE_SORTIE_LABELS[nature]}, ${categorie(classe.categorie)}\u00a0»\u00a0; les règles disent «\u00a0${NATURE_SORTIE_LABELS[classement.nature]}, ${categorie(classement.categorie)}\u00a0».`
  const raison = motive ? `${ecart} Motif\u00a0: ${motif}` : `${ecart} Aucun motif n’est écrit.`
  return [{ raison, depuis: sortie.date_sortie, geste: dansDossier('examiner', 'sortie') }]
}

/** Derogations without a written motive. */
export const derogationSansMotif = controleCas(
  {
    code: 'derogation_sans_motif',
    famille: 'sorties',
    gravite: 'bloquant',
    titre: 'Dérogation sans motif',
    pourquoi: 'La commission peut s’écarter de la règle, avec un motif écrit\u00a0; sans lui, la règle s’applique.',
    source: 'Règles de sortie de l’opération',
    remede: 'Écrire le motif par un additif à la décision, dans la commission.',
  },
  (cas) => constatDerogation(cas, false),
)

/** Derogations with their motive, to be shown apart. */
export const derogationMotivee = controleCas(
  {
    code: 'derogation_motivee',
    famille: 'sorties',
    gravite: 'alerte',
    titre: 'Dérogation motivée',
    pourquoi: 'Elle est permise, mais un contrôle la relit\u00a0: elle est comptée à part dans chaque bilan.',
    source: 'Règles de sortie de l’opération',
    remede: 'Rien à corriger\u00a0: garder le motif et la preuve, puis accepter.',
  },
  (cas) => constatDerogation(cas, true),
)
