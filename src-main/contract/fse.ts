import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { ETATS_RECUEIL, ETATS_SIX_MOIS } from '../domain/fse/horloge'
import { RESSOURCES_FSE } from '../domain/fse/question'
import { CHAMPS_FSE_ENTREE } from '../domain/participant/completude-fse'
import { done, FILE_READERS, FILE_WRITERS, id, nothing, ouiNon, requiredText } from './commun'
import { complementSortieFse, contenuModele, entreeFseSaisie, reponsesFse, selectionFse, sortieFseSaisie } from './fse-saisie'
import { commandRoute, queryRoute, taskRoute } from './route'

/** Those who check the records of every operation. */
const CONTROLE: readonly Role[] = ['coordinateur', 'lecture']
/** Those who send them to the funder, sensitive answers included. */
const ENVOI: readonly Role[] = ['coordinateur']

const texte = z.string().nullable()

/** What the FSE+ tab adds to the file: answers of the questionnaires, and the record of the person in the operation. */
const dossierFse = z.object({
  reponses: reponsesFse,
  questionnaire: z.object({ date_recueil: texte, ressources: z.array(z.enum(RESSOURCES_FSE)).nullable(), zone_rurale: ouiNon }),
  complement: complementSortieFse,
  /** Null before the entry. */
  enregistrement: z
    .object({
      premiere: z.string(),
      derniere: z.string(),
      sejours: z.array(z.object({ participation: z.string(), date_entree: z.string(), date_sortie: texte })),
    })
    .nullable(),
  /** Records of the same person in other operations. */
  autres_operations: z.array(z.string()),
})
export type DossierFse = z.infer<typeof dossierFse>

const ficheDe = {
  fiche: z.string(),
  participant: z.string(),
  participation: z.string(),
  nom: z.string(),
  prenom: z.string(),
  operation: z.string(),
  referent: texte,
}
const ficheIncomplete = z.object({ ...ficheDe, date_entree: z.string(), manquants: z.array(z.enum(CHAMPS_FSE_ENTREE)) })
const ficheSortie = z.object({
  ...ficheDe,
  date_sortie: z.string(),
  limite: z.string(),
  restant: z.number(),
  etat: z.enum(ETATS_RECUEIL),
})
const ficheSixMois = z.object({
  ...ficheDe,
  date_sortie: z.string(),
  echeance: z.string(),
  retard: z.number(),
  etat: z.enum(ETATS_SIX_MOIS),
})
export type FicheIncomplete = z.infer<typeof ficheIncomplete>
export type FicheSortie = z.infer<typeof ficheSortie>
export type FicheSixMois = z.infer<typeof ficheSixMois>

const apercuFse = z.object({
  date: z.string(),
  operations: z.array(
    z.object({ code: z.string(), intitule: z.string(), fiches: z.number(), incompletes: z.number(), taux: z.number().nullable() }),
  ),
  incompletes: z.array(ficheIncomplete),
  /** Questionnaires not collected yet, in their delay or not, and those collected too late. */
  sorties: z.array(ficheSortie),
  six_mois: z.array(ficheSixMois),
})
export type ApercuFse = z.infer<typeof apercuFse>

const modele = z.object({ id: z.string(), nom: z.string(), fichier_nom: z.string(), modifie_le: z.string(), contenu: contenuModele })
export type ModeleEnregistre = z.infer<typeof modele>

const fichierVierge = z.object({
  ref: z.string(),
  fichier_nom: z.string(),
  format: z.enum(['xlsx', 'csv']),
  feuilles: z.array(z.object({ nom: z.string(), lignes: z.array(z.array(z.string())), ligne_entete: z.number() })),
})
export type FichierVierge = z.infer<typeof fichierVierge>

const apercuExport = z.object({
  personnes: z.number(),
  fiches: z.number(),
  titres: z.array(z.string()),
  lignes: z.array(z.array(z.string())),
  /** Our codes that have none in the portal: to be mapped or left blank on purpose. */
  sans_code: z.array(z.object({ rang: z.number(), titre: z.string(), code: z.string(), libelle: z.string(), fiches: z.number() })),
  suggestions: z.number(),
  incompletes: z.array(
    z.object({ participant: z.string(), nom: z.string(), prenom: z.string(), manquants: z.array(z.enum(CHAMPS_FSE_ENTREE)) }),
  ),
  contacts_remplaces: z.number(),
})
export type ApercuExport = z.infer<typeof apercuExport>

const ecrit = z.object({ fichier: z.string(), personnes: z.number(), fiches: z.number() }).nullable()
const cree = z.object({ id: z.string() })

export const fseRoutes = {
  'fse.get': queryRoute(FILE_READERS, z.strictObject({ participation: id }), dossierFse),
  'fse.saveEntree': commandRoute(FILE_WRITERS, z.strictObject({ participation: id, entree: entreeFseSaisie }), done),
  'fse.saveSortie': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participation: id, sortie: sortieFseSaisie, complement: complementSortieFse }),
    done,
  ),
  'fse.overview': queryRoute(CONTROLE, nothing, apercuFse),
  'fse.modeles': queryRoute(ENVOI, nothing, z.array(modele)),
  /** Reads a blank file of the portal chosen by dialog; null when the dialog was closed. */
  'fse.openFichier': taskRoute(ENVOI, nothing, fichierVierge.nullable()),
  /** The blank file of a saved mapping, to go on with it. */
  'fse.readFichier': queryRoute(ENVOI, z.strictObject({ id }), fichierVierge),
  'fse.createModele': commandRoute(ENVOI, z.strictObject({ ref: id, nom: requiredText(80), contenu: contenuModele }), cree),
  'fse.updateModele': commandRoute(ENVOI, z.strictObject({ id, contenu: contenuModele }), done),
  'fse.renameModele': commandRoute(ENVOI, z.strictObject({ id, nom: requiredText(80) }), done),
  'fse.duplicateModele': commandRoute(ENVOI, z.strictObject({ id }), cree),
  'fse.deleteModele': commandRoute(ENVOI, z.strictObject({ id }), done),
  /** Takes back a deletion of this session. */
  'fse.restoreModele': commandRoute(ENVOI, z.strictObject({ id }), done),
  /** A newer blank file for the same mapping; nothing is written when one of its columns is gone. */
  'fse.replaceFichier': taskRoute(
    ENVOI,
    z.strictObject({ id }),
    z
      .object({ fichier_nom: z.string(), remplace: z.boolean(), manquantes: z.array(z.string()), nouvelles: z.array(z.string()) })
      .nullable(),
  ),
  'fse.previewExport': queryRoute(ENVOI, z.strictObject({ modele: id, selection: selectionFse }), apercuExport),
  'fse.exportModele': taskRoute(ENVOI, z.strictObject({ modele: id, selection: selectionFse }), ecrit),
  'fse.exportGenerique': taskRoute(ENVOI, z.strictObject({ format: z.enum(['xlsx', 'csv']), selection: selectionFse }), ecrit),
}

export type SelectionFseSaisie = z.input<typeof selectionFse>
