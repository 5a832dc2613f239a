import { sql, type RawBuilder } from 'kysely'

/** `= any($1)`: one parameter however many values, so one statement for all. */
export function anyOf<T extends string>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`any(${values}::text[])`
}

/**
 * The same in a subselect: a plan that does not depend on the values is made once, not at each
 * call. For small questions that are asked all the time.
 */
export function anyOfUnplanned<T extends string>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`any((select ${values}::text[])::text[])`
}
