import { DomainError } from '../commun/erreur'
import type { Role } from './role'

/** What can be shown of a participation beyond the identity and the référent, which every reader of files sees. */
export const ATTRIBUTS_DOSSIER = ['coordonnees', 'statut', 'eligibilite', 'emploi', 'parcours', 'sensible', 'notes', 'ecriture'] as const
export type AttributDossier = (typeof ATTRIBUTS_DOSSIER)[number]

/** Attributes open to somebody on one participation. */
export type AccesDossier = Readonly<Record<AttributDossier, boolean>>

/** Who asks: the rights of several roles add up. */
export interface Acteur {
  readonly roles: readonly Role[]
  /** Code of the référent this account is. */
  readonly referent: string | null
}

type Position = 'coordinateur' | 'referent_du_parcours' | 'cre' | 'facilitateur' | 'lecture'

// The auditor checks the FSE+ answers, RQTH included, but never reads a note.
const ATTRIBUTS: Readonly<Record<Position, readonly AttributDossier[]>> = {
  coordinateur: ATTRIBUTS_DOSSIER,
  referent_du_parcours: ATTRIBUTS_DOSSIER,
  cre: ['coordonnees', 'statut', 'emploi'],
  facilitateur: ['statut', 'eligibilite'],
  lecture: ['coordonnees', 'statut', 'eligibilite', 'emploi', 'parcours', 'sensible'],
}

function positionsOf(acteur: Acteur, referentDuParcours: string | null): Position[] {
  const positions: Position[] = []
  for (const role of acteur.roles) {
    if (role === 'coordinateur' || role === 'cre' || role === 'facilitateur' || role === 'lecture') positions.push(role)
    if (role === 'referent' && acteur.referent !== null && acteur.referent === referentDuParcours) positions.push('referent_du_parcours')
  }
  return positions
}

/** What this person may see and change of a participation followed by `referent`. */
export function accesDossier(acteur: Acteur, participation: { readonly referent: string | null }): AccesDossier {
  const ouverts = new Set(positionsOf(acteur, participation.referent).flatMap((position) => ATTRIBUTS[position]))
  return Object.fromEntries(ATTRIBUTS_DOSSIER.map((attribut) => [attribut, ouverts.has(attribut)])) as Record<AttributDossier, boolean>
}

/** Which participations show an attribute: all, those of one référent, or none (null). */
export type Perimetre = { readonly referent: string | null } | null

/** The participations on which this person may see an attribute; for queries over the whole file. */
export function perimetreOf(acteur: Acteur, attribut: AttributDossier): Perimetre {
  const partout = acteur.roles.some((role) => role in ATTRIBUTS && ATTRIBUTS[role as Position].includes(attribut))
  if (partout) return { referent: null }
  const siens = acteur.roles.includes('referent') && acteur.referent !== null && ATTRIBUTS.referent_du_parcours.includes(attribut)
  return siens ? { referent: acteur.referent } : null
}

/** True when the whole parcours may be read, notes aside. */
export function canReadDossier(acteur: Acteur, participation: { readonly referent: string | null }): boolean {
  return accesDossier(acteur, participation).parcours
}

/** True when the file may be changed: the coordination, and the référent of the parcours. */
export function canEditDossier(acteur: Acteur, participation: { readonly referent: string | null }): boolean {
  return accesDossier(acteur, participation).ecriture
}

/** Refuses a change of the file of somebody else’s participant. */
export function assertCanEditDossier(acteur: Acteur, participation: { readonly referent: string | null }): void {
  if (canEditDossier(acteur, participation)) return
  throw new DomainError('droit', 'Ce dossier est suivi par un autre référent : lui seul et la coordination peuvent le modifier.')
}
