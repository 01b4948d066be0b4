import type { Kysely } from 'kysely'
import type { Commission } from '../../domain/commission/commission'
import { type ParcoursEnCours, proposeOrdreDuJour } from '../../domain/commission/ordre-du-jour'
import { isModifiable } from '../../domain/commission/transitions'
import { type IsoDate, monthOf } from '../../domain/commun/date'
import type { Database } from '../schema/database'
import { listSortiesPossibles } from './commission-sorties.query'
import { loadSeuils } from './settings.query'

const OUVERTES = ['preparation', 'ordre_du_jour_arrete', 'en_seance'] as const

/** Requests and deadlines that no session in progress has on its agenda yet. */
export async function listPropositions(db: Kysely<Database>, seance: Pick<Commission, 'id' | 'date' | 'etat'>) {
  if (!isModifiable(seance.etat)) return []
  const { duree_max_mois } = await loadSeuils(db)
  const demandes = await db.selectFrom('demande').selectAll().where('statut', '=', 'ouverte').orderBy('date_demande').execute()
  const inscrits = await listInscrits(db)
  // A dossier already put to a session is settled there: what the calendar says of it can wait.
  const dejaInscrits = new Set(inscrits.map(({ participation, type }) => `${participation}|${type}`))
  const demandesInscrites = new Set(inscrits.flatMap(({ demande }) => demande ?? []))
  const personnes = await listPersonnes(db)
  const sorties = await listSortiesPossibles(db, seance.date)
  return proposeOrdreDuJour(demandes, await listParcoursEnCours(db, seance.date), seance.date, duree_max_mois, sorties)
    .filter(({ participation, type, demande }) =>
      demande === null ? !dejaInscrits.has(`${participation}|${type}`) : !demandesInscrites.has(demande),
    )
    .map((proposition) => ({ ...proposition, ...(personnes.get(proposition.participation) ?? { nom: '', prenom: '' }) }))
}

function listInscrits(db: Kysely<Database>) {
  return db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .select(['passage.participation', 'passage.type', 'passage.demande'])
    .where('commission.etat', 'in', [...OUVERTES])
    .execute()
}

async function listPersonnes(db: Kysely<Database>) {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select(['participation.id', 'participant.nom', 'participant.prenom'])
    .execute()
  return new Map(rows.map(({ id, nom, prenom }) => [id, { nom, prenom }]))
}

/** The parcours open on the day of the session, with the end already granted and that of the running pause. */
async function listParcoursEnCours(db: Kysely<Database>, jour: IsoDate): Promise<ParcoursEnCours[]> {
  const rows = await db
    .selectFrom('participation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select(['participation.id', 'participation.date_entree'])
    .where('participation.date_entree', '<=', jour)
    .where('sortie.participation', 'is', null)
    .execute()
  const prolongations = await db
    .selectFrom('demande')
    .innerJoin('passage', 'passage.demande', 'demande.id')
    .select((eb) => ['demande.participation', eb.fn.max('demande.date_fin').as('fin')])
    .where('demande.type', '=', 'prolongation')
    .where('demande.statut', '=', 'decidee')
    .where('passage.decision', '=', 'favorable')
    .groupBy('demande.participation')
    .execute()
  const accordees = new Map(prolongations.map(({ participation, fin }) => [participation, fin]))
  const pauses = await listPausesFinissant(db, jour)
  return rows.flatMap(({ id, date_entree }) =>
    date_entree === null
      ? []
      : [{ participation: id, date_entree, prolonge_jusqu_au: accordees.get(id) ?? null, suspension_fin: pauses.get(id) ?? null }],
  )
}

/** The pauses that end in the month of the session, unless the commission has already said when the parcours resumes. */
async function listPausesFinissant(db: Kysely<Database>, jour: IsoDate): Promise<Map<string, IsoDate>> {
  const suspensions = await db
    .selectFrom('suspension')
    .select(['participation', 'date_fin'])
    .where('date_debut', '<=', jour)
    .where('date_fin', '>=', `${monthOf(jour)}-01`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('passage')
            .innerJoin('commission', 'commission.id', 'passage.commission')
            .select('passage.id')
            .whereRef('passage.participation', '=', 'suspension.participation')
            .whereRef('commission.date', '>=', 'suspension.date_debut')
            .where('passage.type', '=', 'reprise')
            .where('passage.decision', '=', 'favorable'),
        ),
      ),
    )
    .execute()
  return new Map(suspensions.flatMap(({ participation, date_fin }) => (date_fin === null ? [] : [[participation, date_fin] as const])))
}
