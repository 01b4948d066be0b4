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
  telephone: optionalText(30).default(null),
  courriel: optionalText(100).default(null),
  site: optionalText(100).default(null),
  siret: optionalText(20)
    .refine((siret) => siret === null || /^\d{14}$/.test(siret.replace(/\s/g, '')), 'Un SIRET compte 14 chiffres.')
    .default(null),
  /** Foot of every paper. */
  mentions: optionalText(160).default(null),
})
export type StructureSettings = z.infer<typeof structureSettings>

const seuil = (min: number, max: number) => {
  const bornes = `Entre ${min} et ${max}.`
  return z.int('Nombre entier attendu.').min(min, bornes).max(max, bornes)
}

/** The thresholds of the indicators, of the alerts and of the requests to the commission. */
export const seuilsSettings = z
  .strictObject({
    jours_non_vu: seuil(1, 365),
    jours_non_vu_long: seuil(1, 730),
    norme_file_active: seuil(1, 500),
    duree_max_mois: seuil(1, 120),
    entretiens_jeune: seuil(1, 20),
    accueil_jours: seuil(1, 180),
    entree_jours: seuil(1, 180),
    contrat_jours: seuil(1, 180),
    justificatif_jours: seuil(1, 180),
    sortie_possible_jours: seuil(1, 365),
    suspension_max_mois: seuil(1, 36),
    horizon_jours: seuil(7, 90),
    report_max_jours: seuil(1, 366),
  })
  .refine(({ jours_non_vu, jours_non_vu_long }) => jours_non_vu_long > jours_non_vu, {
    path: ['jours_non_vu_long'],
    message: 'Plus long que le premier délai sans entretien.',
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
