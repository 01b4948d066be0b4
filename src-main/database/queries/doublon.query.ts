import type { Kysely } from 'kysely'
import type { Acteur } from '../../domain/acces/dossier'
import { groupBy } from '../../domain/commun/groupes'
import { NIVEAUX_DOUBLON, type NiveauDoublon } from '../../domain/participant/doublon'
import { clePaire, findPaires } from '../../domain/participant/doublon-recherche'
import { listEcartes } from '../repositories/fusion.repository'
import type { Database } from '../schema/database'

const PAIRES_MONTREES = 300
const IDS_PAR_REQUETE = 500

type NomCommune = (code: string | null) => string | null

/** The pairs that may be one person among the files this person follows, the surest first, and how many of each sort. */
export async function listDoublons(db: Kysely<Database>, acteur: Acteur, nomCommune: NomCommune) {
  const personnes = await db
    .selectFrom('participant')
    .select(['id', 'nom', 'prenom', 'nom_naissance', 'sexe', 'date_naissance', 'telephone', 'courriel', 'identifiant_ft', 'code_insee'])
    .execute()
  const ecartees = new Set((await listEcartes(db, null)).map(({ premier, second }) => clePaire(premier, second)))
  const siens = acteur.roles.includes('coordinateur') ? null : await loadSuivis(db, acteur)
  const paires = findPaires(personnes, ecartees).filter(({ premier, second }) => siens === null || siens.has(premier) || siens.has(second))
  const montrees = paires.slice(0, PAIRES_MONTREES)
  const referentsOf = await loadReferents(db, [...new Set(montrees.flatMap(({ premier, second }) => [premier, second]))])
  const parId = new Map(personnes.map((personne) => [personne.id, personne]))
  const toPersonne = (id: string) => {
    const { nom = '', prenom = '', date_naissance = null, code_insee = null } = parId.get(id) ?? {}
    return { id, nom, prenom, date_naissance, commune: nomCommune(code_insee), referents: referentsOf(id) }
  }
  const niveaux = Object.fromEntries(
    NIVEAUX_DOUBLON.map((niveau) => [niveau, paires.filter((paire) => paire.niveau === niveau).length]),
  ) as Record<NiveauDoublon, number>
  return {
    paires: montrees.map(({ premier, second, niveau, raisons }) => ({
      premier: toPersonne(premier),
      second: toPersonne(second),
      niveau,
      raisons: [...raisons],
    })),
    niveaux,
  }
}

async function loadSuivis(db: Kysely<Database>, { roles, referent }: Acteur): Promise<ReadonlySet<string>> {
  if (!roles.includes('referent') || referent === null) return new Set()
  const rows = await db.selectFrom('participation').select('participant').where('referent', '=', referent).distinct().execute()
  return new Set(rows.map(({ participant }) => participant))
}

async function loadReferents(db: Kysely<Database>, ids: readonly string[]): Promise<(id: string) => string[]> {
  const noms: { participant: string; nom: string }[] = []
  for (let start = 0; start < ids.length; start += IDS_PAR_REQUETE) {
    const rows = await db
      .selectFrom('participation')
      .innerJoin('referent', 'referent.code', 'participation.referent')
      .select(['participation.participant', 'referent.nom', 'referent.prenom'])
      .where('participation.participant', 'in', ids.slice(start, start + IDS_PAR_REQUETE))
      .orderBy('participation.id')
      .execute()
    noms.push(...rows.map(({ participant, nom, prenom }) => ({ participant, nom: [prenom, nom].filter(Boolean).join(' ') })))
  }
  const groupes = groupBy(noms, ({ participant }) => participant)
  return (id) => [...new Set((groupes.get(id) ?? []).map(({ nom }) => nom))]
}
