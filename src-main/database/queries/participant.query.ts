import type { Kysely } from 'kysely'
import { type Acteur, perimetreOf } from '../../domain/acces/dossier'
import { toIdentityKey } from '../../domain/commun/texte'
import { cleNoms, matchesRecherche, motsRecherche } from '../../domain/participant/cle-recherche'
import { raisonDoublon } from '../../domain/participant/doublon'
import type { Participant } from '../../domain/participant/participant'
import type { Database } from '../schema/database'

const TROUVES = 12
const CANDIDATS = 200

type NomCommune = (code: string | null) => string | null

/** People whose name, telephone or identifier matches; a role without contact details searches the names alone. */
export async function searchParticipants(db: Kysely<Database>, acteur: Acteur, texte: string, nomCommune: NomCommune) {
  const mots = motsRecherche(texte)
  if (mots.length === 0) return []
  let query = db.selectFrom('participant').select(['id', 'nom', 'prenom', 'nom_naissance', 'date_naissance', 'code_insee'])
  for (const mot of mots) query = query.where('cle_recherche', 'like', `%${mot}%`)
  const rows = await query.orderBy('nom').orderBy('prenom').limit(CANDIDATS).execute()
  const partout = perimetreOf(acteur, 'coordonnees')?.referent === null
  const ids = (partout ? rows : rows.filter((row) => matchesRecherche(cleNoms(row), mots))).slice(0, TROUVES)
  return withReferents(db, ids, nomCommune)
}

/** Who may already be the person being typed, with the reason. */
export async function findDoublons(
  db: Kysely<Database>,
  saisie: Pick<Participant, 'nom' | 'prenom' | 'nom_naissance' | 'date_naissance' | 'telephone'>,
  nomCommune: NomCommune,
) {
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'nom', 'prenom', 'nom_naissance', 'date_naissance', 'telephone', 'code_insee'])
    .execute()
  const empty = toIdentityKey(saisie.nom) === '' || toIdentityKey(saisie.prenom) === ''
  if (empty) return []
  const raisons = new Map<string, string>()
  for (const row of rows) {
    const raison = raisonDoublon(saisie, row)
    if (raison !== null) raisons.set(row.id, raison)
  }
  const trouves = rows.filter((row) => raisons.has(row.id)).slice(0, TROUVES)
  return (await withReferents(db, trouves, nomCommune)).map((row) => ({ ...row, raison: raisons.get(row.id) ?? '' }))
}

type Trouve = Pick<Participant, 'id' | 'nom' | 'prenom' | 'date_naissance' | 'code_insee'>

async function withReferents(db: Kysely<Database>, rows: readonly Trouve[], nomCommune: NomCommune) {
  if (rows.length === 0) return []
  const suivis = await db
    .selectFrom('participation')
    .leftJoin('referent', 'referent.code', 'participation.referent')
    .select(['participation.participant', 'referent.nom', 'referent.prenom'])
    .where(
      'participation.participant',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('participation.id')
    .execute()
  const referents = new Map(suivis.map((row) => [row.participant, [row.prenom, row.nom].filter(Boolean).join(' ') || null]))
  return rows.map(({ id, nom, prenom, date_naissance, code_insee }) => ({
    id,
    nom,
    prenom,
    date_naissance,
    commune: nomCommune(code_insee),
    referent: referents.get(id) ?? null,
  }))
}
