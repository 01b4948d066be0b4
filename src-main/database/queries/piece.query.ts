import type { Kysely } from 'kysely'
import { type AccesDossier, type Acteur, accesDossier } from '../../domain/acces/dossier'
import type { IsoDate } from '../../domain/commun/date'
import { libelleEtape } from '../../domain/parcours/libelle-etape'
import { canReadPiece } from '../../domain/piece/acces-piece'
import type { ReglePiece } from '../../domain/piece/cibles'
import { completudeOf, donneesManquantes } from '../../domain/piece/completude'
import { exigencesOf, type FaitsPreuves } from '../../domain/piece/exigences'
import { isDePersonne, isManquante, preuvesOf } from '../../domain/piece/preuves'
import { typesAcceptes } from '../../domain/piece/regles-piece'
import { validiteOf } from '../../domain/piece/validite'
import { findPieceById, listPiecesOf, type PieceComplete } from '../repositories/piece.repository'
import type { Database } from '../schema/database'
import { type DossierOptions, findDossier } from './dossier.query'
import { listParticipations } from './dossier-lignes.query'

type Dossier = NonNullable<Awaited<ReturnType<typeof findDossier>>>
type ParticipationLue = Dossier['participations'][number]
type AccesPar = ReadonlyMap<string, AccesDossier>

/** The documents of one person as this reader may see them, and where each parcours stands with its proofs. */
export async function listPieces(
  db: Kysely<Database>,
  acteur: Acteur,
  participant: string,
  options: DossierOptions,
  regles: readonly ReglePiece[],
) {
  const dossier = await findDossier(db, acteur, participant, options)
  if (!dossier) return undefined
  const acces: AccesPar = new Map(dossier.participations.map((une) => [une.id, une.acces]))
  const lisibles = (await listPiecesOf(db, participant)).filter((piece) => isReadable(acces, piece))
  const auteurs = new Map((await db.selectFrom('utilisateur').select(['id', 'nom']).execute()).map(({ id, nom }) => [id, nom]))
  const notes = [...acces.values()].some((un) => un.notes)
  const ouvertes = dossier.participations.filter((une) => une.acces.parcours)
  return {
    pieces: lisibles.map(({ piece: { empreinte: _empreinte, participant: _participant, ...piece }, preuves }) => ({
      ...piece,
      commentaire: notes ? piece.commentaire : null,
      ajoute_par: auteurs.get(piece.ajoute_par) ?? piece.ajoute_par,
      preuves: preuves.map(({ objet, objet_id }) => ({ objet, objet_id: isDePersonne(objet) ? participant : objet_id })),
      ...validiteOf(piece, regles, options.date),
    })),
    participations: ouvertes.map((une) => assemble(dossier, une, lisibles, options.date, regles)),
  }
}

/** One document when this reader may see it. */
export async function findReadablePiece(db: Kysely<Database>, acteur: Acteur, id: string): Promise<PieceComplete | undefined> {
  const found = await findPieceById(db, id)
  if (!found) return undefined
  const participations = await listParticipations(db, found.piece.participant)
  const acces: AccesPar = new Map(participations.map((une) => [une.id, accesDossier(acteur, une)]))
  return isReadable(acces, found) ? found : undefined
}

// A document of the person is open to whoever may read one of their parcours.
function isReadable(acces: AccesPar, { piece, preuves }: PieceComplete): boolean {
  const concernes = piece.participation === null ? [...acces.values()] : [acces.get(piece.participation)]
  return concernes.some((un) => un !== undefined && canReadPiece(un, { type: piece.type, preuves }))
}

function assemble(dossier: Dossier, une: ParticipationLue, pieces: readonly PieceComplete[], jour: IsoDate, regles: readonly ReglePiece[]) {
  const faits = faitsPreuves(dossier, une, pieces)
  const preuves = preuvesOf(faits, regles, jour)
  const donnees = donneesManquantes({ ...dossier.identite, ...une, criteres: une.criteres.join('|') }, une.sortie)
  return {
    id: une.id,
    completude: completudeOf(donnees, preuves.filter(isManquante)),
    donnees,
    preuves: preuves.map(({ a_l_entree: _entree, au_dossier: _dossier, etape: _etape, types, ...preuve }) => ({
      ...preuve,
      types: [...types],
    })),
    objets: objetsProuvables(faits, regles),
  }
}

/** What the proofs of a participation depend on, from the file as it was read. */
function faitsPreuves(dossier: Dossier, une: ParticipationLue, pieces: readonly PieceComplete[]): FaitsPreuves {
  return {
    participation: { ...une, participant: dossier.identite.id, criteres: une.criteres.join('|') },
    etapes: une.etapes,
    sortie: une.sortie,
    suivis: une.suivis,
    pieces: pieces
      .filter(({ piece }) => piece.participation === null || piece.participation === une.id)
      .map(({ piece, preuves }) => ({ ...piece, preuves })),
  }
}

// Asked for or not: a document may be attached to any étape.
function objetsProuvables(faits: FaitsPreuves, regles: readonly ReglePiece[]) {
  const demandes = exigencesOf(faits, regles).map(({ objet, objet_id, titre, types }) => ({ objet, objet_id, titre, types: [...types] }))
  const objets = new Map(demandes.map((un) => [`${un.objet}|${un.objet_id}`, { ...un, types: [] as (typeof un)['types'] }]))
  for (const etape of faits.etapes) {
    const cle = `etape|${etape.id}`
    if (!objets.has(cle)) objets.set(cle, { objet: 'etape', objet_id: etape.id, titre: libelleEtape(etape), types: [] })
  }
  for (const { objet, objet_id, types } of demandes) objets.get(`${objet}|${objet_id}`)?.types.push(...types)
  const { id } = faits.participation
  for (const objet of ['prescription', 'contrat_engagement'] as const) {
    const cle = `${objet}|${id}`
    const titre = objet === 'prescription' ? 'Fiche de prescription' : 'Contrat d’engagement'
    if (!objets.has(cle)) objets.set(cle, { objet, objet_id: id, titre, types: typesAcceptes(regles, objet) })
  }
  const sortie = objets.get(`sortie|${id}`)
  if (sortie) sortie.titre = 'Sortie'
  return [...objets.values()]
}
