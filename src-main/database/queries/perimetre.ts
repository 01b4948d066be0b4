import { type Expression, type SqlBool, sql } from 'kysely'
import type { Perimetre } from '../../domain/acces/dossier'

/** Keeps the participations of the scope; the query must read the table `participation` under its own name. */
export function inPerimetre(perimetre: NonNullable<Perimetre>): Expression<SqlBool> {
  if (perimetre.referent === null) return sql<SqlBool>`1 = 1`
  return sql<SqlBool>`${sql.ref('participation.referent')} = ${perimetre.referent}`
}
