import { z } from 'zod'
import { ALL_ROLES, done } from './commun'
import { commandRoute, queryRoute } from './route'

/** Names the form and its object, e.g. `entretien:T00012`. */
const cle = z.string().min(1).max(120)

/** Text being typed, one draft per user and form: a lock or a crash loses nothing. */
export const brouillonRoutes = {
  'brouillon.get': queryRoute(ALL_ROLES, z.strictObject({ cle }), z.object({ contenu: z.string(), modifie_le: z.string() }).nullable()),
  'brouillon.save': commandRoute(ALL_ROLES, z.strictObject({ cle, contenu: z.string().max(30_000) }), z.object({ modifie_le: z.string() })),
  'brouillon.discard': commandRoute(ALL_ROLES, z.strictObject({ cle }), done),
}
