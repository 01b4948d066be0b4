import type { ReponseFse } from './questionnaire'

/** Questions that somebody may leave without yes, no or choice: the column stays empty and says why here. */
export const QUESTIONS_FSE = [
  'situation_entree',
  'duree_recherche_mois',
  'niveau',
  'rsa',
  'ass',
  'are',
  'aah',
  'ressources',
  'rqth',
  'sdf',
  'exclusion_logement',
  'nationalite',
  'parent_ne_etranger',
  'zone_rurale',
] as const
export type QuestionFse = (typeof QUESTIONS_FSE)[number]

/** Questions as people read them. */
export const QUESTION_FSE_LABELS: Record<QuestionFse, string> = {
  situation_entree: 'Situation sur le marché du travail',
  duree_recherche_mois: 'Durée de recherche d’emploi',
  niveau: 'Niveau de formation',
  rsa: 'RSA',
  ass: 'ASS',
  are: 'ARE',
  aah: 'AAH',
  ressources: 'Autres ressources',
  rqth: 'Reconnaissance du handicap (RQTH…)',
  sdf: 'Sans domicile fixe',
  exclusion_logement: 'Exclusion du logement',
  nationalite: 'Nationalité',
  parent_ne_etranger: 'Un parent né à l’étranger',
  zone_rurale: 'Zone rurale',
}

/** Answers that are neither yes nor no, as people read them. */
export const REPONSE_FSE_LABELS: Record<ReponseFse, string> = {
  ne_souhaite_pas_repondre: 'Ne souhaite pas répondre',
  ne_sait_pas: 'Ne sait pas',
  non_demande: 'Non demandé',
}

/** Resources beyond RSA, ASS, ARE and AAH. */
export const RESSOURCES_FSE = ['asi', 'sans_ressource'] as const
export type RessourceFse = (typeof RESSOURCES_FSE)[number]

/** Other resources as people read them. */
export const RESSOURCE_FSE_LABELS: Record<RessourceFse, string> = { asi: 'ASI', sans_ressource: 'Sans ressource' }

/** How a question stands: answered, one of the three answers that are not one, or nothing yet. */
export type EtatReponse = 'repondu' | ReponseFse | null

/** A value always wins over an older « ne sait pas ». */
export function etatReponse(valeur: unknown, reponse: ReponseFse | null | undefined): EtatReponse {
  return valeur !== null && valeur !== undefined && valeur !== '' ? 'repondu' : (reponse ?? null)
}

/** Codes kept in one column, separated by a bar; unknown ones are left out. */
export function codesOf<C extends string>(texte: string | null | undefined, connus: readonly C[]): C[] {
  const presents = (texte ?? '').split('|')
  return connus.filter((code) => presents.includes(code))
}
