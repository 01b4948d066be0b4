import { z } from 'zod'
import { ETATS_CONTRAT, SIGNATURES, STATUTS_OBJECTIF } from '../domain/parcours/contrat-engagement'
import { done, FILE_READERS, FILE_WRITERS, id, isoDate } from './commun'
import { commandRoute, queryRoute } from './route'
import { dateFacultative, texteLibre, texteRequis } from './saisie'

const OBJECTIFS_MAX = 12

/** An objective as typed; an `id` that the contract does not hold is a new one. */
export const objectifSaisie = z.strictObject({ id, intitule: texteRequis(300), echeance: dateFacultative })
export type ObjectifSaisie = z.infer<typeof objectifSaisie>

/** A contract of commitment as typed; the order of the objectives is theirs. */
export const contratSaisie = z.strictObject({
  date_debut: isoDate,
  date_fin: isoDate,
  engagements_participant: texteLibre(4000),
  engagements_referent: texteLibre(4000),
  objectifs: z.array(objectifSaisie).max(OBJECTIFS_MAX, `${OBJECTIFS_MAX} objectifs au plus : un contrat se tient s’il reste court.`),
})
export type ContratSaisie = z.infer<typeof contratSaisie>

const texte = z.string().nullable()

const objectifDossier = z.object({
  id: z.string(),
  ordre: z.number(),
  /** Null where the role does not read what was written. */
  intitule: texte,
  echeance: texte,
  statut: z.enum(STATUTS_OBJECTIF),
  date_statut: texte,
})
export type ObjectifDossier = z.infer<typeof objectifDossier>

/** A contract with its objectives; the latest begun comes first. */
export const contratDossier = z.object({
  id: z.string(),
  participation: z.string(),
  renouvelle: texte,
  date_debut: z.string(),
  date_fin: z.string(),
  engagements_participant: texte,
  engagements_referent: texte,
  signature_participant: texte,
  signature_referent: texte,
  signature_plie: texte,
  etat: z.enum(ETATS_CONTRAT),
  objectifs: z.array(objectifDossier),
})
export type ContratDossier = z.infer<typeof contratDossier>

export const contratRoutes = {
  'contrat.list': queryRoute(FILE_READERS, z.strictObject({ participation: id }), z.array(contratDossier)),
  /** A first contract, or the renewal of another. */
  'contrat.create': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participation: id, renouvelle: id.nullable(), contrat: contratSaisie }),
    z.object({ id: z.string() }),
  ),
  'contrat.update': commandRoute(FILE_WRITERS, z.strictObject({ id, contrat: contratSaisie }), done),
  /** Takes back a contract made by mistake: refused once everybody signed, or once renewed. */
  'contrat.delete': commandRoute(FILE_WRITERS, z.strictObject({ id }), done),
  /** One of the three signatures; a null date takes it back. */
  'contrat.sign': commandRoute(FILE_WRITERS, z.strictObject({ id, signature: z.enum(SIGNATURES), date: dateFacultative }), done),
  /** A null date means today. */
  'contrat.setObjectif': commandRoute(
    FILE_WRITERS,
    z.strictObject({ id, statut: z.enum(STATUTS_OBJECTIF), date_statut: dateFacultative }),
    done,
  ),
}
