import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { CODES_INDICATEUR } from '../domain/indicateur/codes'
import type { Chiffre, TableauDeBord } from '../domain/indicateur/tableau-de-bord'
import { TYPES_OPERATION } from '../domain/operation/operation'
import { isoDate, nothing, requiredText, texteSansNir } from './commun'
import { queryRoute, taskRoute } from './route'

/** Figures are aggregates: everybody who answers for a part of them may read them; lists have their own rights. */
export const FIGURE_READERS: readonly Role[] = ['coordinateur', 'referent', 'cre', 'facilitateur', 'lecture']

/** The lists behind the figures name people and the class of their exit: those who answer for the whole, and the auditor. */
export const LIST_READERS: readonly Role[] = ['coordinateur', 'lecture']

const periode = z.strictObject({ du: isoDate, au: isoDate })

/** A period and an operation (null: all together). */
export const demandeIndicateurs = z.strictObject({
  du: isoDate,
  au: isoDate,
  operation: z.string().nullable(),
  /** Seen from this day: facts dated after it are ignored. */
  vu_au: isoDate.nullable().optional(),
})

// Computed by the domain in our own worker, large, and typed at compile time: only its outline is checked again.
const tableauDeBord = z.custom<TableauDeBord>((value) => typeof value === 'object' && value !== null && 'indicateurs' in value)

const operationRow = z.object({
  code: z.string(),
  intitule: z.string(),
  type: z.enum(TYPES_OPERATION),
  date_debut: z.string().nullable(),
  date_fin: z.string().nullable(),
  /** The rule set in French sentences, printed beside the figures that use it. */
  regles: z.array(z.string()),
  /** Version of that rule set; null while it was never changed. */
  version: z.number().nullable(),
})
export type OperationRow = z.infer<typeof operationRow>

/** One line of the list behind a figure. */
const ligneListe = z.object({
  id: z.string(),
  /** The file to open, when the line is about somebody. */
  participant: z.string().nullable(),
  participation: z.string().nullable(),
  nom: z.string(),
  prenom: z.string().nullable(),
  date: z.string().nullable(),
  precision: z.string().nullable(),
  /** Class of the exit, when the line is one. */
  categorie: z.string().nullable(),
  nature: z.enum(['positive', 'neutre', 'sans_suite']).nullable(),
  /** The test of the rule set behind that class. */
  raison: z.string().nullable(),
})
export type LigneListe = z.infer<typeof ligneListe>

/** A figure of a period, or one line of its breakdown: the keys from the outside in. */
const cible = demandeIndicateurs.extend({
  code: z.enum(CODES_INDICATEUR),
  chemin: z.array(z.string().max(100)).min(1).max(4).nullable(),
})

// As the dashboard: ours, and typed at compile time.
const chiffre = z.custom<Chiffre>((value) => typeof value === 'object' && value !== null && 'valeur' in value)

const TAILLE_MAX_IMAGE = 20_000_000
const SIGNATURE_PNG = [0x89, 0x50, 0x4e, 0x47]

/** A chart drawn by the screen: a picture, a drawing, or the numbers of its table. */
const fichierGraphique = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('png'),
    contenu: z
      .instanceof(Uint8Array)
      .refine(
        (octets) => octets.byteLength <= TAILLE_MAX_IMAGE && SIGNATURE_PNG.every((octet, rang) => octets[rang] === octet),
        'Image illisible.',
      ),
  }),
  z.strictObject({
    format: z.literal('svg'),
    contenu: z
      .string()
      .max(TAILLE_MAX_IMAGE)
      .refine((dessin) => dessin.startsWith('<svg ') && !/<script|<foreignObject|href=/i.test(dessin), 'Dessin illisible.'),
  }),
  z.strictObject({
    format: z.literal('xlsx'),
    entetes: z.array(texteSansNir.max(200)).min(1).max(60),
    lignes: z
      .array(
        z
          .array(
            z.union([
              texteSansNir.max(300),
              z.strictObject({ valeur: z.number().nullable(), decimales: z.number().int().min(0).max(6), taux: z.boolean() }),
            ]),
          )
          .max(60),
      )
      .max(5000),
  }),
])

export const indicateurRoutes = {
  'indicateur.operations': queryRoute(FIGURE_READERS, nothing, z.array(operationRow)),
  'indicateur.dashboard': taskRoute(FIGURE_READERS, demandeIndicateurs.extend({ comparaison: periode.nullable() }), tableauDeBord),
  'indicateur.get': taskRoute(FIGURE_READERS, cible, chiffre),
  'indicateur.list': taskRoute(LIST_READERS, cible, z.array(ligneListe)),
  /** The same list as a workbook; null when the dialog was cancelled. */
  'indicateur.exportList': taskRoute(LIST_READERS, cible, z.object({ fichier: z.string(), lignes: z.number() }).nullable()),
  /** Names of the communes and EPCI where participants live, and of the entry criteria of the structure, by code. */
  'indicateur.territoires': queryRoute(
    FIGURE_READERS,
    nothing,
    z.object({
      communes: z.record(z.string(), z.string()),
      epci: z.record(z.string(), z.string()),
      criteres: z.record(z.string(), z.string()),
    }),
  ),
  /** One chart as a file; null when the dialog was cancelled. */
  'indicateur.exportGraphique': taskRoute(
    FIGURE_READERS,
    z.strictObject({ titre: requiredText(200), demande: demandeIndicateurs, fichier: fichierGraphique }),
    z.object({ fichier: z.string() }).nullable(),
  ),
  /** Every figure of the period as a workbook; false when the dialog was cancelled. */
  'indicateur.export': taskRoute(FIGURE_READERS, demandeIndicateurs, z.boolean()),
}
