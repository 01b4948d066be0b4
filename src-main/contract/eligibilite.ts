import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { REPONSES_ELIGIBILITE } from '../domain/participant/eligibilite'
import { REGLES_ELIGIBILITE } from '../domain/participant/eligibilite-motifs'
import { CONCLUSIONS_DIAGNOSTIC } from '../domain/participant/prescription'
import { STATUTS_PARTICIPATION } from '../domain/participant/statut'
import { TYPES_PIECE } from '../domain/piece/types-piece'
import { ALL_ROLES, done, FILE_READERS, FILE_WRITERS, id, nothing, requiredText, texteSansNir } from './commun'
import { commandRoute, queryRoute } from './route'
import { dateFacultative, texteLibre, texteRequis } from './saisie'

const texte = z.string().nullable()
const REGLAGE: readonly Role[] = ['administrateur', 'coordinateur']
// The coordination, the référents for their own, and the auditor: a diagnostic is not for those who place or recruit.
const COHORTE_READERS: readonly Role[] = ['coordinateur', 'referent', 'lecture']

export const codeCritere = texteSansNir.regex(/^[^|]{1,60}$/)

/** What is typed of the fiche de prescription, beside the structure and the day. */
export const prescriptionSaisie = z.strictObject({
  prescripteur_nom: texteLibre(100),
  prescripteur_fonction: texteLibre(100),
  prescripteur_telephone: texteLibre(30),
  prescripteur_courriel: texteLibre(200),
  motif: texteLibre(2000),
  signature_participant: dateFacultative,
  signature_prescripteur: dateFacultative,
  cohorte: texteLibre(100),
})
export type PrescriptionSaisie = z.infer<typeof prescriptionSaisie>

/** A criterion as typed: when it was seen, on which document. */
export const constatSaisie = z.strictObject({
  critere: codeCritere,
  date_constat: dateFacultative,
  preuve: z.enum(TYPES_PIECE).nullable(),
})
export type ConstatSaisie = z.infer<typeof constatSaisie>

export const constatsSaisie = z.array(constatSaisie).max(30)

const epci = z.object({ code: z.string(), nom: z.string(), communes: z.number() })
export type EpciTrouve = z.infer<typeof epci>

export const critereReglage = z.strictObject({
  code: codeCritere,
  libelle: texteRequis(80),
  actif: z.boolean(),
  preuves: z.array(z.enum(TYPES_PIECE)).max(TYPES_PIECE.length),
})
export type CritereReglage = z.infer<typeof critereReglage>

const critere = z.object({
  code: z.string(),
  libelle: z.string(),
  actif: z.boolean(),
  preuves: z.array(z.enum(TYPES_PIECE)),
  sensible: z.boolean(),
})

const prescription = z.object({
  prescripteur_nom: texte,
  prescripteur_fonction: texte,
  prescripteur_telephone: texte,
  prescripteur_courriel: texte,
  motif: texte,
  signature_participant: texte,
  signature_prescripteur: texte,
  cohorte: texte,
  date_diagnostic_partage: texte,
  conclusion_diagnostic: texte,
})

/** The judgement of the rule on one participation; what the role may not see is left out. */
const eligibilite = z.object({
  eligible: z.enum(REPONSES_ELIGIBILITE),
  motifs: z.array(
    z.object({
      regle: z.enum(REGLES_ELIGIBILITE),
      satisfait: z.boolean().nullable(),
      explication: z.string(),
      source: z.string(),
      critere: texte,
    }),
  ),
  criteres: z.array(
    z.object({
      critere: z.string(),
      libelle: z.string(),
      sensible: z.boolean(),
      date_constat: texte,
      preuve: texte,
      piece: z.boolean(),
      etabli: z.boolean(),
      contredit: texte,
    }),
  ),
  propositions: z.array(z.object({ critere: z.string(), libelle: z.string(), sensible: z.boolean(), fait: z.string() })),
  residence: z.object({
    code_insee: texte,
    commune: texte,
    epci: z.object({ code: z.string(), nom: z.string() }).nullable(),
  }),
  /** Null where the role may not read the request. */
  prescription: prescription.nullable(),
  manques_prescription: z.array(z.string()),
  /** What the commission would see missing in a request to enter. */
  manques_commission: z.array(z.object({ genre: z.enum(['piece', 'point']), libelle: z.string() })),
})
export type EligibiliteDossier = z.infer<typeof eligibilite>

/** A list received, and how far it is. */
const cohorte = z.object({
  nom: z.string(),
  /** First prescription of the list; null when none has a day. */
  date_reception: texte,
  personnes: z.number(),
  recues: z.number(),
  diagnostics: z.number(),
  entrees: z.number(),
})
export type CohorteResume = z.infer<typeof cohorte>

const personneCohorte = z.object({
  participation: z.string(),
  participant: z.string(),
  nom: z.string(),
  prenom: z.string(),
  referent_nom: texte,
  prescripteur: texte,
  statut: z.enum(STATUTS_PARTICIPATION),
  date_prescription: texte,
  date_premier_accueil: texte,
  date_diagnostic_partage: texte,
  conclusion_diagnostic: texte,
  ecriture: z.boolean(),
})
export type PersonneCohorte = z.infer<typeof personneCohorte>

export const diagnosticSaisie = z.strictObject({
  participation: id,
  date_diagnostic_partage: dateFacultative,
  conclusion_diagnostic: z.enum(CONCLUSIONS_DIAGNOSTIC).nullable(),
})

export const eligibiliteRoutes = {
  'eligibilite.get': queryRoute(FILE_READERS, z.strictObject({ participation: id }), eligibilite),
  /** Replaces the criteria of a participation, each with its day and its proof. */
  'eligibilite.saveCriteres': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participation: id, constats: constatsSaisie, confirme: z.boolean().optional() }),
    done,
  ),
  'eligibilite.reglages': queryRoute(ALL_ROLES, nothing, z.object({ territoire: z.array(epci), criteres: z.array(critere) })),
  'eligibilite.searchEpci': queryRoute(ALL_ROLES, z.strictObject({ texte: z.string().max(100) }), z.array(epci)),
  'eligibilite.setTerritoire': commandRoute(REGLAGE, z.strictObject({ epci: z.array(requiredText(20)).max(50) }), done),
  'eligibilite.setCriteres': commandRoute(REGLAGE, z.strictObject({ criteres: z.array(critereReglage).max(100) }), done),
  'eligibilite.cohortes': queryRoute(COHORTE_READERS, nothing, z.array(cohorte)),
  'eligibilite.cohorte': queryRoute(COHORTE_READERS, z.strictObject({ nom: z.string().max(100) }), z.array(personneCohorte)),
  /** Prescriptions that wait, of no list yet. */
  'eligibilite.horsCohorte': queryRoute(COHORTE_READERS, nothing, z.array(personneCohorte)),
  /** Puts prescriptions in a list, or takes them out of theirs (null). */
  'eligibilite.setCohorte': commandRoute(
    FILE_WRITERS,
    z.strictObject({
      participations: z.array(id).min(1, 'Choisissez au moins une personne.').max(1000),
      cohorte: texteRequis(100).nullable(),
    }),
    done,
  ),
  'eligibilite.saveDiagnostic': commandRoute(FILE_WRITERS, diagnosticSaisie, done),
}
