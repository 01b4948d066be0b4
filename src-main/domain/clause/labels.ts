import type { ModaliteClause } from './clause'

/** Ways of doing insertion hours as people read them. */
export const MODALITE_CLAUSE_LABELS: Record<ModaliteClause, string> = {
  embauche_directe: 'Embauche directe',
  ett: 'Entreprise de travail temporaire',
  etti: 'Intérim d’insertion (ETTI)',
  ai: 'Association intermédiaire',
  geiq: 'GEIQ',
  sous_traitance: 'Sous-traitance à une SIAE',
}
