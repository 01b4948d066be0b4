import type { Sortie } from '../sortie/sortie'
import type { Participant } from './participant'
import type { Participation } from './participation'

/** Answers without which an FSE+ record is incomplete. */
export const CHAMPS_FSE_ENTREE = ['sexe', 'date_naissance', 'situation_entree', 'niveau', 'code_insee', 'contact'] as const
export type ChampFseEntree = (typeof CHAMPS_FSE_ENTREE)[number]

/** FSE+ answers as people read them in a sentence. */
export const CHAMP_FSE_ENTREE_LABELS: Record<ChampFseEntree, string> = {
  sexe: 'sexe',
  date_naissance: 'date de naissance',
  situation_entree: 'situation sur le marché du travail',
  niveau: 'niveau de formation',
  code_insee: 'commune',
  contact: 'téléphone ou courriel',
}

/** The answers that decide of the completeness. */
export type ReponsesFseEntree = Pick<Participant, 'sexe' | 'date_naissance' | 'code_insee' | 'telephone' | 'courriel'> &
  Pick<Participation, 'situation_entree' | 'niveau'>

/** Entry answers still missing, in the order of the questionnaire. */
export function fseEntreeManquants(reponses: ReponsesFseEntree): ChampFseEntree[] {
  const connus: Record<ChampFseEntree, unknown> = { ...reponses, contact: reponses.telephone || reponses.courriel || null }
  return CHAMPS_FSE_ENTREE.filter((champ) => connus[champ] === null || connus[champ] === '')
}

/** Exit answers still missing, as people read them; the qualification date only when one was obtained. */
export function fseSortieManquants(
  sortie: Pick<Sortie, 'situation_fse' | 'date_recueil' | 'qualification' | 'date_qualification'>,
): string[] {
  const manquants: string[] = []
  if (sortie.situation_fse === null) manquants.push('situation')
  if (sortie.qualification === null) manquants.push('qualification')
  if (sortie.qualification === 1 && sortie.date_qualification === null) manquants.push('date de la qualification')
  if (sortie.date_recueil === null) manquants.push('date de recueil')
  return manquants
}
