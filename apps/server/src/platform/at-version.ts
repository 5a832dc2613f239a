import { sql, type RawBuilder } from 'kysely'

/** True in SQL where the row has the version of If-Match; null asks for none in particular. */
export function atVersion(ifMatch: number | null): RawBuilder<boolean> {
  return ifMatch === null ? sql<boolean>`true` : sql<boolean>`version = ${ifMatch}`
}
