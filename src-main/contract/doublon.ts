import { z } from 'zod'
import { NIVEAUX_DOUBLON } from '../domain/participant/doublon'
import { CHAMPS_FUSION, COTES_FUSION } from '../domain/participant/fusion'
import { done, FILE_WRITERS, id, nothing } from './commun'
import { identite } from './dossier'
import { commandRoute, queryRoute, taskRoute } from './route'

const personne = z.object({
  id: z.string(),
  nom: z.string(),
  prenom: z.string(),
  date_naissance: z.string().nullable(),
  commune: z.string().nullable(),
  /** Names of the référents of the person, none when nobody follows them. */
  referents: z.array(z.string()),
})
export type PersonneDoublon = z.infer<typeof personne>

const paire = z.object({
  premier: personne,
  second: personne,
  niveau: z.enum(NIVEAUX_DOUBLON),
  raisons: z.array(z.string()),
})
export type PaireTrouvee = z.infer<typeof paire>

const cote = z.enum(COTES_FUSION)

/** What a file holds, in numbers: what goes with the person. */
const contenu = z.object({
  participations: z.number(),
  etapes: z.number(),
  entretiens: z.number(),
  freins: z.number(),
  demandes: z.number(),
  pieces: z.number(),
  contrats_clause: z.number(),
})
export type ContenuDossier = z.infer<typeof contenu>

const dossierCompare = z.object({
  /** Contact details and origin are null where the role may not see them. */
  identite,
  parcours: z.array(
    z.object({
      id: z.string(),
      operation_intitule: z.string(),
      referent_nom: z.string().nullable(),
      date_prescription: z.string().nullable(),
      date_entree: z.string().nullable(),
      date_sortie: z.string().nullable(),
    }),
  ),
  contenu,
})
export type DossierCompare = z.infer<typeof dossierCompare>

const comparaison = z.object({
  premier: dossierCompare,
  second: dossierCompare,
  /** Null when nothing but somebody’s wish brings the two together. */
  rapprochement: z.object({ niveau: z.enum(NIVEAUX_DOUBLON), raisons: z.array(z.string()) }).nullable(),
  garde: cote,
  choix: z.record(
    z.enum(CHAMPS_FUSION),
    z.object({ cote, raison: z.enum(['identiques', 'seul_rempli', 'plus_complet', 'mieux_ecrit', 'plus_recent']) }),
  ),
  conflits: z.array(z.object({ type: z.enum(['recouvrement', 'retour', 'prescription']), operation: z.string(), phrase: z.string() })),
  /** Why this person may not merge them; null when they may. */
  refus: z.string().nullable(),
  ecartee: z.boolean(),
})
export type Comparaison = z.infer<typeof comparaison>

const nomme = z.object({ id: z.string(), nom: z.string(), prenom: z.string() })

const fusion = z.object({
  id: z.string(),
  horodatage: z.string(),
  utilisateur: z.string(),
  garde: nomme,
  absorbe: nomme,
  deplaces: z.object({ participation: z.number(), contrat_clause: z.number(), piece: z.number() }),
  annulee_le: z.string().nullable(),
  /** Why it can no longer be undone, or not by this person; null when it can. */
  refus: z.string().nullable(),
})
export type FusionFaite = z.infer<typeof fusion>

const deuxDossiers = z.strictObject({ premier: id, second: id })

export const doublonRoutes = {
  /** The pairs this person may decide of, the surest first; `total` counts those left out of a long list too. */
  'doublon.list': taskRoute(
    FILE_WRITERS,
    nothing,
    z.object({ paires: z.array(paire), niveaux: z.record(z.enum(NIVEAUX_DOUBLON), z.number()) }),
  ),
  'doublon.compare': queryRoute(FILE_WRITERS, deuxDossiers, comparaison),
  /** « Ce sont deux personnes »: the pair does not come back by itself. */
  'doublon.setAside': commandRoute(FILE_WRITERS, deuxDossiers, done),
  'doublon.restore': commandRoute(FILE_WRITERS, deuxDossiers, done),
  'doublon.listEcartes': queryRoute(
    FILE_WRITERS,
    nothing,
    z.array(z.object({ premier: nomme, second: nomme, utilisateur: z.string(), horodatage: z.string() })),
  ),
  'doublon.merge': commandRoute(
    FILE_WRITERS,
    deuxDossiers.extend({ garde: cote, choix: z.record(z.enum(CHAMPS_FUSION), cote) }),
    z.object({ fusion: z.string(), garde: z.string() }),
  ),
  /** Merges done; those of one file alone when it is named. */
  'doublon.listFusions': queryRoute(FILE_WRITERS, z.strictObject({ participant: id.nullable() }), z.array(fusion)),
  'doublon.undoMerge': commandRoute(FILE_WRITERS, z.strictObject({ id }), z.object({ absorbe: z.string() })),
}
