import { z } from 'zod'
import { MODES_ENTRETIEN, STATUTS_ENTRETIEN } from '../domain/parcours/entretien'
import { CONTRATS, FAMILLES_ETAPE, RESULTATS_ETAPE } from '../domain/parcours/etape'
import { THEMES_FREIN } from '../domain/parcours/frein'
import { NATURES_DEMANDE } from '../domain/parcours/verification-demande'
import { MOTIFS_SORTIE, NATURES_SORTIE } from '../domain/sortie/sortie'
import { MAINTIENS } from '../domain/sortie/suivi'
import { done, FILE_READERS, FILE_WRITERS, id, isoDate, ouiNon } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'
import { dateFacultative, heure, texteLibre } from './saisie'

const cree = z.object({ id: z.string() })

/** An étape as typed. */
export const etapeSaisie = z.strictObject({
  famille: z.enum(FAMILLES_ETAPE),
  intitule: texteLibre(),
  operateur: texteLibre(),
  date_debut: isoDate,
  date_fin_prevue: dateFacultative,
  date_fin: dateFacultative,
  resultat: z.enum(RESULTATS_ETAPE).nullable(),
  contrat: z.enum(CONTRATS).nullable(),
  heures_hebdo: z.number().positive('Nombre d’heures attendu.').max(48, '48 heures au plus.').nullable(),
  fin_periode_essai: dateFacultative,
  employeur: texteLibre(50),
  justificatif: ouiNon,
  motif_arret: texteLibre(),
  commentaire: texteLibre(2000),
})
export type EtapeSaisie = z.infer<typeof etapeSaisie>

/** Name of an employer that is not known yet: recorded with the étape. */
const employeurNouveau = texteLibre(120).optional()

/** An interview as typed, with its note and the next appointment. */
export const entretienSaisie = z.strictObject({
  date: isoDate,
  heure,
  mode: z.enum(MODES_ENTRETIEN),
  statut: z.enum(STATUTS_ENTRETIEN),
  duree_minutes: z.int().min(5, '5 minutes au moins.').max(480, '8 heures au plus.').nullable(),
  note: texteLibre(10_000),
  /** What was agreed until the next meeting. */
  objectifs: texteLibre(2000),
  prochain_rdv: dateFacultative,
  prochain_rdv_heure: heure,
  /** Null: the mode of this interview. */
  prochain_rdv_mode: z.enum(MODES_ENTRETIEN).nullable(),
  /** Objectives of the contract that were reached, said during this interview. */
  objectifs_atteints: z.array(id).max(20),
})
export type EntretienSaisie = z.infer<typeof entretienSaisie>

const niveauFrein = z.int().min(0).max(3)

/** A frein as typed. */
export const freinSaisie = z.strictObject({
  theme: z.enum(THEMES_FREIN),
  niveau: niveauFrein,
  date_ouverture: isoDate,
  commentaire: texteLibre(1000),
})
export type FreinSaisie = z.infer<typeof freinSaisie>

/** A request to the commission as typed. */
export const demandeSaisie = z.strictObject({
  nature: z.enum(NATURES_DEMANDE),
  date_effet: dateFacultative,
  date_fin: dateFacultative,
  motif_sortie: z.enum(MOTIFS_SORTIE).nullable(),
  etape: texteLibre(50),
  referent: texteLibre(50),
  justification: texteLibre(2000),
  /** True once the warnings of an exit have been read. */
  confirme: z.boolean().optional(),
})
export type DemandeSaisie = z.infer<typeof demandeSaisie>

export const suiviSaisie = z.strictObject({
  participation: id,
  echeance: z.union([z.literal(3), z.literal(6)]),
  date: dateFacultative,
  maintenu: z.enum(MAINTIENS).nullable(),
})

/** How the rule set would class an exit, and why. */
const classementPrevu = z.object({
  nature: z.enum(NATURES_SORTIE),
  categorie: z.string(),
  raisons: z.array(z.string()),
  etape: z.string().nullable(),
  /** « CDI, fin d’essai le 12/03/2026… : sortie positive, emploi durable ». */
  phrase: z.string(),
  /** Why the motive and the étapes do not say the same thing. */
  contradictions: z.array(z.string()),
  /** What may be done, once read. */
  avertissements: z.array(z.object({ code: z.string(), message: z.string() })),
})

// Those who may read a whole parcours; each reads only the files open to them.
const PARCOURS_READERS = ['coordinateur', 'referent', 'lecture'] as const

export const parcoursRoutes = {
  /** The timeline on one landscape page; the name of the file, or null when cancelled. */
  'parcours.printFrise': taskRoute(PARCOURS_READERS, z.strictObject({ participation: id }), z.object({ fichier: z.string().nullable() })),
  /** What an étape is read against: hours a week below which the rules of the operation count no CDI. */
  'parcours.cadreEtape': queryRoute(FILE_READERS, z.strictObject({ participation: id }), z.object({ heures_min: z.number().nullable() })),
  'parcours.createEtape': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participation: id, etape: etapeSaisie, employeur_nouveau: employeurNouveau }),
    cree,
  ),
  'parcours.updateEtape': commandRoute(FILE_WRITERS, z.strictObject({ id, etape: etapeSaisie, employeur_nouveau: employeurNouveau }), done),
  'parcours.deleteEtape': commandRoute(FILE_WRITERS, z.strictObject({ id }), done),
  /** Puts back an étape just taken off, under its identifier: what proves it finds it again. */
  'parcours.restoreEtape': commandRoute(FILE_WRITERS, z.strictObject({ id, participation: id, etape: etapeSaisie }), done),
  /** The appointment as a calendar file; null when the save dialog is closed. */
  'parcours.exportRendezVous': taskRoute(FILE_WRITERS, z.strictObject({ id }), z.object({ fichier: z.string() }).nullable()),
  'parcours.createEntretien': commandRoute(FILE_WRITERS, z.strictObject({ participation: id, entretien: entretienSaisie }), cree),
  'parcours.updateEntretien': commandRoute(FILE_WRITERS, z.strictObject({ id, entretien: entretienSaisie }), done),
  'parcours.deleteEntretien': commandRoute(FILE_WRITERS, z.strictObject({ id }), done),
  'parcours.createFrein': commandRoute(FILE_WRITERS, z.strictObject({ participation: id, frein: freinSaisie }), cree),
  /** A new level, or the lifting, of a frein already open; a null date reopens it. */
  'parcours.updateFrein': commandRoute(
    FILE_WRITERS,
    z.strictObject({ id, niveau: niveauFrein, date_levee: dateFacultative, commentaire: texteLibre(1000) }),
    done,
  ),
  'parcours.createDemande': commandRoute(FILE_WRITERS, z.strictObject({ participation: id, demande: demandeSaisie }), cree),
  'parcours.withdrawDemande': commandRoute(FILE_WRITERS, z.strictObject({ id }), done),
  'parcours.previewSortie': queryRoute(
    FILE_WRITERS,
    z.strictObject({ participation: id, date_sortie: isoDate, motif: z.enum(MOTIFS_SORTIE), etape: z.string().max(50).nullable() }),
    classementPrevu,
  ),
  'parcours.saveSuivi': commandRoute(FILE_WRITERS, suiviSaisie, done),
}
