import { z } from 'zod'
import { ATTRIBUTS_DOSSIER } from '../domain/acces/dossier'
import { STATUTS_DEMANDE, TYPES_PASSAGE } from '../domain/commission/commission'
import { MODES_ENTRETIEN, STATUTS_ENTRETIEN } from '../domain/parcours/entretien'
import { CONTRATS, FAMILLES_ETAPE, RESULTATS_ETAPE } from '../domain/parcours/etape'
import { THEMES_FREIN } from '../domain/parcours/frein'
import { TYPES_ECHEANCE } from '../domain/participant/echeance'
import { VERS_MANQUE } from '../domain/participant/manque'
import { NATIONALITES, SEXES } from '../domain/participant/participant'
import { ISSUES_ACCUEIL, SITUATIONS_ENTREE } from '../domain/participant/participation'
import { STATUTS_PARTICIPATION } from '../domain/participant/statut'
import { MOTIFS_SORTIE, NATURES_SORTIE, SITUATIONS_6_MOIS, SITUATIONS_FSE } from '../domain/sortie/sortie'
import { MAINTIENS } from '../domain/sortie/suivi'
import { ouiNon } from './commun'

const texte = z.string().nullable()
const nombre = z.number().nullable()

/** The person; contact details are null where the role may not see them. */
export const identite = z.object({
  id: z.string(),
  nom: z.string(),
  prenom: z.string(),
  nom_naissance: texte,
  sexe: z.enum(SEXES).nullable(),
  date_naissance: texte,
  adresse: texte,
  code_postal: texte,
  code_insee: texte,
  commune: texte,
  qpv: ouiNon,
  telephone: texte,
  courriel: texte,
  identifiant_ft: texte,
  nationalite: z.enum(NATIONALITES).nullable(),
  parent_ne_etranger: ouiNon,
})

export const etapeDossier = z.object({
  id: z.string(),
  famille: z.enum(FAMILLES_ETAPE),
  intitule: texte,
  operateur: texte,
  date_debut: z.string(),
  date_fin_prevue: texte,
  date_fin: texte,
  resultat: z.enum(RESULTATS_ETAPE).nullable(),
  contrat: z.enum(CONTRATS).nullable(),
  heures_hebdo: nombre,
  fin_periode_essai: texte,
  employeur: texte,
  employeur_nom: texte,
  justificatif: ouiNon,
  motif_arret: texte,
  commentaire: texte,
})
export type EtapeDossier = z.infer<typeof etapeDossier>

export const entretienDossier = z.object({
  id: z.string(),
  date: z.string(),
  mode: z.enum(MODES_ENTRETIEN),
  statut: z.enum(STATUTS_ENTRETIEN),
  referent: texte,
  heure: texte,
  duree_minutes: nombre,
  note: texte,
  prochain_rdv: texte,
  objectifs: texte,
})
export type EntretienDossier = z.infer<typeof entretienDossier>

export const freinDossier = z.object({
  id: z.string(),
  theme: z.enum(THEMES_FREIN),
  niveau: z.number(),
  niveau_initial: nombre,
  date_ouverture: z.string(),
  date_levee: texte,
  commentaire: texte,
})
export type FreinDossier = z.infer<typeof freinDossier>

export const sortieDossier = z.object({
  date_sortie: z.string(),
  motif: z.enum(MOTIFS_SORTIE),
  etape: texte,
  situation_fse: z.enum(SITUATIONS_FSE).nullable(),
  date_recueil: texte,
  qualification: ouiNon,
  date_qualification: texte,
  situation_6mois: z.enum(SITUATIONS_6_MOIS).nullable(),
  amelioration: ouiNon,
  derogation_motif: texte,
  nature: z.enum(NATURES_SORTIE),
  categorie: z.string(),
  derogatoire: z.boolean(),
  raisons: z.array(z.string()),
  /** Follow-ups are due after a positive exit in employment. */
  suivie: z.boolean(),
})
export type SortieDossier = z.infer<typeof sortieDossier>

