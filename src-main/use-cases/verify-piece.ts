import type { Transaction } from 'kysely'
import type { PieceSaisie, PreuveSaisie } from '../contract/piece'
import { findEtapeById } from '../database/repositories/etape.repository'
import type { Database } from '../database/schema/database'
import { formatDate, type IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import type { Anomalies } from '../domain/commun/verification'
import { criteresOf, type Participation } from '../domain/participant/participation'
import { suiviObjet } from '../domain/piece/exigences'
import { isDePersonne } from '../domain/piece/preuves'

/** What is impossible in the dates of a document, by field. */
export function verifyDatesPiece({ date_piece, date_fin_validite }: PieceSaisie, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (date_piece !== null && date_piece > aujourdhui) anomalies.date_piece = 'Un document ne peut pas être daté d’un jour à venir.'
  if (date_piece !== null && date_fin_validite !== null && date_fin_validite < date_piece) {
    anomalies.date_fin_validite = `Avant la date du document, le ${formatDate(date_piece)}.`
  }
  return anomalies
}

/** Refuses a proof of something that is not in this parcours. */
export async function assertPreuves(
  trx: Transaction<Database>,
  participation: Participation,
  preuves: readonly PreuveSaisie[],
): Promise<void> {
  for (const { objet, objet_id } of preuves) {
    if (!(await isProuvable(trx, participation, objet, objet_id))) {
      throw new DomainError('conflit', 'Ce que cette pièce devait prouver n’est plus dans le parcours : choisissez à nouveau.')
    }
  }
}

async function isProuvable(
  trx: Transaction<Database>,
  participation: Participation,
  objet: PreuveSaisie['objet'],
  objet_id: string,
): Promise<boolean> {
  switch (objet) {
    case 'identite':
    case 'domicile':
      return objet_id === participation.participant
    case 'critere':
      return criteresOf(participation).includes(objet_id)
    case 'etape':
      return (await findEtapeById(trx, objet_id))?.participation === participation.id
    case 'suivi':
      return objet_id === suiviObjet(participation.id, 3) || objet_id === suiviObjet(participation.id, 6)
    default:
      return objet_id === participation.id
  }
}

/** Null for a document that proves only who the person is and where they live: it holds for every parcours. */
export function participationDe(participation: string, preuves: readonly PreuveSaisie[]): string | null {
  const dePersonne = preuves.length > 0 && preuves.every(({ objet }) => isDePersonne(objet))
  return dePersonne ? null : participation
}
