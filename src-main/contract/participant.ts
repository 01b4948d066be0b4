import { z } from 'zod'
import { NIVEAUX_DOUBLON } from '../domain/participant/doublon'
import { NATIONALITES, SEXES } from '../domain/participant/participant'
import { ISSUES_ACCUEIL, SITUATIONS_ENTREE } from '../domain/participant/participation'
import { done, FILE_READERS, FILE_WRITERS, id, isoDate, nothing, ouiNon, texteSansNir } from './commun'
import { dossier } from './dossier'
import { constatsSaisie, prescriptionSaisie } from './eligibilite'
import { exportSaisie, participantListe } from './participant-liste'
import { commandRoute, queryRoute, taskRoute } from './route'
import { dateFacultative, texteLibre, texteRequis } from './saisie'

/** What is typed about a person. */
export const identiteSaisie = z.strictObject({
  nom: texteRequis(),
  prenom: texteRequis(),
  nom_naissance: texteLibre(100),
  sexe: z.enum(SEXES).nullable(),
  date_naissance: dateFacultative,
  adresse: texteLibre(300),
  code_postal: texteLibre(10),
  code_insee: texteLibre(5),
  qpv: ouiNon,
  telephone: texteLibre(30),
  courriel: texteLibre(200),
  identifiant_ft: texteLibre(30),
  nationalite: z.enum(NATIONALITES).nullable(),
  parent_ne_etranger: ouiNon,
})
export type IdentiteSaisie = z.infer<typeof identiteSaisie>

/** What is typed about a participation: the request and the situation at entry. The commission decides of the entry itself. */
export const participationSaisie = z.strictObject({
  operation: texteRequis(50),
  referent: texteLibre(50),
  prescripteur: texteLibre(),
  date_prescription: dateFacultative,
  situation_entree: z.enum(SITUATIONS_ENTREE).nullable(),
  duree_recherche_mois: z.number().min(0, 'Nombre de mois attendu.').max(600, 'Nombre de mois attendu.').nullable(),
  niveau: z.int().min(0).max(8).nullable(),
  rsa: ouiNon,
  ass: ouiNon,
  are: ouiNon,
  aah: ouiNon,
  rqth: ouiNon,
  sdf: ouiNon,
  exclusion_logement: ouiNon,
  criteres: z.array(texteSansNir.regex(/^[^|]{1,60}$/)).max(30),
})
export type ParticipationSaisie = z.infer<typeof participationSaisie>

/** What comes with a request: the fiche, the criteria seen, and the answer to a warning. */
const arrivee = {
  prescription: prescriptionSaisie.optional(),
  constats: constatsSaisie.optional(),
  confirme: z.boolean().optional(),
}

/** The first reception and what it led to. */
export const premierAccueilSaisie = z.strictObject({
  participation: id,
  date_premier_accueil: isoDate,
  issue_accueil: z.enum(ISSUES_ACCUEIL).nullable(),
  motif_non_entree: texteLibre(),
  /** The request to the commission that follows, written in the same gesture. */
  demande: z.strictObject({ date_effet: isoDate, referent: texteLibre(50), justification: texteLibre(2000) }).optional(),
  confirme: z.boolean().optional(),
})
export type PremierAccueilSaisie = z.infer<typeof premierAccueilSaisie>

const doublon = z.object({
  id: z.string(),
  nom: z.string(),
  prenom: z.string(),
  date_naissance: z.string().nullable(),
  commune: z.string().nullable(),
  referent: z.string().nullable(),
  niveau: z.enum(NIVEAUX_DOUBLON),
  raison: z.string(),
})

const commune = z.object({
  code_insee: z.string(),
  nom: z.string(),
  codes_postaux: z.array(z.string()),
  departement: z.string(),
  /** Name of its EPCI; null when it belongs to none. */
  epci: z.string().nullable(),
  /** Null while the territory is not set. */
  dans_territoire: z.boolean().nullable(),
})
export type CommuneTrouvee = z.infer<typeof commune>

/** Somebody found by name, for Ctrl+K and for choosing a person. */
const participantTrouve = z.object({
  id: z.string(),
  nom: z.string(),
  prenom: z.string(),
  date_naissance: z.string().nullable(),
  commune: z.string().nullable(),
  referent: z.string().nullable(),
})
export type ParticipantTrouve = z.infer<typeof participantTrouve>

const choix = z.object({ code: z.string(), libelle: z.string() })

export const participantRoutes = {
  'participant.list': queryRoute(FILE_READERS, nothing, participantListe),
  'participant.search': queryRoute(FILE_READERS, z.strictObject({ texte: z.string().max(100) }), z.array(participantTrouve)),
  /** The file; under the identifier of one it was merged with too. */
  'participant.get': queryRoute(FILE_READERS, z.strictObject({ id }), dossier),
  /** What was done on this file, newest first. */
  'participant.history': queryRoute(
    FILE_READERS,
    z.strictObject({ id }),
    z.array(z.object({ id: z.number(), horodatage: z.string(), utilisateur: z.string(), action: z.string(), champs: z.array(z.string()) })),
  ),
  /** What forms offer: référents, operations, and words already used. */
  'participant.choices': queryRoute(
    FILE_READERS,
    nothing,
    z.object({
      referents: z.array(choix),
      operations: z.array(choix),
      employeurs: z.array(choix),
      prescripteurs: z.array(z.string()),
      operateurs: z.array(z.string()),
      criteres: z.array(choix),
      /** Lists received from France Travail. */
      cohortes: z.array(z.string()),
    }),
  ),
  'participant.searchCommunes': queryRoute(FILE_READERS, z.strictObject({ texte: z.string().max(100) }), z.array(commune)),
  'participant.findDoublons': queryRoute(
    FILE_WRITERS,
    z.strictObject({
      nom: z.string().max(100),
      prenom: z.string().max(100),
      nom_naissance: z.string().max(100).nullable(),
      sexe: z.enum(SEXES).nullable(),
      date_naissance: dateFacultative,
      telephone: z.string().max(30).nullable(),
      courriel: z.string().max(200).nullable(),
      identifiant_ft: z.string().max(30).nullable(),
    }),
    z.array(doublon),
  ),
  'participant.create': commandRoute(
    FILE_WRITERS,
    z.strictObject({ identite: identiteSaisie, participation: participationSaisie, ...arrivee }),
    z.object({ participant: z.string(), participation: z.string() }),
  ),
  'participant.addParticipation': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participant: id, participation: participationSaisie, ...arrivee }),
    z.object({ participation: z.string() }),
  ),
  'participant.updateIdentite': commandRoute(FILE_WRITERS, z.strictObject({ id, identite: identiteSaisie }), done),
  'participant.updateParticipation': commandRoute(
    FILE_WRITERS,
    z.strictObject({
      id,
      participation: participationSaisie,
      prescription: prescriptionSaisie.optional(),
      confirme: z.boolean().optional(),
    }),
    done,
  ),
  'participant.savePremierAccueil': commandRoute(FILE_WRITERS, premierAccueilSaisie, done),
  /** The rows chosen, as a workbook; null when the dialog was closed. */
  'participant.export': taskRoute(FILE_READERS, exportSaisie, z.object({ fichier: z.string(), personnes: z.number() }).nullable()),
}
