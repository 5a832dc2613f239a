import { sql, type RawBuilder } from 'kysely'

/** `= any($1)`: one parameter however many values, so one statement for all. */
export function anyOf<T extends string>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`any(${values}::text[])`
}
