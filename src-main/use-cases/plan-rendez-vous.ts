import type { Transaction } from 'kysely'
import {
  deleteEntretien,
  type EntretienRow,
  findEntretienByDay,
  insertEntretien,
  updateEntretien,
} from '../database/repositories/entretien.repository'
import type { Database } from '../database/schema/database'
import type { ActeurContext } from './acteur'

type Lieu = Pick<EntretienRow, 'participation' | 'referent'>
type Rendez = Pick<EntretienRow, 'mode' | 'prochain_rdv'>

/** Keeps the appointment « prévu » in step with the « prochain rendez-vous » of an interview: added, moved or taken off. */
export async function planRendezVous(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, referent }: Lieu,
  before: Rendez | null,
  after: Rendez,
): Promise<void> {
  if (before?.prochain_rdv === after.prochain_rdv) return
  if (before) await removeRendezVous(trx, { participation, ...before })
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
export async function removeRendezVous(trx: Transaction<Database>, entretien: Rendez & Pick<EntretienRow, 'participation'>): Promise<void> {
  if (entretien.prochain_rdv === null) return
  const { date } = split(entretien.prochain_rdv)
  const planned = await findEntretienByDay(trx, { participation: entretien.participation, date, mode: entretien.mode })
  if (planned?.statut === 'prevu' && planned.note === null) await deleteEntretien(trx, planned.id)
}

function split(rendezVous: string): { date: string; heure: string | null } {
  return { date: rendezVous.slice(0, 10), heure: rendezVous.slice(11) || null }
}
