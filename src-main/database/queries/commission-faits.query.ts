import type { Kysely } from 'kysely'
import type { Demande, Passage } from '../../domain/commission/commission'
import type { FaitsPassage } from '../../domain/commission/manques-passage'
import type { FaitsQuestion } from '../../domain/commission/projection'
import type { SituationDossier } from '../../domain/commission/refus-effet'
import type { IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import type { Suspension } from '../../domain/parcours/suspension'
import { type Classement, classerSortie } from '../../domain/sortie/classement'
import { parseReglesByOperation, type ReglesSortie } from '../../domain/sortie/regles'
import type { Database } from '../schema/database'
import { loadPreuvesPassage } from './commission-preuves.query'
import { listEtapesOf, listReglesOf, listSuspensionsOf } from './dossier-lignes.query'

/** Everything the agenda and the session need to know of one dossier. */
export interface FaitsSeance extends FaitsPassage, FaitsQuestion {
  readonly participant: FaitsPassage['participant'] & { readonly id: string; readonly nom: string; readonly prenom: string }
  readonly etapes: Awaited<ReturnType<typeof listEtapesOf>>
  readonly regles: ReglesSortie
  readonly referent: string | null
  readonly suspensions: readonly Suspension[]
}

/** The facts of these agenda items, in their order. */
export async function loadFaitsSeance(db: Kysely<Database>, passages: readonly Passage[], seance: IsoDate): Promise<FaitsSeance[]> {
  if (passages.length === 0) return []
  const ids = [...new Set(passages.map(({ participation }) => participation))]
  const participations = new Map((await listParticipations(db, ids)).map((row) => [row.id, row]))
  const participants = new Map((await listPersonnes(db, ids)).map((row) => [row.participation, row]))
  const demandes = new Map((await listDemandes(db, passages)).map((row) => [row.id, row]))
  const etapesOf = groupBy(await listEtapesOf(db, ids), ({ participation }) => participation)
  const sortis = new Set(
    (await db.selectFrom('sortie').select('participation').where('participation', 'in', ids).execute()).map((row) => row.participation),
  )
  const suspensionsOf = groupBy(await listSuspensionsOf(db, ids), ({ participation }) => participation)
  const noms = await loadNomsReferents(db)
  const operations = new Map(
    (await db.selectFrom('operation').select(['code', 'intitule']).execute()).map((row) => [row.code, row.intitule]),
  )
  const reglesOf = parseReglesByOperation(await listReglesOf(db, [...operations.keys()]))
  const preuvesOf = await loadPreuvesPassage(db, ids)

  return passages.flatMap((passage) => {
    const participation = participations.get(passage.participation)
    const participant = participants.get(passage.participation)
    if (!participation || !participant) return []
    const demande = (passage.demande === null ? undefined : demandes.get(passage.demande)) ?? null
    const etapes = etapesOf.get(participation.id) ?? []
    const regles = reglesOf(participation.operation)
    const classement = classerDemande(passage, demande, participation, etapes, regles, seance)
    const justificative = demande?.etape ?? classement?.etape ?? null
    return {
      passage,
      type: passage.type,
      demande,
      participation,
      participant,
      etapes,
      etape: etapes.find(({ id }) => id === justificative) ?? null,
      regles,
      classement,
      ...preuvesOf({ participation, etapes, sortie: sortieDemandee(passage, demande, classement, seance), seance }),
      sorti: sortis.has(participation.id),
      suspensions: suspensionsOf.get(participation.id) ?? [],
      seance,
      operation: operations.get(participation.operation) ?? participation.operation,
      referent: nomOf(noms, participation.referent),
      nouveauReferent: nomOf(noms, demande?.referent ?? null),
    }
  })
}

/** Where a file stands before the decisions are applied. */
export function situationOf({ participation, sorti, suspensions }: FaitsSeance): SituationDossier {
  return { date_entree: participation.date_entree, sorti, suspensions }
}

/** The exit asked for, as if it were decided: what it would have to prove. */
function sortieDemandee(passage: Passage, demande: Demande | null, classement: Classement | null, seance: IsoDate) {
  if (!demande?.motif_sortie || classement === null) return null
  return {
    date_sortie: passage.date_effet ?? demande.date_effet ?? seance,
    motif: demande.motif_sortie,
    etape: classement.etape ?? demande.etape,
    nature: classement.nature,
    categorie: classement.categorie,
    qualification: null,
  }
}

function classerDemande(
  passage: Passage,
  demande: Demande | null,
  participation: { id: string; date_entree: IsoDate | null },
  etapes: FaitsSeance['etapes'],
  regles: ReglesSortie,
  seance: IsoDate,
): Classement | null {
  if (!demande?.motif_sortie) return null
  const date_sortie = passage.date_effet ?? demande.date_effet ?? seance
  return classerSortie({ date_sortie, motif: demande.motif_sortie, etape: demande.etape }, participation, etapes, regles)
}

function listParticipations(db: Kysely<Database>, ids: string[]) {
  return db.selectFrom('participation').selectAll().where('id', 'in', ids).execute()
}

function listPersonnes(db: Kysely<Database>, ids: string[]) {
  return db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select(['participation.id as participation', 'participant.id', 'participant.nom', 'participant.prenom', 'participant.sexe'])
    .select(['participant.date_naissance', 'participant.code_insee', 'participant.telephone', 'participant.courriel'])
    .where('participation.id', 'in', ids)
    .execute()
}

function listDemandes(db: Kysely<Database>, passages: readonly Passage[]): Promise<Demande[]> {
  const ids = passages.flatMap(({ demande }) => demande ?? [])
  return db.selectFrom('demande').selectAll().where('id', 'in', ids).execute()
}

async function loadNomsReferents(db: Kysely<Database>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('referent').select(['code', 'nom', 'prenom']).execute()
  return new Map(rows.map(({ code, nom, prenom }) => [code, [prenom, nom].filter(Boolean).join(' ')]))
}

function nomOf(noms: ReadonlyMap<string, string>, code: string | null): string | null {
  return code === null ? null : (noms.get(code) ?? code)
}
