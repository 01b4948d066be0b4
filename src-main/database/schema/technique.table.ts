import type { Generated } from 'kysely'
import type { Role } from '../../domain/acces/role'
import type { Additif } from '../../domain/commission/additif'

/** A named account of the vault; its key slot is in coffre.json under the same id. */
export interface UtilisateurTable {
  id: string
  nom: string
  /** The référent this account is, when it accompanies people. */
  referent: string | null
  actif: 0 | 1
}

export interface UtilisateurRoleTable {
  utilisateur: string
  role: Role
}

/** Settings of the structure, one JSON value a key; each key has its schema in contract. */
export interface ParametreTable {
  cle: string
  valeur: string
}

/** Text being typed, kept so that a lock or a crash loses nothing. */
export interface BrouillonTable {
  utilisateur: string
  cle: string
  contenu: string
  modifie_le: string
}

/** A column mapping of the free import, saved under its name. */
export interface CorrespondanceTable {
  id: string
  nom: string
  contenu: string
}

/** One row per action that wrote or took something out; append-only by trigger. */
export interface JournalTable {
  id: Generated<number>
  horodatage: string
  utilisateur: string
  action: string
  objet: string | null
  objet_id: string | null
  /** JSON: what changed, before and after, or how many people an export held. */
  detail: string | null
}

/** Facts the vault header is checked against, so that a rolled-back coffre.json is seen. */
export interface CoffreTable {
  cle: string
  valeur: string
}

/** The change a decision made in its file, and how the file was, in JSON. */
export interface PassageEffetTable {
  passage: string
  contenu: string
}

/** A correction, with the decision it replaces in JSON. */
export type AdditifTable = Omit<Additif, 'avant'> & { avant: string }
