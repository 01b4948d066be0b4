import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { makeCoffre } from '../../support/coffre'

const SNAPSHOT = join(import.meta.dirname, '../../fixtures/schema.sql')

it('les migrations, d’un fichier vide à la dernière, donnent le schéma gardé', async () => {
  const { coffre } = await makeCoffre()
  const { rows } = await sql<{ sql: string }>`
    SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'kysely_%' ORDER BY type, name
  `.execute(coffre.db)
  // A released migration is frozen: this file changes only with a new one.
  expect(`${rows.map((row) => `${row.sql};`).join('\n')}\n`).toBe(readFileSync(SNAPSHOT, 'utf8'))
})
