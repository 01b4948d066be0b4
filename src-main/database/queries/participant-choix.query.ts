import type { Kysely } from 'kysely'
import { libelleCritere } from '../../domain/participant/eligibilite-criteres'
import { criteresOf } from '../../domain/participant/participation'
import type { Database } from '../schema/database'
import { loadCriteres } from './eligibilite-reglages.query'

const MOTS = 200

/** What the forms offer: référents, operations, companies, and the words the team already uses. */
export async function loadChoix(db: Kysely<Database>) {
  const referents = await db.selectFrom('referent').select(['code', 'nom', 'prenom']).orderBy('nom').execute()
  const operations = await db.selectFrom('operation').select(['code', 'intitule']).orderBy('intitule').execute()
  const employeurs = await db.selectFrom('employeur').select(['id', 'nom']).orderBy('nom').execute()
  const criteres = await db.selectFrom('participation').select('criteres').distinct().where('criteres', 'is not', null).execute()
  const reglages = await loadCriteres(db)
  const codes = new Set([...criteres.flatMap(criteresOf), ...reglages.map(({ code }) => code)])
  return {
    referents: referents.map(({ code, nom, prenom }) => ({ code, libelle: [prenom, nom].filter(Boolean).join(' ') })),
    operations: operations.map(({ code, intitule }) => ({ code, libelle: intitule })),
    employeurs: employeurs.map(({ id, nom }) => ({ code: id, libelle: nom })),
    prescripteurs: await listPrescripteurs(db),
    operateurs: await listOperateurs(db),
    criteres: [...codes]
      .map((code) => ({ code, libelle: libelleCritere(reglages, code) }))
      .sort((a, b) => a.libelle.localeCompare(b.libelle, 'fr')),
    cohortes: await listCohortes(db),
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

async function listCohortes(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('prescription').select('cohorte').distinct().where('cohorte', 'is not', null).execute()
  return rows.flatMap(({ cohorte }) => cohorte ?? []).sort((a, b) => a.localeCompare(b, 'fr'))
}
