import type { Decision, TypePassage } from './commission'

/** What a letter of decision needs to say, already worded: days in letters, names as printed. */
export interface FaitsDecision {
  readonly type: TypePassage
  readonly decision: Decision
  readonly commission: string
  readonly seance: string
  readonly date_effet: string
  /** End of a pause or of a prolongation; null when there is none. */
  readonly fin: string | null
  /** The next session, for a postponed dossier. */
  readonly suivante: string | null
  readonly operation: string
  readonly referent: string | null
  readonly motif: string | null
}

const SORTIES: ReadonlySet<TypePassage> = new Set(['sortie_positive', 'sortie_neutre', 'sortie_sans_suite'])

/** The body of the letter to the person, plain and respectful; null when there is nothing to write. */
export function courrierParticipant(faits: FaitsDecision): string | null {
  const { decision, type, commission, seance } = faits
  if (decision === 'sans_objet' || type === 'point_information') return null
  const debut = `La ${commission} a examiné votre situation le ${seance}.`
  const phrase = decision === 'favorable' ? FAVORABLES[type](faits) : decision === 'ajourne' ? ajourne(faits) : refus(faits)
  return [debut, phrase, contact(faits)].join('\n\n')
}

/** The body of the letter to who sent the person: only the outcome of an entry, without a word of why. */
export function courrierPrescripteur(
  { type, decision, commission, seance, date_effet, operation }: FaitsDecision,
  personne: string,
): string | null {
  if (type !== 'entree' || decision === 'sans_objet') return null
  const debut = `Vous nous avez adressé **${personne}**. La ${commission} a examiné cette demande le ${seance}.`
  const suite: Record<Exclude<Decision, 'sans_objet'>, string> = {
    favorable: `La personne entre dans l’opération « ${operation} » le **${date_effet}**.`,
    defavorable: 'La demande n’a pas été retenue. La personne en est informée et nous restons à sa disposition pour l’orienter.',
    ajourne: 'La décision est reportée : la demande sera examinée de nouveau à une prochaine séance.',
  }
  return [debut, suite[decision], 'Je vous remercie de votre confiance.'].join('\n\n')
}

const FAVORABLES: Record<Exclude<TypePassage, 'point_information'>, (faits: FaitsDecision) => string> = {
  entree: ({ operation, date_effet }) => `Votre entrée dans l’accompagnement « ${operation} » est acceptée à partir du **${date_effet}**.`,
  prolongation: ({ fin }) => `Votre accompagnement se poursuit${fin === null ? '' : ` jusqu’au **${fin}**`}.`,
  suspension: ({ date_effet, fin }) =>
    `Votre accompagnement est mis en pause à partir du **${date_effet}**${fin === null ? '' : `, jusqu’au **${fin}**`}. Il reprendra dès que vous serez prêt{e}.`,
  reprise: ({ date_effet }) => `Votre accompagnement reprend le **${date_effet}**.`,
  reorientation: ({ date_effet }) =>
    `Votre accompagnement avec nous se termine le **${date_effet}**, pour se poursuivre avec une structure mieux placée pour la suite de vos démarches.`,
  changement_referent: ({ referent, date_effet }) =>
    `À partir du **${date_effet}**, votre accompagnement est assuré par ${referent === null ? 'un nouveau référent' : `**${referent}**`}.`,
  sortie_positive: ({ date_effet }) =>
    `Votre parcours s’achève le **${date_effet}** sur une réussite, et nous vous en félicitons. Nous prendrons de vos nouvelles dans les mois qui viennent.`,
  sortie_neutre: ({ date_effet }) => `Votre accompagnement prend fin le **${date_effet}**.`,
  sortie_sans_suite: ({ date_effet }) =>
    `Votre accompagnement prend fin le **${date_effet}**. Vous pouvez reprendre contact avec nous si votre situation change.`,
}

function ajourne({ suivante }: FaitsDecision): string {
  return suivante === null
    ? 'Elle a souhaité disposer d’éléments complémentaires et réexaminera votre dossier à une prochaine séance.'
    : `Elle a souhaité disposer d’éléments complémentaires et réexaminera votre dossier le **${suivante}**.`
}

function refus({ type, motif, operation }: FaitsDecision): string {
  const objet =
    type === 'entree'
      ? `Votre demande d’entrée dans l’accompagnement « ${operation} » n’a pas été retenue`
      : SORTIES.has(type)
        ? 'Votre accompagnement se poursuit : la fin de parcours proposée n’a pas été retenue'
        : 'La demande présentée pour vous n’a pas été retenue'
  return motif === null ? `${objet}.` : `${objet}, pour la raison suivante : ${motif.trim().replace(/\.$/, '')}.`
}

function contact({ referent }: FaitsDecision): string {
  return `${referent ?? 'Notre équipe'} reste à votre disposition pour en parler avec vous.`
}
