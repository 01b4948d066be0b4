import type { Kysely } from 'kysely'
import { type Acteur, perimetreOf } from '../../domain/acces/dossier'
import { toIdentityKey } from '../../domain/commun/texte'
import { cleNoms } from '../../domain/participant/cle-recherche'
import { comparePersonnes, compareScores, type Rapprochement } from '../../domain/participant/doublon'
import { empreinteOf, type PersonneComparee } from '../../domain/participant/doublon-empreinte'
import type { Participant } from '../../domain/participant/participant'
import { prepareRecherche, proximiteOf } from '../../domain/participant/recherche'
import type { Database } from '../schema/database'

const TROUVES = 12

type NomCommune = (code: string | null) => string | null

/** People whose name, telephone or identifier matches; a role without contact details searches the names alone. */
export async function searchParticipants(db: Kysely<Database>, acteur: Acteur, texte: string, nomCommune: NomCommune) {
  const recherche = prepareRecherche(texte)
  if (recherche === null) return []
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'nom', 'prenom', 'nom_naissance', 'date_naissance', 'code_insee', 'cle_recherche'])
    .orderBy('nom')
    .orderBy('prenom')
    .execute()
  const partout = perimetreOf(acteur, 'coordonnees')?.referent === null
  const trouves = rows.map((row) => ({ row, proximite: proximiteOf(partout ? row.cle_recherche : cleNoms(row), recherche) }))
  const exacts = trouves.filter(({ proximite }) => proximite === 'exact')
  const approchants = trouves.filter(({ proximite }) => proximite === 'approchant')
  const ids = [...exacts, ...approchants].slice(0, TROUVES).map(({ row }) => row)
  return withReferents(db, ids, nomCommune)
}

/** Who may already be the person being typed, the surest first, with the reasons. */
export async function findDoublons(db: Kysely<Database>, saisie: PersonneComparee, nomCommune: NomCommune) {
  if (toIdentityKey(saisie.nom) === '' || toIdentityKey(saisie.prenom) === '') return []
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'nom', 'prenom', 'nom_naissance', 'sexe', 'date_naissance', 'telephone', 'courriel', 'identifiant_ft', 'code_insee'])
    .execute()
  const cherchee = empreinteOf(saisie)
  const rapprochements = new Map<string, Rapprochement>()
  for (const row of rows) {
    const rapprochement = comparePersonnes(cherchee, empreinteOf(row))
    if (rapprochement) rapprochements.set(row.id, rapprochement)
  }
  const trouves = rows
    .flatMap((row) => {
      const rapprochement = rapprochements.get(row.id)
      return rapprochement ? [{ row, rapprochement }] : []
    })
    .sort((a, b) => compareScores(a.rapprochement, b.rapprochement))
    .slice(0, TROUVES)
  const lignes = await withReferents(
    db,
    trouves.map(({ row }) => row),
    nomCommune,
  )
  return lignes.map((ligne, rang) => {
    const { niveau = 'possible', raisons = [] } = trouves[rang]?.rapprochement ?? {}
    return { ...ligne, niveau, raison: raisons.join(', ') } as const
  })
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
