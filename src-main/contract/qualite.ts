import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { FAMILLES_QUALITE, GRAVITES_QUALITE } from '../domain/qualite/famille'
import { ONGLETS_GESTE, SAISIES_GESTE, VERBES_QUALITE } from '../domain/qualite/geste'
import { done, id, isoDate, nothing } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'
import { texteRequis } from './saisie'

/** Those who look at the quality of the files: a référent, of their own. */
export const QUALITE_READERS: readonly Role[] = ['coordinateur', 'referent', 'lecture']
/** Those who decide that a line is accepted, and who take the list of names out. */
export const QUALITE_WRITERS: readonly Role[] = ['coordinateur']
/** Those who may take the figures out: the paper names nobody. */
const IMPRESSION: readonly Role[] = ['coordinateur', 'lecture']

const demande = z
  .strictObject({ operation: id.nullable(), referent: id.nullable(), du: isoDate.nullable(), au: isoDate.nullable() })
  .refine(({ du, au }) => du === null || au === null || du <= au, { path: ['au'], message: 'La fin est avant le début.' })
export type DemandeQualiteSaisie = z.input<typeof demande>

const texte = z.string().nullable()

const controle = z.object({
  code: z.string(),
  famille: z.enum(FAMILLES_QUALITE),
  gravite: z.enum(GRAVITES_QUALITE),
  titre: z.string(),
  pourquoi: z.string(),
  source: z.string(),
  remede: z.string(),
  constats: z.number(),
  personnes: z.number(),
  acceptes: z.number(),
})
export type ControleQualite = z.infer<typeof controle>

const etat = z.object({
  date: z.string(),
  personnes: z.number(),
  sans_bloquant: z.number(),
  score: z.number().nullable(),
  bloquants: z.number(),
  familles: z.array(
    z.object({ famille: z.enum(FAMILLES_QUALITE), score: z.number().nullable(), constats: z.number(), personnes: z.number() }),
  ),
  controles: z.array(controle),
  fse: z.array(
    z.object({ operation: z.string(), intitule: z.string(), fiches: z.number(), incompletes: z.number(), taux: z.number().nullable() }),
  ),
})
export type EtatQualiteLu = z.infer<typeof etat>

const geste = z.object({
  verbe: z.enum(VERBES_QUALITE),
  vers: z.enum(['dossier', 'doublons', 'commission', 'operations']),
  onglet: z.enum(ONGLETS_GESTE).nullable(),
  saisie: z.enum(SAISIES_GESTE).nullable(),
  objet: texte,
})

const ligne = z.object({
  controle: z.string(),
  objet: z.string(),
  objet_id: z.string(),
  participant: texte,
  participation: texte,
  nom: z.string(),
  prenom: texte,
  operation: texte,
  referent: texte,
  raison: z.string(),
  depuis: texte,
  geste,
  accepte: z.object({ raison: z.string(), utilisateur: z.string(), horodatage: z.string() }).nullable(),
})
export type LigneQualiteLue = z.infer<typeof ligne>

const cle = { controle: id, objet: id, objet_id: id }

/** Why a line is accepted: the controller will read it. */
export const acceptationSaisie = z.strictObject({ raison: texteRequis(500) })

const ecrit = z.object({ fichier: z.string(), personnes: z.number() }).nullable()

export const qualiteRoutes = {
  /** The operations and référents to choose from. */
  'qualite.choix': queryRoute(
    QUALITE_READERS,
    nothing,
    z.object({
      operations: z.array(z.object({ code: z.string(), intitule: z.string() })),
      referents: z.array(z.object({ code: z.string(), nom: z.string() })),
    }),
  ),
  'qualite.overview': taskRoute(QUALITE_READERS, demande, etat),
  /** The lines of one control, oldest first; `total` counts those left out of a very long list too. */
  'qualite.list': taskRoute(
    QUALITE_READERS,
    z.strictObject({ demande, controle: id }),
    z.object({ lignes: z.array(ligne), total: z.number() }),
  ),
  /** « Accepté, avec raison »: the line is put aside, and shown apart. */
  'qualite.accept': commandRoute(QUALITE_WRITERS, z.strictObject({ ...cle, ...acceptationSaisie.shape }), done),
  'qualite.reject': commandRoute(QUALITE_WRITERS, z.strictObject(cle), done),
  'qualite.exportClasseur': taskRoute(QUALITE_WRITERS, demande, ecrit),
  'qualite.exportEtat': taskRoute(IMPRESSION, demande, z.object({ fichier: z.string() }).nullable()),
}
