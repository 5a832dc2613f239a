import { sql } from 'kysely'
import type { ImportRunSummary } from '@redthread/contract/integrations'
import type { ImportState } from '@redthread/contract/integrations-states'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { receivedBytes, runColumns, summaryOfRow } from './run-of-row.ts'

interface Filter {
  readonly state?: ImportState
  readonly limit?: number
  readonly after?: string
}

/** Runs, the latest first, page by page. */
export async function runPage(ctx: Ctx, filter: Filter): Promise<Page<ImportRunSummary>> {
  const { state, limit = 50, after } = filter
  let query = db(ctx).selectFrom('integrations.import_run').select(runColumns).select(receivedBytes)
  if (state !== undefined) query = query.where('state', '=', state)
  const key = after === undefined ? null : decodeCursor(after, 2)
  if (key !== null) {
    query = query.where(sql<boolean>`(created_at, id) < (${key[0]}::timestamptz, ${key[1]})`)
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [row.created_at.toString(), row.id])
  return { items: items.map(summaryOfRow), next }
}
