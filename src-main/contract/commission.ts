import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { DECISIONS, ETATS_COMMISSION, PRESENCES_MEMBRE, REPONSES_MEMBRE, TYPES_PASSAGE } from '../domain/commission/commission'
import { CONSEQUENCES_QUORUM } from '../domain/commission/quorum'
import { SERIE_MAX } from '../domain/commission/serie'
import { FAMILLES_ETAPE, RESULTATS_ETAPE } from '../domain/parcours/etape'
import { SEXES } from '../domain/participant/participant'
import { STATUTS_PARTICIPATION } from '../domain/participant/statut'
import { NATURES_SORTIE } from '../domain/sortie/sortie'
import { done, id, isoDate, nothing, optionalText, ouiNon, requiredText } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'

const COORDINATION: readonly Role[] = ['coordinateur']
/** Those who sit or prepare; the minutes name people, so the other roles do not read them. */
const READERS: readonly Role[] = ['coordinateur', 'referent', 'lecture']

/** What can be printed of a session. */
export const PAPIERS_SEANCE = [
  'convocations',
  'ordreDuJour',
  'fichesSynthese',
  'emargement',
  'procesVerbal',
  'additif',
  'courriers',
] as const
export type PapierSeance = (typeof PAPIERS_SEANCE)[number]

/** PDF to print, an accessible page, or a document that a team may still edit. */
export const FORMATS_PAPIER = ['pdf', 'html', 'docx'] as const
export type FormatPapier = (typeof FORMATS_PAPIER)[number]

const ouiNonChoisi = z.union([z.literal(0), z.literal(1)])
const heure = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Heure attendue : 09:30.')

export const seanceSaisie = z.strictObject({
  date: isoDate,
  heure_debut: heure,
  heure_fin: heure.nullable(),
  lieu: optionalText(200),
  presidence: optionalText(200),
})
export type SeanceSaisie = z.infer<typeof seanceSaisie>

/** Several sessions alike, on the days kept. */
export const serieSaisie = seanceSaisie.omit({ date: true }).extend({
  jours: z.array(isoDate).min(1, 'Gardez un jour au moins.').max(SERIE_MAX),
})
export type SerieSaisie = z.infer<typeof serieSaisie>

export const membreSaisie = z.strictObject({
  id: id.nullable(),
  civilite: optionalText(20),
  nom: requiredText(),
  prenom: optionalText(100),
  fonction: optionalText(200),
  organisation: optionalText(200),
  partenaire: ouiNon,
  suppleant: optionalText(200),
  actif: ouiNonChoisi,
})
export type MembreSaisie = z.infer<typeof membreSaisie>

/** What a session needs to deliberate. */
export const quorumSaisie = z.strictObject({
  minimum: z.int().min(1, 'Un membre au moins.').max(99, '99 membres au plus.').nullable(),
  fonction: optionalText(200),
  consequence: z.enum(CONSEQUENCES_QUORUM),
})
export type QuorumSaisie = z.infer<typeof quorumSaisie>

/** How much the projection, the anonymous papers and the minutes tell. */
export const discretionSaisie = z.strictObject({ projection_stricte: ouiNonChoisi, critere_pv: ouiNonChoisi })
export type DiscretionSaisie = z.infer<typeof discretionSaisie>

const dossierTrouve = z.object({
  participation: z.string(),
  nom: z.string(),
  prenom: z.string(),
  operation: z.string(),
  statut: z.enum(STATUTS_PARTICIPATION),
  types: z.array(z.enum(TYPES_PASSAGE)),
})
export type DossierTrouve = z.infer<typeof dossierTrouve>

const seanceRow = z.object({
  id: z.string(),
  date: z.string(),
  heure_debut: z.string().nullable(),
  heure_fin: z.string().nullable(),
  lieu: z.string().nullable(),
  presidence: z.string().nullable(),
  etat: z.enum(ETATS_COMMISSION),
  motif: z.string().nullable(),
  passages: z.number(),
  decides: z.number(),
  partenaires: ouiNon,
})
export type SeanceRow = z.infer<typeof seanceRow>

const membreRow = membreSaisie.extend({
  id: z.string(),
  reponse: z.enum(REPONSES_MEMBRE),
  presence: z.enum(PRESENCES_MEMBRE).nullable(),
  remplacant: z.string().nullable(),
})
export type MembreRow = z.infer<typeof membreRow>

const effet = z.object({ phrase: z.string(), probleme: z.string().nullable() })

