import type { Transaction } from 'kysely'
import { findCommissionOn, listPassagesOf, loadCommission, updatePassage } from '../database/repositories/commission.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { insertByType } from '../domain/commission/ordre-du-jour'
import { assertModifiable } from '../domain/commission/transitions'
import type { IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'
import { createCommission, setEtatCommission } from './prepare-commission'

/** Puts a session off; with a new day its agenda moves to the session planned there, or to one planned alike. */
export async function postponeCommission(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, motif, date }: { id: string; motif: string; date: IsoDate | null },
): Promise<{ id: string | null; dossiers: number }> {
  const before = await loadCommission(trx, id)
  assertNouveauJour(date, before.date, context.clock.today())
  await setEtatCommission(trx, context, { id, etat: 'reportee', motif })
  if (date === null) return { id: null, dossiers: 0 }
  const { heure_debut, heure_fin, lieu, presidence } = before
  const prise = await findCommissionOn(trx, date)
  const nouvelle = prise?.id ?? (await createCommission(trx, context, { date, heure_debut, heure_fin, lieu, presidence }))
  assertModifiable((await loadCommission(trx, nouvelle)).etat)
  const dossiers = await moveAgenda(trx, id, nouvelle)
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'postponeCommission',
    objet: 'commission',
    objet_id: nouvelle,
    detail: { reportee: id, date, dossiers },
  })
  return { id: nouvelle, dossiers }
}

function assertNouveauJour(date: IsoDate | null, ancienne: IsoDate, today: IsoDate): void {
  if (date === null) return
  if (date === ancienne) throw new DomainError('regle', 'Choisissez un autre jour que celui de la séance.', { date: 'Autre jour attendu.' })
  if (date < today) throw new DomainError('regle', 'Une séance se reporte à un jour qui vient.', { date: 'Jour passé.' })
}

// A dossier already on the other agenda stays where it was: its request cannot pass twice.
async function moveAgenda(trx: Transaction<Database>, from: string, to: string): Promise<number> {
  const present = await listPassagesOf(trx, to)
  const known = new Set(present.map(({ participation, type }) => `${participation}|${type}`))
  const moved = (await listPassagesOf(trx, from)).filter(({ participation, type }) => !known.has(`${participation}|${type}`))
  for (const [index, { id }] of insertByType(present, moved).entries()) await updatePassage(trx, id, { commission: to, ordre: index + 1 })
  return moved.length
}
