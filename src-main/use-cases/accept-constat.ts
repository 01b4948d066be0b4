import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { deleteAccepte, saveAccepte } from '../database/repositories/qualite.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { QualiteAccepte } from '../domain/qualite/acceptation'
import { findControle } from '../domain/qualite/controles'
import type { UseCaseContext } from './ports'

type Cle = Pick<QualiteAccepte, 'controle' | 'objet' | 'objet_id'>

/** Puts a line aside with the reason that will be given to the controller. */
export async function acceptConstat(
  trx: Transaction<Database>,
  context: UseCaseContext,
  input: Cle & Pick<QualiteAccepte, 'raison'>,
): Promise<void> {
  assertControle(input)
  await saveAccepte(trx, { ...input, utilisateur: context.user.id, horodatage: context.clock.now() })
  await journal(trx, context, 'acceptConstat', input, { raison: input.raison })
}

/** Takes that back: the line is to be mended again. */
export async function rejectConstat(trx: Transaction<Database>, context: UseCaseContext, input: Cle): Promise<void> {
  assertControle(input)
  if (await deleteAccepte(trx, input)) await journal(trx, context, 'rejectConstat', input, {})
}

function assertControle({ controle }: Cle): void {
  if (findControle(controle) === undefined) throw new DomainError('introuvable', 'Ce contrôle n’existe pas dans cette version.')
}

async function journal(
  trx: Transaction<Database>,
  { clock, user }: UseCaseContext,
  action: string,
  { controle, objet, objet_id }: Cle,
  detail: Readonly<Record<string, string>>,
) {
  await appendJournal(trx, {
    horodatage: clock.now(),
    utilisateur: user.id,
    action,
    objet: 'qualite',
    objet_id: `${controle}|${objet}|${objet_id}`,
    detail: { controle, ...detail },
  })
}
