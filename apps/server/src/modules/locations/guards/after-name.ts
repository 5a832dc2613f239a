import { sql, type RawBuilder } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import { decodeCursor } from '@redthread/kernel/page'

/** True in SQL for rows behind the cursor of a list ordered by name, id; refuses a forged one. */
export function afterName(after: string | undefined): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`
  const [name, id] = decodeCursor(after, 2) ?? []
  if (typeof name !== 'string' || typeof id !== 'string') {
    const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  return sql<boolean>`(name, id) > (${name}::text, ${id}::text)`
}