const passageRow = z.object({
  id: z.string(),
  participation: z.string(),
  participant: z.string(),
  nom: z.string(),
  prenom: z.string(),
  age: z.number().nullable(),
  referent: z.string().nullable(),
  type: z.enum(TYPES_PASSAGE),
  ordre: z.number(),
  duree_minutes: z.number(),
  horaire: z.string(),
  demande: z.string().nullable(),
  /** In one line: contract, criterion, motive. */
  resume: z.string(),
  /** What the dossier lacks; empty when it is ready. */
  manques: z.array(z.object({ genre: z.enum(['piece', 'point']), libelle: z.string() })),
  decision: z.enum(DECISIONS).nullable(),
  motif: z.string().nullable(),
  date_effet: z.string().nullable(),
  derogation_nature: z.enum(NATURES_SORTIE).nullable(),
  derogation_motif: z.string().nullable(),
  /** What is left to do after the decision. */
  suite: z.string().nullable(),
  effet,
})
export type PassageRow = z.infer<typeof passageRow>

const seanceDetail = seanceRow.extend({
  observations: z.string().nullable(),
  /** Name of the commission, a setting of the structure. */
  nom_commission: z.string(),
  /** True when an anonymous projection also hides days, trades and places. */
  projection_stricte: z.boolean(),
  /** Rank of the session in its year and number planned. */
  rang: z.number(),
  sur: z.number(),
  fin_prevue: z.string().nullable(),
  suivante: z.string().nullable(),
  passagesListe: z.array(passageRow),
  /** Dossiers followed by somebody else, that this reader does not see. */
  autres: z.number(),
  membres: z.array(membreRow),
  /** Corrections made since the closing, oldest first. */
  additifs: z.array(
    z.object({ id: z.string(), passage: z.string(), date: z.string(), raison: z.string(), avant: z.enum(DECISIONS).nullable() }),
  ),
  /** Null when the commission has no quorum. */
  quorum: z.object({ atteint: z.boolean(), phrase: z.string(), empeche: z.boolean() }).nullable(),
  /** Requests and deadlines that are not on the agenda yet. */
  propositions: z.array(
    z.object({
      participation: z.string(),
      demande: z.string().nullable(),
      type: z.enum(TYPES_PASSAGE),
      raison: z.string(),
      nom: z.string(),
      prenom: z.string(),
    }),
  ),
})
export type SeanceDetail = z.infer<typeof seanceDetail>

/** An étape on the projected timeline; the second name holds nothing that somebody typed. */
const etapeProjetee = z.object({
  famille: z.enum(FAMILLES_ETAPE),
  libelle: z.string(),
  libelle_anonyme: z.string(),
  date_debut: z.string(),
  date_fin: z.string().nullable(),
  date_fin_prevue: z.string().nullable(),
  resultat: z.enum(RESULTATS_ETAPE).nullable(),
})
export type EtapeProjetee = z.infer<typeof etapeProjetee>

/** One dossier as the room sees it: an age band, never minima sociaux, health or justice. */
const synthese = z.object({
  sexe: z.enum(SEXES).nullable(),
  tranche: z.string(),
  commune: z.string().nullable(),
  date_entree: z.string().nullable(),
  mois: z.number().nullable(),
  question: z.string(),
  question_anonyme: z.string(),
  /** What the référent wrote: kept for those who read notes, left out for a pause, and never shown on an anonymous projection. */
  justification: z.string().nullable(),
  auteur: z.string().nullable(),
  tests: z.array(z.object({ libelle: z.string(), detail: z.string().nullable(), reussi: z.boolean() })),
  /** Proofs and signatures that the dossier lacks; never shown on an anonymous projection. */
  manques: z.array(z.string()),
  /** Class of the exit by the rule set. */
  nature: z.enum(NATURES_SORTIE).nullable(),
  /** What « favorable » would do now, and why it could not. */
  favorable: effet,
  /** Proposed end of a prolongation, or day of effect. */
  date_effet: z.string().nullable(),
  freins_leves: z.array(z.string()),
  etapes: z.array(etapeProjetee),
  suspensions: z.array(z.object({ date_debut: z.string(), date_fin: z.string().nullable() })),
})
export type SyntheseDossier = z.infer<typeof synthese>

export const decisionSaisie = z.strictObject({
  passage: id,
  decision: z.enum(DECISIONS).nullable(),
  motif: optionalText(2000),
  date_effet: isoDate.nullable(),
  derogation_nature: z.enum(NATURES_SORTIE).nullable(),
  derogation_motif: optionalText(2000),
  suite: optionalText(2000),
})

const compteur = z.object({
  type: z.enum(TYPES_PASSAGE),
  total: z.number(),
  favorable: z.number(),
  defavorable: z.number(),
  ajourne: z.number(),
  sans_objet: z.number(),
})

/** One year of sessions. */
const statistiques = z.object({
  tenues: z.number(),
  avec_partenaires: z.number(),
  passages: z.array(compteur),
  delai: z.object({ median: z.number(), moyen: z.number(), demandes: z.number() }).nullable(),
})
export type StatistiquesSeances = z.infer<typeof statistiques>

