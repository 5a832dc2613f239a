/**
 * `npm run check -- --only schema`: what the migrated schema must obey (spread, keys, foreign keys
 * along the map, types), read from PostgreSQL's own catalogs.
 */
import { rooms } from '../architecture.ts'
import { wholeTables } from './schema/catalog.ts'
import { migratedCatalog } from './schema/migrated-catalog.ts'
import { schemaFindings } from './schema/rules.ts'

const catalog = await migratedCatalog()
const findings = schemaFindings(catalog, rooms)
for (const { rule, at, message } of findings) console.log(`${at}  ${rule}: ${message}`)
console.log(`${wholeTables(catalog).length} tables, ${findings.length} findings`)
process.exit(findings.length === 0 ? 0 : 1)
