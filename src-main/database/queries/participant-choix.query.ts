import type { Kysely } from 'kysely'
import { CRITERE_LABELS, critereLabel } from '../../domain/participant/labels'
import { criteresOf } from '../../domain/participant/participation'
import type { Database } from '../schema/database'

const MOTS = 200

/** What the forms offer: référents, operations, companies, and the words the team already uses. */
export async function loadChoix(db: Kysely<Database>) {
  const referents = await db.selectFrom('referent').select(['code', 'nom', 'prenom']).orderBy('nom').execute()
  const operations = await db.selectFrom('operation').select(['code', 'intitule']).orderBy('intitule').execute()
  const employeurs = await db.selectFrom('employeur').select(['id', 'nom']).orderBy('nom').execute()
  const criteres = await db.selectFrom('participation').select('criteres').distinct().where('criteres', 'is not', null).execute()
  const codes = new Set([...criteres.flatMap(criteresOf), ...Object.keys(CRITERE_LABELS)])
  return {
    referents: referents.map(({ code, nom, prenom }) => ({ code, libelle: [prenom, nom].filter(Boolean).join(' ') })),
    operations: operations.map(({ code, intitule }) => ({ code, libelle: intitule })),
    employeurs: employeurs.map(({ id, nom }) => ({ code: id, libelle: nom })),
    prescripteurs: await listPrescripteurs(db),
    operateurs: await listOperateurs(db),
    criteres: [...codes].map((code) => ({ code, libelle: critereLabel(code) })).sort((a, b) => a.libelle.localeCompare(b.libelle, 'fr')),
  }
}

// The most used first: a form proposes a few dozen words, not a dictionary.
async function listPrescripteurs(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('participation')
    .select((eb) => ['prescripteur as mot', eb.fn.countAll<number>().as('n')])
    .where('prescripteur', 'is not', null)
    .groupBy('prescripteur')
    .orderBy('n', 'desc')
    .limit(MOTS)
    .execute()
  return rows.flatMap(({ mot }) => mot ?? [])
}

async function listOperateurs(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('etape')
    .select((eb) => ['operateur as mot', eb.fn.countAll<number>().as('n')])
    .where('operateur', 'is not', null)
    .groupBy('operateur')
    .orderBy('n', 'desc')
    .limit(MOTS)
    .execute()
  return rows.flatMap(({ mot }) => mot ?? [])
}
