import type { Kysely } from 'kysely'
import type { FaitsPassage } from '../../domain/commission/manques-passage'
import type { IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import type { Participation } from '../../domain/participant/participation'
import { manquesPrescription } from '../../domain/participant/prescription'
import type { FaitsPreuves } from '../../domain/piece/exigences'
import { preuvesManquantes } from '../../domain/piece/preuves'
import type { Database } from '../schema/database'
import { listPrescriptionsOf } from './dossier-lignes.query'
import { loadReglesPiece } from './settings.query'

interface Cas {
  readonly participation: Participation
  readonly etapes: FaitsPreuves['etapes']
  readonly sortie: FaitsPreuves['sortie']
  readonly seance: IsoDate
}

/** Judges the proofs and the fiche of each dossier with the rules of the files themselves: both say the same. */
export async function loadPreuvesPassage(db: Kysely<Database>, participations: string[]) {
  const regles = await loadReglesPiece(db)
  const piecesOf = groupBy(await listPieces(db, participations), ({ participant }) => participant)
  const fiches = new Map((await listPrescriptionsOf(db, participations)).map((fiche) => [fiche.participation, fiche]))
  return ({ participation, etapes, sortie, seance }: Cas): Pick<FaitsPassage, 'preuves' | 'prescription'> => {
    const fiche = fiches.get(participation.id)
    const pieces = piecesOf.get(participation.participant) ?? []
    return {
      preuves: preuvesManquantes({ participation, etapes, sortie, suivis: [], pieces }, regles, seance),
      prescription: fiche ? manquesPrescription({ ...fiche, ...participation }) : [],
    }
  }
}

async function listPieces(db: Kysely<Database>, participations: string[]) {
  const pieces = await db
    .selectFrom('piece')
    .select(['id', 'participant', 'participation', 'type', 'date_piece', 'date_fin_validite'])
    .where('participant', 'in', (eb) => eb.selectFrom('participation').select('participant').where('id', 'in', participations))
    .execute()
  const preuves = await db
    .selectFrom('piece_preuve')
    .innerJoin('piece', 'piece.id', 'piece_preuve.piece')
    .select(['piece_preuve.piece', 'piece_preuve.objet', 'piece_preuve.objet_id'])
    .where('piece.participant', 'in', (eb) => eb.selectFrom('participation').select('participant').where('id', 'in', participations))
    .execute()
  const preuvesOf = groupBy(preuves, ({ piece }) => piece)
  return pieces.map((piece) => ({ ...piece, preuves: preuvesOf.get(piece.id) ?? [] }))
}