/** A decision of a closed session, corrected; the reason is printed in the addendum. */
export const correctionSaisie = decisionSaisie.omit({ suite: true }).extend({ decision: z.enum(DECISIONS), raison: requiredText(2000) })
export type CorrectionSaisie = z.infer<typeof correctionSaisie>

export const commissionRoutes = {
  'commission.list': queryRoute(READERS, nothing, z.array(seanceRow)),
  'commission.statistiques': queryRoute(READERS, z.strictObject({ annee: z.int().min(1990).max(2200) }), statistiques),
  'commission.get': queryRoute(READERS, z.strictObject({ id }), seanceDetail),
  'commission.create': commandRoute(COORDINATION, seanceSaisie, z.object({ id: z.string() })),
  /** A whole calendar at once: every session, or none. */
  'commission.createSerie': commandRoute(COORDINATION, serieSaisie, z.object({ seances: z.number() })),
  'commission.update': commandRoute(COORDINATION, seanceSaisie.extend({ id, observations: optionalText(4000) }), done),
  /** Next state of a session; a motive for one postponed or cancelled. */
  'commission.setEtat': commandRoute(COORDINATION, z.strictObject({ id, etat: z.enum(ETATS_COMMISSION), motif: optionalText(500) }), done),
  /** Puts a session off; with a new day its agenda goes there, to the session already planned or to one planned alike. */
  'commission.postpone': commandRoute(
    COORDINATION,
    z.strictObject({ id, motif: requiredText(500), date: isoDate.nullable() }),
    z.object({ id: z.string().nullable(), dossiers: z.number() }),
  ),
  'commission.membres': queryRoute(COORDINATION, nothing, z.array(membreSaisie.extend({ id: z.string() }))),
  'commission.saveMembre': commandRoute(COORDINATION, membreSaisie, done),
  'commission.quorum': queryRoute(READERS, nothing, quorumSaisie),
  'commission.setQuorum': commandRoute(COORDINATION, quorumSaisie, done),
  'commission.discretion': queryRoute(READERS, nothing, discretionSaisie),
  'commission.setDiscretion': commandRoute(COORDINATION, discretionSaisie, done),
  'commission.setMembre': commandRoute(
    COORDINATION,
    z.strictObject({
      commission: id,
      membre: id,
      reponse: z.enum(REPONSES_MEMBRE),
      presence: z.enum(PRESENCES_MEMBRE).nullable(),
      remplacant: optionalText(200),
    }),
    done,
  ),
  /** Files found by name, for a dossier that nothing proposes. */
  'commission.searchDossiers': queryRoute(COORDINATION, z.strictObject({ id, texte: z.string().max(100) }), z.array(dossierTrouve)),
  /** Puts on the agenda everything proposed, or the dossiers named. */
  'commission.addPassages': commandRoute(
    COORDINATION,
    z.strictObject({
      id,
      dossiers: z
        .array(z.strictObject({ participation: id, demande: id.nullable(), type: z.enum(TYPES_PASSAGE) }))
        .min(1)
        .max(500),
    }),
    done,
  ),
  'commission.removePassage': commandRoute(COORDINATION, z.strictObject({ passage: id, motif: requiredText(500) }), done),
  /** The whole agenda in its new order. */
  'commission.reorder': commandRoute(COORDINATION, z.strictObject({ id, ordre: z.array(id).max(500) }), done),
  'commission.setDuree': commandRoute(COORDINATION, z.strictObject({ passage: id, duree_minutes: z.int().min(1).max(120) }), done),
  'commission.synthese': queryRoute(READERS, z.strictObject({ passage: id }), synthese),
  'commission.decide': commandRoute(COORDINATION, decisionSaisie, done),
  /** Applies every decision to its file in one transaction, or none. */
  'commission.close': commandRoute(COORDINATION, z.strictObject({ id }), z.object({ appliques: z.number() })),
  /** Corrects a decision after the closing, by an addendum that also applies. */
  'commission.correct': commandRoute(COORDINATION, correctionSaisie, done),
  /** The sessions of a year, or one of them, for a calendar. */
  'commission.saveAgenda': taskRoute(
    READERS,
    z.strictObject({ annee: z.int().min(1990).max(2200), seance: id.nullable() }),
    z.object({ fichier: z.string(), seances: z.number() }).nullable(),
  ),
  'commission.savePaper': taskRoute(
    READERS,
    z.strictObject({ id, paper: z.enum(PAPIERS_SEANCE), anonyme: z.boolean(), format: z.enum(FORMATS_PAPIER) }),
    z.object({ fichier: z.string() }).nullable(),
  ),
}
