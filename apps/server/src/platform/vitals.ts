import { sql } from 'kysely'
import type { Ctx } from './ctx.ts'

/** What the operating system and the runtime say of this process; bytes and seconds. */
export interface ProcessVitals {
  readonly node: string
  readonly uptimeS: number
  readonly rssBytes: number
  readonly heapBytes: number
}

/** Looks at this process. */
export function processVitals(): ProcessVitals {
  const { rss, heapUsed } = process.memoryUsage()
  return {
    node: process.version,
    uptimeS: Math.round(process.uptime()),
    rssBytes: rss,
    heapBytes: heapUsed,
  }
}

/** What the database says of itself. */
export interface DatabaseVitals {
  readonly version: string
  readonly sizeBytes: number
  readonly connections: number
  readonly maxConnections: number
}

/** Looks at the database. */
export async function databaseVitals(ctx: Ctx): Promise<DatabaseVitals> {
  const { rows } = await sql<DatabaseVitals>`
    select current_setting('server_version') as version,
      pg_database_size(current_database()) as "sizeBytes",
      (select count(*) from pg_stat_activity where datname = current_database()) as connections,
      current_setting('max_connections')::int as "maxConnections"`.execute(ctx.tx)
  const [vitals] = rows
  if (vitals === undefined) throw new Error('the database says nothing of itself')
  return vitals
}

/** How much of the audit log there is, and how much of it is not yet sealed. */
export async function auditVitals(ctx: Ctx): Promise<{ entries: number; unsealed: number }> {
  const { rows } = await sql<{ entries: number; unsealed: number }>`
    select coalesce((select max(seq) from platform.audit), 0) as entries,
      (select count(*) from platform.audit where seq is null
        and at < ${ctx.now.subtract({ minutes: 1 })}) as unsealed`.execute(ctx.tx)
  return rows[0] ?? { entries: 0, unsealed: 0 }
}
