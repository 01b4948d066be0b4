import { formatDate, type IsoDate } from '../commun/date'
import { TRANCHE_AGE_LABELS, trancheAgeAt } from '../indicateur/tranche-age'
import { isCritereSensible } from '../participant/critere-sensible'
import { critereLabel } from '../participant/labels'
import { criteresOf, type Participation } from '../participant/participation'
import { NATURE_SORTIE_LABELS } from '../sortie/labels'
import type { Decision, Passage, TypePassage } from './commission'
import type { NiveauDiscretion } from './discretion'
import { type DossierDecide, type Effet, effetOf } from './effets'
import { motifProjete } from './projection'

/** A dossier on a paper: who it is, or only its rank and age band. */
export interface LignePapier {
  readonly numero: number
  readonly type: TypePassage
  readonly horaire: string
  /** « OUALI Samira », or « Dossier n° 3 ». */
  readonly dossier: string
  /** The référent, or the age band. */
  readonly repere: string
  readonly decision: Decision | null
  readonly effet: string
}

/** A decision corrected after the closing: the line of the minutes, and the one that replaces it. */
export interface CorrectionPapier {
  readonly date: IsoDate
  /** Free text: left out of an anonymous paper. */
  readonly raison: string | null
  readonly avant: LignePapier
  readonly apres: LignePapier
}

/** What a line of a paper is made from. */
export interface DossierPapier extends DossierDecide {
  readonly participant: { readonly nom: string; readonly prenom: string; readonly date_naissance: IsoDate | null }
  readonly participation: Pick<Participation, 'criteres'>
  readonly referent: string | null
  readonly nouveauReferent: string | null
}

/** The line of a dossier; the anonymous one takes nothing that was typed, so that no name can slip in. */
export function lignePapier(
  dossier: DossierPapier,
  place: { numero: number; horaire: string; suivante: IsoDate | null; critere?: boolean },
  niveau: NiveauDiscretion,
): LignePapier {
  const anonyme = niveau !== 'nominatif'
  const { passage, participant, seance } = dossier
  const { numero, horaire, suivante, critere } = place
  const ecrits = anonyme ? [] : [...(critere ? criteresEcrits(dossier) : []), ...motifsEcrits(passage)]
  const effets = [effetPapier(dossier, suivante, niveau), ...ecrits]
  return {
    numero,
    horaire,
    type: passage.type,
    dossier: anonyme ? `Dossier n°\u00a0${numero}` : `${participant.nom.toLocaleUpperCase('fr')} ${participant.prenom}`,
    repere: anonyme ? TRANCHE_AGE_LABELS[trancheAgeAt(participant.date_naissance, seance)] : (dossier.referent ?? '–'),
    decision: passage.decision,
    effet: effets.filter((text) => text !== '').join('. '),
  }
}

function motifsEcrits({ motif, derogation_motif, suite }: Passage): string[] {
  const textes = [motif, derogation_motif, suite === null ? null : `Suite\u00a0: ${suite.trim()}`]
  return textes.flatMap((text) => (text === null ? [] : [text.trim().replace(/\.$/, '')]))
}

// Health, justice and origin stay in the file: who sits has no need of them.
function criteresEcrits({ passage, participation }: DossierPapier): string[] {
  if (passage.type !== 'entree') return []
  const criteres = criteresOf(participation).filter((code) => !isCritereSensible(code))
  return criteres.length === 0 ? [] : [`${criteres.length === 1 ? 'Critère' : 'Critères'}\u00a0: ${criteres.map(critereLabel).join(', ')}`]
}

function effetPapier(dossier: DossierPapier, suivante: IsoDate | null, niveau: NiveauDiscretion): string {
  const { decision } = dossier.passage
  if (decision === 'ajourne') return suivante === null ? 'Revient à une prochaine séance' : `Revient le ${formatDate(suivante)}`
  if (decision !== 'favorable') return ''
  const effet = effetOf(dossier)
  return effet === null ? '' : phraseCourte(effet, dossier.nouveauReferent, niveau)
}

/** The change a decision makes, short; the anonymous one is also what a room may see. */
export function phraseCourte(effet: Effet, nouveauReferent: string | null, niveau: NiveauDiscretion): string {
  if (niveau === 'strict') return phraseSansDate(effet)
  const anonyme = niveau === 'anonyme'
  switch (effet.genre) {
    case 'entree':
      return `Entrée au ${formatDate(effet.date_entree)}`
    case 'sortie': {
      const derogation = effet.derogation
        ? `, décision dérogatoire\u00a0: ${NATURE_SORTIE_LABELS[effet.derogation.nature].toLowerCase()}`
        : ''
      return `Sortie au ${formatDate(effet.date_sortie)}, ${motifProjete(effet.motif).toLowerCase()}${derogation}`
    }
    case 'suspension': {
      const nom = anonyme ? 'Pause' : 'Suspension'
      const debut = formatDate(effet.date_debut)
      return effet.date_fin === null ? `${nom} à partir du ${debut}` : `${nom} du ${debut} au ${formatDate(effet.date_fin)}`
    }
    case 'reprise':
      return `${anonyme ? 'Pause' : 'Suspension'} terminée le ${formatDate(effet.date_fin)}`
    case 'prolongation':
      return `Jusqu’au ${formatDate(effet.jusqu_au)}`
    case 'referent':
      return anonyme ? 'Nouveau référent désigné' : `Nouveau référent\u00a0: ${nouveauReferent ?? effet.referent}`
  }
}

function phraseSansDate(effet: Effet): string {
  switch (effet.genre) {
    case 'entree':
      return 'Entrée'
    case 'sortie':
      return effet.derogation
        ? `Sortie, décision dérogatoire\u00a0: ${NATURE_SORTIE_LABELS[effet.derogation.nature].toLowerCase()}`
        : 'Sortie'
    case 'suspension':
      return 'Pause'
    case 'reprise':
      return 'Pause terminée'
    case 'prolongation':
      return 'Parcours prolongé'
    case 'referent':
      return 'Nouveau référent désigné'
  }
}

/** Headings of the types on papers; a pause is not said to be a suspension outside the room. */
export const TITRES_TYPE: Readonly<Record<TypePassage, { un: string; plusieurs: string }>> = {
  entree: { un: 'Entrée', plusieurs: 'Entrées' },
  prolongation: { un: 'Prolongation', plusieurs: 'Prolongations' },
  suspension: { un: 'Suspension', plusieurs: 'Suspensions' },
  reprise: { un: 'Reprise', plusieurs: 'Reprises' },
  reorientation: { un: 'Réorientation', plusieurs: 'Réorientations' },
  changement_referent: { un: 'Changement de référent', plusieurs: 'Changements de référent' },
  sortie_positive: { un: 'Sortie positive', plusieurs: 'Sorties positives' },
  sortie_neutre: { un: 'Sortie neutre', plusieurs: 'Sorties neutres' },
  sortie_sans_suite: { un: 'Sortie sans suite', plusieurs: 'Sorties sans suite' },
  point_information: { un: 'Point d’information', plusieurs: 'Points d’information' },
}

/** Heading of a type for so many dossiers. */
export function titreType(type: TypePassage, nombre: number, anonyme = false): string {
  if (anonyme && type === 'suspension') return nombre === 1 ? 'Pause' : 'Pauses'
  return nombre === 1 ? TITRES_TYPE[type].un : TITRES_TYPE[type].plusieurs
}
