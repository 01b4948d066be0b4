import type { Kysely } from 'kysely'
import { toIdentityKey } from '../../domain/commun/texte'
import type { Employeur } from '../../domain/employeur/employeur'
import type { Database } from '../schema/database'

/** The employer of this name, capitals, accents and spaces aside; undefined when there is none. */
export async function findEmployeurByNom(db: Kysely<Database>, nom: string): Promise<{ id: string; nom: string } | undefined> {
  const cle = toIdentityKey(nom)
  const employeurs = await db.selectFrom('employeur').select(['id', 'nom']).orderBy('id').execute()
  return employeurs.find((employeur) => toIdentityKey(employeur.nom) === cle)
}

export async function insertEmployeur(db: Kysely<Database>, employeur: Employeur): Promise<void> {
  await db.insertInto('employeur').values(employeur).execute()
}
