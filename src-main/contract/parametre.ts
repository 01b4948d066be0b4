import { z } from 'zod'
import { ALL_ROLES, done, id, nothing, optionalText, requiredText, role } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'

/** The structure as papers show it. */
export const structureSettings = z.strictObject({
  nom: requiredText(),
  adresse: optionalText(200),
  code_postal: optionalText(10),
  ville: optionalText(100),
  /** The name differs from one PLIE to another: CES, Coval, CLAS… */
  nom_commission: requiredText(100),
})
export type StructureSettings = z.infer<typeof structureSettings>

/** The thresholds that indicators name as settings. */
export const seuilsSettings = z.strictObject({
  jours_non_vu: z.int().min(1).max(365),
  jours_non_vu_long: z.int().min(1).max(730),
  norme_file_active: z.int().min(1).max(500),
  duree_max_mois: z.int().min(1).max(120),
  entretiens_jeune: z.int().min(1).max(20),
})
export type SeuilsSettings = z.infer<typeof seuilsSettings>

export const securiteSettings = z.strictObject({
  /** Minutes without anybody before the vault locks itself. */
  verrouillage_minutes: z.int().min(1).max(120),
})
export type SecuriteSettings = z.infer<typeof securiteSettings>

const utilisateurRow = z.object({
  id: z.string(),
  nom: z.string(),
  referent: z.string().nullable(),
  actif: z.union([z.literal(0), z.literal(1)]),
  roles: z.array(role),
})
export type UtilisateurRow = z.infer<typeof utilisateurRow>

const roles = z.array(role).min(1, 'Choisissez au moins un rôle.')

export const utilisateurCreation = z.strictObject({
  nom: requiredText(),
  roles,
  referent: z.string().nullable(),
  motDePasse: z.string().max(200),
})

export const parametreRoutes = {
  'parametre.get': queryRoute(
    ALL_ROLES,
    nothing,
    z.object({ structure: structureSettings, seuils: seuilsSettings, securite: securiteSettings }),
  ),
  'parametre.setStructure': commandRoute(['administrateur', 'coordinateur'], structureSettings, done),
  'parametre.setSeuils': commandRoute(['administrateur', 'coordinateur'], seuilsSettings, done),
  'parametre.setSecurite': commandRoute(['administrateur'], securiteSettings, done),
  'parametre.utilisateurs': queryRoute(['administrateur'], nothing, z.array(utilisateurRow)),
  'parametre.referents': queryRoute(
    ALL_ROLES,
    nothing,
    z.array(z.object({ code: z.string(), nom: z.string(), prenom: z.string().nullable(), etp: z.number().nullable() })),
  ),
  'parametre.createReferent': commandRoute(
    ['administrateur', 'coordinateur'],
    z.strictObject({ code: requiredText(20), nom: requiredText(), prenom: optionalText(100), etp: z.number().min(0).max(1).nullable() }),
    done,
  ),
  'parametre.createUtilisateur': taskRoute(['administrateur'], utilisateurCreation, z.object({ id: z.string() })),
  'parametre.updateUtilisateur': taskRoute(
    ['administrateur'],
    z.strictObject({ id, roles, referent: z.string().nullable(), actif: z.union([z.literal(0), z.literal(1)]) }),
    done,
  ),
  /** The administrator gives a new password to somebody who lost theirs. */
  'parametre.resetPassword': taskRoute(['administrateur'], z.strictObject({ id, motDePasse: z.string().max(200) }), done),
  'parametre.changePassword': taskRoute(ALL_ROLES, z.strictObject({ actuel: z.string().max(200), nouveau: z.string().max(200) }), done),
  'parametre.journal': queryRoute(
    ['administrateur', 'coordinateur'],
    z.strictObject({ avant: z.number().nullable() }),
    z.array(
      z.object({
        id: z.number(),
        horodatage: z.string(),
        utilisateur: z.string(),
        action: z.string(),
        objet: z.string().nullable(),
        objet_id: z.string().nullable(),
      }),
    ),
  ),
}
