import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../src-main/database/schema/database'
import type { Decision, Demande, Passage, TypePassage } from '../../src-main/domain/commission/commission'
import { decidePassage } from '../../src-main/use-cases/decide-passage'
import { addPassages, createCommission, setEtatCommission } from '../../src-main/use-cases/prepare-commission'
import { makeCoffre } from './coffre'
import { demandeOf, SEANCE } from './commission'
import { COORDINATION, contextOf, seedDossiers } from './dossiers'

export const SAISIE = { date: SEANCE, heure_debut: '09:00', heure_fin: null, lieu: 'Salle des Peupliers', presidence: 'M. Desrousseaux' }

/** Three parcours, somebody not entered yet (T4), a CDI past its trial for T1, and two members, one of a partner. */
export async function seedCommission(trx: Transaction<Database>): Promise<void> {
  await seedDossiers(trx)
  await trx
    .insertInto('participant')
    .values({ id: 'P4', nom: 'Ouali', prenom: 'Samira', date_naissance: '1990-02-03', cle_recherche: 'ouali samira' })
    .execute()
  await trx
    .insertInto('participation')
    .values({ id: 'T4', participant: 'P4', operation: 'PLIE', referent: 'R1', issue_accueil: 'attente', criteres: 'deld24' })
    .execute()
  await trx
    .insertInto('etape')
    .values({
      id: 'E1',
      participation: 'T1',
      famille: 'emploi_durable',
      intitule: 'Agente de service',
      date_debut: '2026-07-06',
      contrat: 'cdi',
      heures_hebdo: 30,
      fin_periode_essai: '2026-09-05',
      justificatif: 1,
    })
    .execute()
  await trx
    .insertInto('membre')
    .values([
      { id: 'M1', nom: 'Marchetti', prenom: 'Hélène', organisation: 'PLIE', partenaire: 0, actif: 1 },
      { id: 'M2', nom: 'Tanguy', prenom: 'Isabelle', organisation: 'France Travail', partenaire: 1, actif: 1 },
      { id: 'M3', nom: 'Ancien', prenom: 'Paul', organisation: 'CCAS', partenaire: 1, actif: 0 },
    ])
    .execute()
}

/** A vault with those dossiers, and the ways to write in it and to read what it holds. */
export async function openCommission() {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  await db.transaction().execute(seedCommission)
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work)
  return { db, write, ...actions(db, write) }
}

function actions(db: Kysely<Database>, write: <T>(work: (trx: Transaction<Database>) => Promise<T>) => Promise<T>) {
  const plan = (date = SEANCE) => write((trx) => createCommission(trx, COORDINATION, { ...SAISIE, date }))
  /** Asks, puts on the agenda, and gives the dossier. */
  const inscribe = async (commission: string, type: TypePassage, participation: string, demande: Partial<Demande> | null = {}) => {
    const id = demande === null ? null : `D-${participation}-${type}`
    if (id !== null) {
      await db
        .insertInto('demande')
        .values(demandeOf({ ...demande, id, participation, type }))
        .execute()
    }
    await write((trx) => addPassages(trx, COORDINATION, { id: commission, dossiers: [{ participation, demande: id, type }] }))
    const row = db.selectFrom('passage').selectAll().where('commission', '=', commission).where('participation', '=', participation)
    return row.where('type', '=', type).executeTakeFirstOrThrow()
  }
  const open = async (id: string) => {
    const { date } = await db.selectFrom('commission').select('date').where('id', '=', id).executeTakeFirstOrThrow()
    const leJour = contextOf(['coordinateur'], null, date)
    for (const etat of ['ordre_du_jour_arrete', 'en_seance'] as const) {
      await write((trx) => setEtatCommission(trx, leJour, { id, etat, motif: null }))
    }
  }
  const decide = (passage: string, decision: Decision | null, changes: Partial<Passage> = {}) =>
    write((trx) =>
      decidePassage(trx, COORDINATION, {
        passage,
        decision,
        motif: changes.motif ?? null,
        date_effet: changes.date_effet ?? null,
        derogation_nature: changes.derogation_nature ?? null,
        derogation_motif: changes.derogation_motif ?? null,
        suite: changes.suite ?? null,
      }),
    )
  return { plan, inscribe, open, decide }
}

/** Leaves out the exit that the lasting job of T1 allows by itself. */
export const horsSortie = ({ type, demande }: { type: TypePassage; demande: string | null }) =>
  type !== 'sortie_positive' || demande !== null

/** Everything a closing could touch, to see that it touched nothing. */
export async function snapshot(db: Kysely<Database>) {
  const all = <T extends keyof Database>(table: T) => db.selectFrom(table).selectAll().execute()
  return {
    participations: await all('participation'),
    sorties: await all('sortie'),
    suivis: await all('suivi'),
    suspensions: await all('suspension'),
    demandes: await all('demande'),
    passages: await all('passage'),
    commissions: await all('commission'),
    evenements: await all('evenement'),
    journal: await all('journal'),
  }
}
