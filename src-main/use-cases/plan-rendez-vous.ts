import type { Transaction } from 'kysely'
import {
  deleteEntretien,
  type EntretienRow,
  findEntretienByDay,
  findRendezVousPrevu,
  insertEntretien,
  updateEntretien,
} from '../database/repositories/entretien.repository'
import type { Database } from '../database/schema/database'
import type { ActeurContext } from './acteur'

type Lieu = Pick<EntretienRow, 'participation' | 'referent'>
/** The appointment an interview plans, and how the two will meet. */
export type RendezVous = Pick<EntretienRow, 'mode' | 'prochain_rdv'>

/** Keeps the appointment « prévu » in step with the « prochain rendez-vous » of an interview: added, moved or taken off. */
export async function planRendezVous(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, referent }: Lieu,
  before: Pick<RendezVous, 'prochain_rdv'> | null,
  after: RendezVous,
): Promise<void> {
  const prevu = before && (await findPrevu(trx, { participation, prochain_rdv: before.prochain_rdv }))
  // Kept as it is, or lived through since: nothing to plan again.
  if (before?.prochain_rdv === after.prochain_rdv && (!prevu || prevu.mode === after.mode)) return
  if (before) await removeRendezVous(trx, { participation, prochain_rdv: before.prochain_rdv })
  if (after.prochain_rdv === null) return
  const { date, heure } = split(after.prochain_rdv)
  const existing = await findEntretienByDay(trx, { participation, date, mode: after.mode })
  if (existing) {
    if (existing.statut === 'prevu') await updateEntretien(trx, existing.id, { heure })
    return
  }
  const id = context.ids.next('N')
  const { mode } = after
  await insertEntretien(trx, {
    id,
    participation,
    referent,
    date,
    heure,
    mode,
    statut: 'prevu',
    duree_minutes: null,
    note: null,
    prochain_rdv: null,
    objectifs: null,
  })
}

/** Takes off the appointment an interview had planned, unless something was noted on it since. */
export async function removeRendezVous(
  trx: Transaction<Database>,
  entretien: Pick<EntretienRow, 'participation' | 'prochain_rdv'>,
): Promise<void> {
  const planned = await findPrevu(trx, entretien)
  if (planned?.note === null) await deleteEntretien(trx, planned.id)
}

async function findPrevu(
  trx: Transaction<Database>,
  { participation, prochain_rdv }: Pick<EntretienRow, 'participation' | 'prochain_rdv'>,
) {
  return prochain_rdv === null ? undefined : findRendezVousPrevu(trx, participation, split(prochain_rdv).date)
}

function split(rendezVous: string): { date: string; heure: string | null } {
  return { date: rendezVous.slice(0, 10), heure: rendezVous.slice(11) || null }
}
