import type { Kysely } from 'kysely'
import type { PieceStore } from '../coffre/pieces'
import { insertPiece } from '../database/repositories/piece.repository'
import type { Database } from '../database/schema/database'
import { addDays, addMonths, type IsoDate } from '../domain/commun/date'
import type { Etape } from '../domain/parcours/etape'
import { type Exigence, exigencesOf } from '../domain/piece/exigences'
import { isDePersonne } from '../domain/piece/preuves'
import { REGLES_PIECE_DEFAUT } from '../domain/piece/regles-piece'
import { PREMIER_REFERENT } from './equipe'
import { carteIdentite, type PieceInventee, papierInvente } from './pieces-inventees'

const DOSSIERS = 15

type Personne = Awaited<ReturnType<typeof listPersonnes>>[number]

/**
 * Attaches invented papers to some files of the demonstration: Sandrine’s and those of the first référent. Apart from
 * the rows, for only the main process holds the key of the attachments. Two files are whole; in the others a paper is
 * too old or missing here and there.
 */
export async function attachDemonstrationPieces(db: Kysely<Database>, store: PieceStore, today: IsoDate, compte: string): Promise<void> {
  const personnes = await listPersonnes(db, today)
  const etapes = await listEtapes(db, personnes)
  const papiers = personnes.flatMap((personne, rang) => {
    const siennes = etapes.filter(({ participation }) => participation === personne.participation)
    return papiersOf(personne, rang, siennes).map((papier) => ({ personne, papier }))
  })
  // The bytes first: a row never points at nothing.
  const empreintes = await Promise.all(papiers.map(({ papier }) => store.add(papier.bytes)))
  await db.transaction().execute(async (trx) => {
    for (const [rang, { personne, papier }] of papiers.entries()) {
      const { participant, participation, entree } = personne
      await insertPiece(trx, {
        piece: {
          ...papier.piece,
          id: `D${rang + 1}`,
          participant,
          participation: isDePersonne(papier.preuve.objet) ? null : participation,
          taille: papier.bytes.byteLength,
          empreinte: empreintes[rang] ?? '',
          commentaire: null,
          ajoute_le: `${addDays(entree, -1)}T09:30:00.000Z`,
          ajoute_par: compte,
        },
        preuves: [papier.preuve],
      })
      if (papier.preuve.objet === 'etape') {
        await trx.updateTable('etape').set({ justificatif: 1 }).where('id', '=', papier.preuve.objet_id).execute()
      }
    }
  })
}

async function listPersonnes(db: Kysely<Database>, today: IsoDate) {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .select(['participation.id as participation', 'participant.id as participant', 'participant.nom', 'participant.prenom'])
    .select(['participation.date_entree', 'participation.date_prescription', 'participation.criteres'])
    .where('participation.referent', '=', PREMIER_REFERENT)
    .where('participation.date_entree', '<=', today)
    .orderBy('participation.date_entree', 'desc')
    .orderBy('participation.id')
    .execute()
  const sandrine = rows.filter(({ nom, prenom }) => nom === 'Delannoy' && prenom === 'Sandrine')
  const autres = rows.filter((row) => !sandrine.includes(row)).slice(0, DOSSIERS - sandrine.length)
  return [...sandrine, ...autres].flatMap(({ date_entree, ...row }) => (date_entree === null ? [] : [{ ...row, entree: date_entree }]))
}

function listEtapes(db: Kysely<Database>, personnes: readonly Personne[]): Promise<Etape[]> {
  const participations = personnes.map(({ participation }) => participation)
  return db.selectFrom('etape').selectAll().where('participation', 'in', participations).orderBy('date_debut').orderBy('id').execute()
}

function papiersOf(personne: Personne, rang: number, etapes: readonly Etape[]): PieceInventee[] {
  const { participation, participant, criteres, date_prescription, entree } = personne
  const exigences = exigencesOf(
    {
      participation: { id: participation, participant, criteres, date_prescription, date_entree: entree, issue_accueil: 'entree' },
      etapes,
      sortie: null,
      suivis: [],
      pieces: [],
    },
    REGLES_PIECE_DEFAUT,
  )
  const debuts = new Map(etapes.map(({ id, date_debut }) => [id, date_debut]))
  return exigences.flatMap((exigence, ordre) => {
    if (exigence.cible === 'identite') return [carteIdentite(participant, rang)]
    if (isAbsent(exigence, rang, ordre)) return []
    const [type] = exigence.types
    if (type === undefined) return []
    const ancien = rang % 7 !== 3 && rang % 3 === 1 && ordre % 2 === 1 && exigence.a_l_entree
    return papierInvente({
      titulaire: `${personne.prenom} ${personne.nom}`,
      type,
      objet: exigence.objet,
      objet_id: exigence.objet_id,
      sujet: exigence.titre,
      date: debuts.get(exigence.objet_id) ?? addMonths(entree, ancien ? -9 : -1),
      ...(type === 'rqth' && { fin: addMonths(entree, 60) }),
    })
  })
}

// Sandrine’s CDI waits for its contract; two files are whole.
function isAbsent({ cible, au_dossier }: Exigence, rang: number, ordre: number): boolean {
  if (rang === 0) return cible === 'etape:contrat' && !au_dossier
  return rang % 7 !== 3 && (rang + ordre) % 4 === 0
}
