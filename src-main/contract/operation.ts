import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { CODES_INDICATEUR } from '../domain/indicateur/codes'
import { TYPES_OPERATION } from '../domain/operation/operation'
import { CLES_REGLE } from '../domain/sortie/regles'
import { done, id, isoDate, nothing, optionalText, requiredText, texteSansNir } from './commun'
import { commandRoute, queryRoute } from './route'

const WRITERS: readonly Role[] = ['administrateur', 'coordinateur']
const READERS: readonly Role[] = [...WRITERS, 'lecture']

const annee = z.int().min(2000).max(2100).nullable()

const operationDetail = z.object({
  code: z.string(),
  intitule: z.string(),
  numero_fse: z.string().nullable(),
  type: z.enum(TYPES_OPERATION),
  date_debut: z.string().nullable(),
  date_fin: z.string().nullable(),
  /** Settings made explicit; the others take their default. */
  regles: z.record(z.string(), z.string()),
  /** The whole rule set, in French sentences. */
  phrases: z.array(z.string()),
  objectifs: z.array(z.object({ annee, indicateur: z.string(), cible: z.number() })),
  participations: z.number(),
})
export type OperationDetail = z.infer<typeof operationDetail>

export const operationCreation = z
  .strictObject({
    code: requiredText(20).regex(/^[A-Za-z0-9_-]+$/, 'Lettres, chiffres et tirets seulement.'),
    intitule: requiredText(),
    numero_fse: optionalText(50),
    type: z.enum(TYPES_OPERATION),
    date_debut: isoDate.nullable(),
    date_fin: isoDate.nullable(),
    /** Code of the model whose rules and targets are taken; null for a blank operation. */
    modele: z.string().nullable(),
  })
  .refine(({ date_debut, date_fin }) => date_debut === null || date_fin === null || date_debut <= date_fin, {
    path: ['date_fin'],
    message: 'La fin est avant le début.',
  })
export type OperationCreation = z.infer<typeof operationCreation>

export const reglesSaisie = z.strictObject({ operation: id, regles: z.partialRecord(z.enum(CLES_REGLE), texteSansNir.max(200)) })
export type ReglesSaisie = z.infer<typeof reglesSaisie>

export const objectifSaisie = z.strictObject({
  operation: id,
  annee,
  indicateur: z.enum(CODES_INDICATEUR),
  /** null removes the target. */
  cible: z.number().min(0).max(10_000_000).nullable(),
})
export type ObjectifSaisie = z.infer<typeof objectifSaisie>

export const operationRoutes = {
  'operation.list': queryRoute(READERS, nothing, z.array(operationDetail)),
  'operation.create': commandRoute(WRITERS, operationCreation, done),
  'operation.saveRegles': commandRoute(WRITERS, reglesSaisie, done),
  'operation.saveObjectif': commandRoute(WRITERS, objectifSaisie, done),
}
