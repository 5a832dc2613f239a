import assert from 'node:assert/strict'
import type { House } from './given.ts'

const rooms = ['carts', 'orders', 'payments', 'inventory', 'pricing', 'customers']
// How often somebody guessed wrong is counted: that is meant to stay. And each minute prices note
// how far they have been told of.
const moving = new Set(['orders.throttle', 'payments.gift_card_try', 'pricing.announced'])

/** Every table of selling with a mark of all that stands in it. */
export type Books = Readonly<Record<string, string>>

/** Reads every table of selling, to tell afterwards whether anything at all has changed. */
export async function wholeBooks({ engine: { pool } }: House): Promise<Books> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname = any($1) order by 1`,
    [rooms],
  )
  const names = tables.map(({ name }) => name).filter((name) => !moving.has(name))
  assert.ok(names.length > 40, `only ${names.length} tables`)
  const marks = names.map(
    (name) =>
      `select '${name.replaceAll("'", '')}' as name,
        (select md5(string_agg(t::text, ',' order by t::text)) from ${name} t) as mark`,
  )
  const { rows } = await pool.query<{ name: string; mark: string }>(marks.join(' union all '))
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}
