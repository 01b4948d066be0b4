import { z } from 'zod'
import { ALL_ROLES, done, nothing, requiredText, role } from './commun'
import { publicRoute, queryRoute, taskRoute } from './route'

/** The person signed in, as the screens know them. */
export const sessionUser = z.object({
  id: z.string(),
  nom: z.string(),
  roles: z.array(role),
  /** Code of the référent this account is, when it accompanies people. */
  referent: z.string().nullable(),
})
export type SessionUser = z.infer<typeof sessionUser>

const knownCoffre = z.object({
  /** Opaque: paths never leave the main process. */
  ref: z.string(),
  structure: z.string(),
  emplacement: z.string(),
  ouvert_le: z.string().nullable(),
  demonstration: z.boolean(),
})

const coffreState = z.object({
  session: sessionUser.nullable(),
  structure: z.string().nullable(),
  demonstration: z.boolean(),
  connus: z.array(knownCoffre),
  version: z.string(),
})

/** What is known of a vault before it is unlocked. */
const coffrePublic = z.object({
  ref: z.string(),
  structure: z.string(),
  /** `delai`: seconds to wait before this account's next attempt; 0 when none. */
  utilisateurs: z.array(z.object({ id: z.string(), nom: z.string(), delai: z.number() })),
})

/** What a backup holds, shown before anything is replaced. */
const sauvegardeChoisie = z.object({
  ref: z.string(),
  fichier: z.string(),
  structure: z.string(),
  cree_le: z.string(),
  octets: z.number(),
  pieces: z.number(),
  participants: z.number(),
  participations: z.number(),
  utilisateurs: z.array(z.object({ id: z.string(), nom: z.string() })),
})
export type SauvegardeChoisie = z.infer<typeof sauvegardeChoisie>

/** One automatic backup, verified when it was written. */
const backup = z.object({ nom: z.string(), date: z.string(), heure: z.string(), octets: z.number() })
export type BackupRow = z.infer<typeof backup>

export const coffreRoutes = {
  'coffre.state': publicRoute(nothing, coffreState),
  /** Opens the folder dialog; null when cancelled. `creation` accepts an empty folder. */
  'coffre.chooseFolder': publicRoute(
    z.strictObject({ creation: z.boolean() }),
    z.object({ ref: z.string(), emplacement: z.string() }).nullable(),
  ),
  'coffre.inspect': publicRoute(z.strictObject({ ref: z.string() }), coffrePublic),
  'coffre.create': publicRoute(
    z.strictObject({ ref: z.string().nullable(), structure: requiredText(), utilisateur: requiredText(), motDePasse: z.string().max(200) }),
    z.object({ recoveryKey: z.string() }),
  ),
  'coffre.unlock': publicRoute(z.strictObject({ ref: z.string(), utilisateur: z.string(), motDePasse: z.string().max(200) }), sessionUser),
  'coffre.recover': publicRoute(
    z.strictObject({ ref: z.string(), utilisateur: z.string(), recoveryKey: z.string().max(200), motDePasse: z.string().max(200) }),
    sessionUser,
  ),
  'coffre.demonstration': publicRoute(nothing, sessionUser),
  'coffre.forget': publicRoute(z.strictObject({ ref: z.string() }), done),
  /** Chooses a backup by dialog and reads it whole; null when cancelled. */
  'coffre.chooseBackup': publicRoute(nothing, sauvegardeChoisie.nullable()),
  /** Puts it back in a folder; the vault that was there is kept beside, under the name given back. */
  'coffre.restore': publicRoute(
    z.strictObject({ sauvegarde: z.string(), dossier: z.string(), utilisateur: z.string(), motDePasse: z.string().max(200) }),
    z.object({ ref: z.string(), emplacement: z.string(), remplace: z.string().nullable() }),
  ),
  'coffre.lock': queryRoute(ALL_ROLES, nothing, done),
  /** Writes the recovery key just created as a PDF to print; refused once it has been dismissed. */
  'coffre.printRecoveryKey': taskRoute(ALL_ROLES, nothing, z.object({ fichier: z.string() }).nullable()),
  /** Automatic backups kept beside the vault, newest first. */
  'coffre.backups': queryRoute(['administrateur', 'coordinateur'], nothing, z.array(backup)),
  'coffre.backUp': taskRoute(['administrateur', 'coordinateur'], nothing, done),
  /** Copies a backup to a second place chosen by dialog (USB key, share); false when cancelled. */
  'coffre.copyBackup': taskRoute(['administrateur', 'coordinateur'], z.strictObject({ nom: z.string() }), z.boolean()),
}
