import type { Kysely } from 'kysely'
import type { Perimetre } from '../../domain/acces/dossier'
import type { Database } from '../schema/database'

/** The operations and référents a control can be narrowed to; a référent has only themselves. */
export async function listChoixQualite(db: Kysely<Database>, perimetre: Perimetre) {
  const operations = await db.selectFrom('operation').select(['code', 'intitule']).orderBy('code').execute()
  const referents = await db.selectFrom('referent').select(['code', 'nom', 'prenom']).orderBy('nom').execute()
  const ouverts = referents.filter(({ code }) => perimetre !== null && (perimetre.referent ?? code) === code)
  return {
    operations,
    referents: ouverts.map(({ code, nom, prenom }) => ({ code, nom: [prenom, nom].filter(Boolean).join(' ') })),
  }
}
