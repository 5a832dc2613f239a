import { createPool } from '../../apps/server/src/platform/postgres/pool.ts'
import { createTestDatabase } from '../../apps/server/test/postgres.ts'
import type { Catalog } from './catalog.ts'
import { readCatalog } from './read-catalog.ts'

/** The catalog of a database to which all migrations were applied, and nothing else. */
export async function migratedCatalog(): Promise<Catalog> {
  await using database = await createTestDatabase()
  const pool = createPool({ connectionString: database.connectionString })
  try {
    return await readCatalog(pool)
  } finally {
    await pool.end()
  }
}