export const demandeDossier = z.object({
  id: z.string(),
  type: z.enum(TYPES_PASSAGE),
  date_demande: z.string(),
  date_effet: texte,
  date_fin: texte,
  motif_sortie: z.enum(MOTIFS_SORTIE).nullable(),
  referent: texte,
  justification: texte,
  auteur: texte,
  statut: z.enum(STATUTS_DEMANDE),
})
export type DemandeDossier = z.infer<typeof demandeDossier>

/** What the commission decided, or will look at, for this participation. */
export const passageDossier = z.object({
  id: z.string(),
  commission: z.string(),
  date: z.string(),
  heure: texte,
  type: z.enum(TYPES_PASSAGE),
  decision: texte,
  motif: texte,
  date_effet: texte,
})
export type PassageDossier = z.infer<typeof passageDossier>

export const manque = z.object({
  code: z.string(),
  titre: z.string(),
  raison: z.string(),
  gravite: z.enum(['alerte', 'attention']),
  vers: z.enum(VERS_MANQUE),
  objet: texte,
})

/** A contract of commitment as the timeline draws it. */
const contratFrise = z.object({ id: z.string(), date_debut: z.string(), date_fin: z.string(), signe: z.boolean() })

/** A positive exit the rules allow, or will within six months, and the proofs it would need. */
const sortiePossible = z.object({
  etape: z.string(),
  motif: z.enum(MOTIFS_SORTIE),
  depuis: z.string(),
  categorie: z.string(),
  phrase: z.string(),
  preuves: z.array(z.object({ titre: z.string(), presente: z.boolean(), attendu: z.string() })),
})
export type SortiePossibleDossier = z.infer<typeof sortiePossible>

const acces = z.object(
  Object.fromEntries(ATTRIBUTS_DOSSIER.map((attribut) => [attribut, z.boolean()])) as Record<
    (typeof ATTRIBUTS_DOSSIER)[number],
    z.ZodBoolean
  >,
)

/** One participation with all that it holds; lists are empty and answers null where the role may not see. */
export const participationDossier = z.object({
  id: z.string(),
  operation: z.string(),
  operation_intitule: z.string(),
  referent: texte,
  referent_nom: texte,
  acces,
  statut: z.enum(STATUTS_PARTICIPATION).nullable(),
  prescripteur: texte,
  date_prescription: texte,
  date_premier_accueil: texte,
  issue_accueil: z.enum(ISSUES_ACCUEIL).nullable(),
  motif_non_entree: texte,
  date_entree: texte,
  situation_entree: z.enum(SITUATIONS_ENTREE).nullable(),
  duree_recherche_mois: nombre,
  niveau: nombre,
  rsa: ouiNon,
  ass: ouiNon,
  are: ouiNon,
  aah: ouiNon,
  rqth: ouiNon,
  sdf: ouiNon,
  exclusion_logement: ouiNon,
  criteres: z.array(z.string()),
  etapes: z.array(etapeDossier),
  entretiens: z.array(entretienDossier),
  freins: z.array(freinDossier),
  suspensions: z.array(z.object({ id: z.string(), date_debut: z.string(), date_fin: texte, motif: texte })),
  sortie: sortieDossier.nullable(),
  suivis: z.array(
    z.object({ echeance: z.union([z.literal(3), z.literal(6)]), date: texte, maintenu: z.enum(MAINTIENS).nullable(), tentatives: nombre }),
  ),
  demandes: z.array(demandeDossier),
  passages: z.array(passageDossier),
  echeance: z.object({ type: z.enum(TYPES_ECHEANCE), date: texte, heure: texte }).nullable(),
  manques: z.array(manque),
  contrats: z.array(contratFrise),
  sorties_possibles: z.array(sortiePossible),
})
export type ParticipationDossier = z.infer<typeof participationDossier>

/** A whole file, on a day. */
export const dossier = z.object({
  date: z.string(),
  duree_max_mois: z.number(),
  jours_non_vu: z.number(),
  identite,
  participations: z.array(participationDossier),
})
export type Dossier = z.infer<typeof dossier>
export type Identite = z.infer<typeof identite>
