import { sql, type RawBuilder } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import { decodeCursor } from '@redthread/kernel/page'

/** True in SQL for rows behind the cursor of a list ordered by rank, id; refuses a forged one. */
export function afterRank(after: string | undefined): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`
  const [rank, id] = decodeCursor(after, 2) ?? []
  if (!Number.isInteger(rank) || typeof id !== 'string') {
    const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  return sql<boolean>`(rank, id) > (${rank}::int, ${id}::text)`
}
