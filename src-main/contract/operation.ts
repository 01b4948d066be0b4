import { z } from 'zod'
import { CODES_INDICATEUR } from '../domain/indicateur/codes'
import { TYPES_OPERATION } from '../domain/operation/operation'
import { done, id, isoDate, nothing, optionalText, requiredText } from './commun'
import { OPERATION_READERS, OPERATION_WRITERS } from './operation-acces'
import { phaseLue, phasesRoutes } from './operation-phase'
import { reglesRoutes, versionRegles } from './operation-regles'
import { sessionResume, sessionsRoutes } from './operation-session'
import { commandRoute, queryRoute } from './route'
import { texteLibre } from './saisie'

const annee = z.int().min(2000).max(2100)

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
  objectifs: z.array(z.object({ annee: annee.nullable(), indicateur: z.string(), cible: z.number() })),
  participations: z.number(),
})
export type OperationDetail = z.infer<typeof operationDetail>

const operationFiche = operationDetail.extend({
  public: z.string().nullable(),
  territoire: z.array(z.object({ code: z.string(), nom: z.string(), communes: z.number() })),
  norme_file_active: z.number().nullable(),
  /** The norm of the structure, used where the operation has none. */
  norme_structure: z.number(),
  repartition: z.string().nullable(),
  phases: z.array(phaseLue),
  sessions: z.array(sessionResume),
  versions: z.array(versionRegles),
  /** Participations gone, and people who are in another operation too. */
  sorties: z.number(),
  aussi_ailleurs: z.number(),
})
export type OperationFiche = z.infer<typeof operationFiche>

const FIN_AVANT_DEBUT = { path: ['date_fin'], message: 'La fin est avant le début.' }

function datesDansLOrdre({ date_debut, date_fin }: { date_debut: string | null; date_fin: string | null }): boolean {
  return date_debut === null || date_fin === null || date_debut <= date_fin
}

const fiche = {
  intitule: requiredText(),
  numero_fse: optionalText(50),
  type: z.enum(TYPES_OPERATION),
  date_debut: isoDate.nullable(),
  date_fin: isoDate.nullable(),
}

export const operationCreation = z
  .strictObject({
    code: requiredText(20).regex(/^[A-Za-z0-9_-]+$/, 'Lettres, chiffres et tirets seulement.'),
    ...fiche,
    /** Code of the model everything else is taken from; null for a blank operation. */
    modele: z.string().nullable(),
  })
  .refine(datesDansLOrdre, FIN_AVANT_DEBUT)
export type OperationCreation = z.infer<typeof operationCreation>

export const operationSaisie = z
  .strictObject({
    operation: id,
    ...fiche,
    public: texteLibre(1000),
    territoire: z.array(requiredText(20)).max(50),
    norme_file_active: z.int('Nombre entier attendu.').min(1, 'Entre 1 et 500.').max(500, 'Entre 1 et 500.').nullable(),
    repartition: texteLibre(500),
  })
  .refine(datesDansLOrdre, FIN_AVANT_DEBUT)
export type OperationSaisie = z.infer<typeof operationSaisie>

export const objectifSaisie = z.strictObject({
  operation: id,
  annee: annee.nullable(),
  indicateur: z.enum(CODES_INDICATEUR),
  /** null removes the target. */
  cible: z.number().min(0).max(10_000_000).nullable(),
})
export type ObjectifSaisie = z.infer<typeof objectifSaisie>

export const operationRoutes = {
  'operation.list': queryRoute(OPERATION_READERS, nothing, z.array(operationDetail)),
  'operation.get': queryRoute(OPERATION_READERS, z.strictObject({ operation: id }), operationFiche),
  'operation.create': commandRoute(OPERATION_WRITERS, operationCreation, done),
  'operation.update': commandRoute(OPERATION_WRITERS, operationSaisie, done),
  'operation.saveObjectif': commandRoute(OPERATION_WRITERS, objectifSaisie, done),
  /** Takes the targets of a year for another, where it has none yet; says which. */
  'operation.copyObjectifs': commandRoute(
    OPERATION_WRITERS,
    z.strictObject({ operation: id, de: annee, vers: annee }),
    z.object({ indicateurs: z.array(z.enum(CODES_INDICATEUR)) }),
  ),
  ...phasesRoutes,
  ...sessionsRoutes,
  ...reglesRoutes,
}
