import { z } from 'zod'
import { GROUPES_ALERTE, TYPES_ALERTE } from '../domain/accueil/alerte'
import { ETATS_COMMISSION, TYPES_PASSAGE } from '../domain/commission/commission'
import { done, FILE_WRITERS, id, isoDate, texteSansNir } from './commun'
import { commandRoute, queryRoute } from './route'
import { texteRequis } from './saisie'

const alerteRow = z.object({
  type: z.enum(TYPES_ALERTE),
  groupe: z.enum(GROUPES_ALERTE),
  participation: z.string(),
  /** The étape or the interview to open; null for the parcours itself. */
  objet: z.string().nullable(),
  participant: z.string(),
  nom: z.string(),
  prenom: z.string(),
  /** Code of the référent of the parcours. */
  referent: z.string().nullable(),
  cause: z.string(),
  echeance: z.string(),
  /** Age of its cause in days: since the last interview for somebody not seen, else since the deadline; negative to come. */
  age: z.number(),
})
export type AlerteRow = z.infer<typeof alerteRow>

/** An alert still true that somebody put off, until when and why. */
const alerteReportee = alerteRow.extend({ jusqu_au: z.string(), raison: z.string(), utilisateur: z.string() })
export type AlerteReportee = z.infer<typeof alerteReportee>

const alerteVisee = { participation: id, type: z.enum(TYPES_ALERTE), objet: texteSansNir.max(200).nullable() }

/** What is typed to put an alert off. */
export const reportSaisie = z.strictObject({ jusqu_au: isoDate, raison: texteRequis(200) })
export type ReportSaisie = z.infer<typeof reportSaisie>

const prochaineCommission = z.object({
  id: z.string(),
  date: z.string(),
  heure_debut: z.string().nullable(),
  heure_fin: z.string().nullable(),
  lieu: z.string().nullable(),
  etat: z.enum(ETATS_COMMISSION),
  passages: z.number(),
  /** Those of the caseload shown, with what each lacks. */
  dossiers: z.array(
    z.object({
      participant: z.string(),
      participation: z.string(),
      nom: z.string(),
      prenom: z.string(),
      type: z.enum(TYPES_PASSAGE),
      manques: z.array(z.object({ genre: z.enum(['piece', 'point']), libelle: z.string() })),
    }),
  ),
})

export const accueilRoutes = {
  'accueil.get': queryRoute(
    ['coordinateur', 'referent'],
    z.strictObject({ portee: z.enum(['mes', 'equipe']) }),
    z.object({
      today: z.string(),
      alertes: z.array(alerteRow),
      reportees: z.array(alerteReportee),
      /** Longest time an alert may be put off, in days. */
      report_max_jours: z.number(),
      horizon_jours: z.number(),
      fileActive: z.object({
        total: z.number(),
        recents: z.number(),
        attention: z.number(),
        urgents: z.number(),
        suspendus: z.number(),
        jours: z.number(),
        /** Norm × share of full time of the référents shown; null when it is unknown. */
        norme: z.number().nullable(),
      }),
      commission: prochaineCommission.nullable(),
      rendezVous: z.array(z.object({ participant: z.string(), nom: z.string(), prenom: z.string(), heure: z.string().nullable() })),
    }),
  ),
  'accueil.snooze': commandRoute(FILE_WRITERS, z.strictObject({ ...alerteVisee, report: reportSaisie }), done),
  /** Brings an alert back at once. */
  'accueil.wake': commandRoute(FILE_WRITERS, z.strictObject(alerteVisee), done),
}
export type AccueilData = z.infer<(typeof accueilRoutes)['accueil.get']['output']>
