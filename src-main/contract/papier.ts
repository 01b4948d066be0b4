import { z } from 'zod'
import { CHAMPS } from '../domain/papier/champs'
import { LIGNES_VIDES_MAX, PAPIERS, SELECTION_MAX } from '../domain/papier/papier'
import { refusTexte, verifyModele } from '../domain/papier/verification-modele'
import { ALL_ROLES, done, FILE_READERS, id, isoDate, nothing, requiredText } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'
import { heure, texteLibre } from './saisie'

const REDACTION = ['administrateur', 'coordinateur'] as const

const participations = z
  .array(id)
  .min(1, 'Choisissez au moins une personne.')
  .max(SELECTION_MAX, `${SELECTION_MAX} personnes au plus par document.`)
  .refine((ids) => new Set(ids).size === ids.length, 'Un parcours est choisi deux fois.')

// Refused here with its field: what is wrong is said beside what was typed.
const texteCourrier = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'À remplir.')
    .max(max, `${max} caractères au plus.`)
    .superRefine((texte, context) => {
      const refus = refusTexte(texte)
      if (refus !== null) context.addIssue({ code: 'custom', message: refus })
    })

/** A letter as the structure words it; what is wrong is said at its field, by the rules of `domain`. */
export const modeleSaisie = z
  .strictObject({ intitule: requiredText(80), objet: requiredText(160), corps: requiredText(6000) })
  .superRefine((modele, context) => {
    for (const [champ, message] of Object.entries(verifyModele(modele))) context.addIssue({ code: 'custom', path: [champ], message })
  })

/** Which paper, for whom, with what is asked for this once. */
export const demandePapier = z.strictObject({
  participations,
  papier: z.enum(PAPIERS),
  /** Code of the template, for a letter. */
  modele: id.nullable(),
  /** The text for this once; null for that of the template. */
  corps: texteCourrier(6000).nullable(),
  /** One appointment for all; null for the next one of each. */
  date_rdv: isoDate.nullable(),
  heure_rdv: heure,
  lieu_rdv: texteLibre(200),
  titre_evenement: texteLibre(100),
  lignes_vides: z.int().min(0).max(LIGNES_VIDES_MAX, `${LIGNES_VIDES_MAX} lignes au plus.`),
  avec_freins: z.boolean(),
  /** People of whom a value is missing are left out; otherwise it is left blank. */
  exclure_incomplets: z.boolean(),
})
export type DemandePapier = z.infer<typeof demandePapier>

const refus = z.object({ participation: z.string(), nom: z.string(), raison: z.string() })

/** A paper that may be chosen, and for whom it cannot be drawn. */
export const choixPapier = z.object({
  papier: z.enum(PAPIERS),
  modele: z.string().nullable(),
  intitule: z.string(),
  possibles: z.number(),
  refus: z.array(refus),
  /** Title, fields and text, for a letter. */
  champs: z.array(z.enum(CHAMPS)),
  corps: z.string().nullable(),
  remis: z.boolean(),
})
export type ChoixPapier = z.infer<typeof choixPapier>

const manque = z.object({ champ: z.string(), libelle: z.string(), personnes: z.array(z.string()) })

export const modeleCourrier = z.object({
  code: z.string(),
  intitule: z.string(),
  objet: z.string(),
  corps: z.string(),
  livre: z.boolean(),
  /** True when it is not worded as shipped. */
  modifie: z.boolean(),
})
export type ModeleCourrier = z.infer<typeof modeleCourrier>

const fichier = z.object({ fichier: z.string(), personnes: z.number() }).nullable()

export const papierRoutes = {
  /** The papers that can be drawn for these people, and why not for some. */
  'papier.choices': queryRoute(FILE_READERS, z.strictObject({ participations }), z.array(choixPapier)),
  /** Values that the letter asks for and that are missing, with the names. */
  'papier.missing': queryRoute(FILE_READERS, demandePapier, z.array(manque)),
  /** The PDF, to be looked at; nothing leaves the vault. */
  'papier.preview': taskRoute(FILE_READERS, demandePapier, z.object({ contenu: z.instanceof(Uint8Array), personnes: z.number() })),
  'papier.savePdf': taskRoute(FILE_READERS, demandePapier, fichier),
  /** The accessible version of what leaves the office. */
  'papier.saveHtml': taskRoute(FILE_READERS, demandePapier, fichier),
  'papier.modeles': queryRoute(ALL_ROLES, nothing, z.array(modeleCourrier)),
  'papier.saveModele': commandRoute(
    REDACTION,
    z.strictObject({ code: id.nullable(), modele: modeleSaisie }),
    z.object({ code: z.string() }),
  ),
  'papier.resetModele': commandRoute(REDACTION, z.strictObject({ code: id }), done),
  'papier.deleteModele': commandRoute(REDACTION, z.strictObject({ code: id }), done),
  /** The image at the head of papers, as a data address. */
  'papier.logo': queryRoute(ALL_ROLES, nothing, z.object({ logo: z.string().nullable() })),
  /** Asks for a file, reads it by its content, keeps it; false when nothing was chosen. */
  'papier.chooseLogo': taskRoute(REDACTION, nothing, z.object({ choisi: z.boolean() })),
  'papier.removeLogo': commandRoute(REDACTION, nothing, done),
}
