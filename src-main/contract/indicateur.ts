import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { CODES_INDICATEUR } from '../domain/indicateur/codes'
import type { Chiffre, TableauDeBord } from '../domain/indicateur/tableau-de-bord'
import { isoDate, nothing } from './commun'
import { queryRoute, taskRoute } from './route'

/** Figures are aggregates: everybody who answers for a part of them may read them; lists have their own rights. */
export const FIGURE_READERS: readonly Role[] = ['coordinateur', 'referent', 'cre', 'facilitateur', 'lecture']

/** The lists behind the figures name people and the class of their exit: those who answer for the whole, and the auditor. */
export const LIST_READERS: readonly Role[] = ['coordinateur', 'lecture']

const periode = z.strictObject({ du: isoDate, au: isoDate })

/** A period and an operation (null: all together). */
export const demandeIndicateurs = z.strictObject({ du: isoDate, au: isoDate, operation: z.string().nullable() })

// Computed by the domain in our own worker, large, and typed at compile time: only its outline is checked again.
const tableauDeBord = z.custom<TableauDeBord>((value) => typeof value === 'object' && value !== null && 'indicateurs' in value)

const operationRow = z.object({
  code: z.string(),
  intitule: z.string(),
  date_debut: z.string().nullable(),
  date_fin: z.string().nullable(),
  /** The rule set in French sentences, printed beside the figures that use it. */
  regles: z.array(z.string()),
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

export const indicateurRoutes = {
  'indicateur.operations': queryRoute(FIGURE_READERS, nothing, z.array(operationRow)),
  'indicateur.dashboard': taskRoute(FIGURE_READERS, demandeIndicateurs.extend({ comparaison: periode.nullable() }), tableauDeBord),
  'indicateur.get': taskRoute(FIGURE_READERS, cible, chiffre),
  'indicateur.list': taskRoute(LIST_READERS, cible, z.array(ligneListe)),
  /** The same list as a workbook; null when the dialog was cancelled. */
  'indicateur.exportList': taskRoute(LIST_READERS, cible, z.object({ fichier: z.string(), lignes: z.number() }).nullable()),
  /** Names of the communes and EPCI where participants live, by code. */
  'indicateur.territoires': queryRoute(
    FIGURE_READERS,
    nothing,
    z.object({ communes: z.record(z.string(), z.string()), epci: z.record(z.string(), z.string()) }),
  ),
  /** Every figure of the period as a workbook; false when the dialog was cancelled. */
  'indicateur.export': taskRoute(FIGURE_READERS, demandeIndicateurs, z.boolean()),
}
