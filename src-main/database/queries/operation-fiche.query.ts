import type { Kysely } from 'kysely'
import { positionOf } from '../../domain/operation/passage-phase'
import type { PassagePhase } from '../../domain/operation/phase'
import { countSession } from '../../domain/operation/session'
import { findOperationDetail } from '../repositories/operation.repository'
import { listPassagesOfOperation, listPhasesOf } from '../repositories/operation-phase.repository'
import { listVersionsRegles } from '../repositories/operation-regles.repository'
import type { Database } from '../schema/database'
import { listOperationsDetail } from './operation-detail.query'
import { loadSeuils } from './settings.query'

type FindEpci = (code: string) => { code: string; nom: string; communes: number } | null

/** Everything about one operation but the people in it; undefined when it does not exist. */
export async function findOperationFiche(db: Kysely<Database>, code: string, findEpci: FindEpci) {
  const operation = (await listOperationsDetail(db)).find((une) => une.code === code)
  if (!operation) return undefined
  const detail = await findOperationDetail(db, code)
  const epci = (detail?.territoire ?? '').split('|').filter((un) => un !== '')
  return {
    ...operation,
    public: detail?.public ?? null,
    territoire: epci.map((un) => findEpci(un) ?? { code: un, nom: un, communes: 0 }),
    norme_file_active: detail?.norme_file_active ?? null,
    norme_structure: (await loadSeuils(db)).norme_file_active,
    repartition: detail?.repartition ?? null,
    phases: await listPhasesLues(db, code),
    sessions: await listSessionsOf(db, code),
    versions: await listVersionsNommees(db, code),
    sorties: await countSorties(db, code),
    aussi_ailleurs: await countAussiAilleurs(db, code),
  }
}

async function listPhasesLues(db: Kysely<Database>, operation: string) {
  const phases = await listPhasesOf(db, operation)
  const parParticipation = new Map<string, PassagePhase[]>()
  for (const passage of await listPassagesOfOperation(db, operation)) {
    parParticipation.set(passage.participation, [...(parParticipation.get(passage.participation) ?? []), passage])
  }
  const sortis = new Set((await listSortis(db, operation)).map(({ participation }) => participation))
  const lus = phases.map(({ operation: _operation, ...phase }) => ({ ...phase, presents: 0, passes: 0 }))
  const parOrdre = new Map(lus.map((phase) => [phase.ordre, phase]))
  for (const [participation, passages] of parParticipation) {
    const actuelle = positionOf(phases, passages).actuelle?.ordre
    for (const { ordre } of passages) {
      const phase = parOrdre.get(ordre)
      if (!phase) continue
      phase.passes += 1
      if (ordre === actuelle && !sortis.has(participation)) phase.presents += 1
    }
  }
  return lus
}

function listSortis(db: Kysely<Database>, operation: string) {
  return db
    .selectFrom('sortie')
    .innerJoin('participation', 'participation.id', 'sortie.participation')
    .select('sortie.participation')
    .where('participation.operation', '=', operation)
    .execute()
}

/** The sessions of an operation with their counts, newest first. */
async function listSessionsOf(db: Kysely<Database>, operation: string) {
  const sessions = await db
    .selectFrom('session')
    .select(['id', 'intitule', 'date_debut', 'date_fin', 'places', 'bilan'])
    .where('operation', '=', operation)
    .orderBy('date_debut', 'desc')
    .execute()
  const inscrits = await db
    .selectFrom('session_inscrit')
    .innerJoin('session', 'session.id', 'session_inscrit.session')
    .select(['session_inscrit.session', 'session_inscrit.issue'])
    .where('session.operation', '=', operation)
    .execute()
  return sessions.map((session) => ({ ...session, comptes: countSession(inscrits.filter((un) => un.session === session.id)) }))
}

async function listVersionsNommees(db: Kysely<Database>, operation: string) {
  const comptes = new Map((await db.selectFrom('utilisateur').select(['id', 'nom']).execute()).map(({ id, nom }) => [id, nom]))
  return (await listVersionsRegles(db, operation)).map(({ operation: _operation, regles, auteur, ...version }) => ({
    ...version,
    auteur: comptes.get(auteur) ?? auteur,
    regles: { ...regles } as Record<string, string>,
  }))
}

async function countSorties(db: Kysely<Database>, operation: string): Promise<number> {
  return (await listSortis(db, operation)).length
}

async function countAussiAilleurs(db: Kysely<Database>, operation: string): Promise<number> {
  const row = await db
    .selectFrom('participation as ici')
    .innerJoin('participation as ailleurs', 'ailleurs.participant', 'ici.participant')
    .select(({ fn }) => fn.count<number>('ici.participant').distinct().as('nombre'))
    .where('ici.operation', '=', operation)
    .where('ailleurs.operation', '!=', operation)
    .executeTakeFirst()
  return row?.nombre ?? 0
}
