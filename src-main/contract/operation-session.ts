import { z } from 'zod'
import { ISSUES_SESSION } from '../domain/operation/session'
import { done, id, isoDate } from './commun'
import { OPERATION_NOMINATIF_READERS, OPERATION_NOMINATIF_WRITERS } from './operation-acces'
import { commandRoute, queryRoute } from './route'
import { texteLibre, texteRequis } from './saisie'

const comptes = z.object({
  inscrits: z.number(),
  sansIssue: z.number(),
  parIssue: z.record(z.enum(ISSUES_SESSION), z.number()),
})

const session = z.object({
  id: z.string(),
  intitule: z.string(),
  date_debut: z.string(),
  date_fin: z.string().nullable(),
  places: z.number().nullable(),
  bilan: z.string().nullable(),
})
export const sessionResume = session.extend({ comptes })
export type SessionResume = z.infer<typeof sessionResume>

export const sessionSaisie = z
  .strictObject({
    intitule: texteRequis(120),
    date_debut: isoDate,
    date_fin: isoDate.nullable(),
    places: z.int('Nombre entier attendu.').min(1, 'Une place au moins.').max(1000, '1 000 places au plus.').nullable(),
    bilan: texteLibre(10_000),
  })
  .refine(({ date_debut, date_fin }) => date_fin === null || date_debut <= date_fin, {
    path: ['date_fin'],
    message: 'La fin est avant le début.',
  })
export type SessionSaisie = z.infer<typeof sessionSaisie>

const inscrit = z.object({
  participation: z.string(),
  participant: z.string(),
  nom: z.string(),
  prenom: z.string(),
  operation: z.string(),
  issue: z.enum(ISSUES_SESSION).nullable(),
})
export type InscritSession = z.infer<typeof inscrit>

export const sessionsRoutes = {
  /** One session with the people registered, by name. */
  'operation.session': queryRoute(
    OPERATION_NOMINATIF_READERS,
    z.strictObject({ id }),
    sessionResume.extend({ operation: z.string(), liste: z.array(inscrit) }),
  ),
  'operation.createSession': commandRoute(
    OPERATION_NOMINATIF_WRITERS,
    z.strictObject({ operation: id, session: sessionSaisie }),
    z.object({ id: z.string() }),
  ),
  'operation.updateSession': commandRoute(OPERATION_NOMINATIF_WRITERS, z.strictObject({ id, session: sessionSaisie }), done),
  /** Refused while somebody is registered. */
  'operation.deleteSession': commandRoute(OPERATION_NOMINATIF_WRITERS, z.strictObject({ id }), done),
  /** Participations whose person's name holds the words typed, not registered yet. */
  'operation.searchInscrits': queryRoute(
    OPERATION_NOMINATIF_WRITERS,
    z.strictObject({ session: id, texte: z.string().max(100) }),
    z.array(inscrit.omit({ issue: true })),
  ),
  'operation.addInscrit': commandRoute(OPERATION_NOMINATIF_WRITERS, z.strictObject({ session: id, participation: id }), done),
  'operation.setIssue': commandRoute(
    OPERATION_NOMINATIF_WRITERS,
    z.strictObject({ session: id, participation: id, issue: z.enum(ISSUES_SESSION).nullable() }),
    done,
  ),
  'operation.removeInscrit': commandRoute(OPERATION_NOMINATIF_WRITERS, z.strictObject({ session: id, participation: id }), done),
}
