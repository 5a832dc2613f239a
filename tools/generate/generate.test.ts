import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createPool } from '../../apps/server/src/platform/postgres/pool.ts'
import { createTestDatabase, type TestDatabase } from '../../apps/server/test/postgres.ts'
import type { Catalog } from '../schema/catalog.ts'
import { readCatalog } from '../schema/read-catalog.ts'
import { formatted } from './formatted.ts'
import { between } from './output.ts'
import { schemaSql } from './schema-sql.ts'
import { tablesFile } from './tables.ts'

const SCHEMA = `
  create schema alpha;
  create table alpha.letter (
    id text collate "C" primary key,
    kind text not null,
    kit jsonb not null,
    hints jsonb,
    tags text[] not null default '{}',
    size bigint not null check (size > 0),
    rank int not null default 0,
    at timestamptz not null,
    day date,
    opens time,
    seq bigint generated always as identity,
    twice bigint generated always as (size * 2) stored);
  comment on table alpha.letter is 'It''s a letter. spread: reference';
  comment on column alpha.letter.id is 'The letter itself. id: ltr';
  comment on column alpha.letter.kind is 'type: LetterKind';
  comment on column alpha.letter.kit is 'json: LetterKit';
  create table alpha.word (
    letter_id text collate "C" references alpha.letter,
    "order" int not null,
    primary key (letter_id, "order"));
  comment on table alpha.word is 'spread: reference';
  create unique index word_first on alpha.word (letter_id) where "order" = 1;
  create table alpha.day (at timestamptz not null) partition by range (at);
  create table alpha.day_rest partition of alpha.day default;
`

let database: TestDatabase
let catalog: Catalog

before(async () => {
  database = await createTestDatabase({ empty: true })
  const pool = createPool({ connectionString: database.connectionString })
  await pool.query(SCHEMA)
  catalog = await readCatalog(pool)
  await pool.end()
})
after(() => database.drop())

test('row types follow the columns, their comments and their foreign keys', () => {
  const text = tablesFile(catalog, 'alpha', (name) => `@redthread/contract/${name}`)
  assert.deepEqual(formatted('apps/server/tables.ts', text).trim().split('\n'), [
    '// Written by `npm run generate` from the migrated database: change the migration instead.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
    "import type { LetterKind } from '@redthread/contract/LetterKind'",
    "import type { LetterKit } from '@redthread/contract/LetterKit'",
    "import type { Id } from '@redthread/kernel/id'",
    "import { tablesOf } from '#platform/ctx.ts'",
    '',
    'export interface AlphaTables {',
    "  'alpha.day': {",
    '    at: Temporal.Instant',
    '  }',
    "  'alpha.letter': {",
    "    id: Id<'ltr'>",
    '    kind: LetterKind',
    '    kit: ColumnType<LetterKit, string, string>',
    '    hints: ColumnType<unknown | null, string | null, string | null>',
    '    tags: Generated<string[]>',
    '    size: number',
    '    rank: Generated<number>',
    '    at: Temporal.Instant',
    '    day: Temporal.PlainDate | null',
    '    opens: Temporal.PlainTime | null',
    '    seq: GeneratedAlways<number>',
    '    twice: GeneratedAlways<number | null>',
    '  }',
    "  'alpha.word': {",
    "    letter_id: Id<'ltr'>",
    '    order: number',
    '  }',
    '}',
    '',
    '/** The tables of alpha, which are its own. */',
    'export const db = tablesOf<AlphaTables>()',
  ])
})

test('the snapshot of a schema builds that schema again', async () => {
  const snapshot = schemaSql(catalog)
  assert.match(snapshot, /comment on table alpha.letter is 'It''s a letter. spread: reference';/)
  await using copy = await createTestDatabase({ empty: true })
  const pool = createPool({ connectionString: copy.connectionString })
  await pool.query(snapshot)
  const again = schemaSql(await readCatalog(pool))
  await pool.end()
  assert.equal(again, snapshot)
})

test('only what stands between the markers is replaced', () => {
  const page = 'before\n<!-- map:begin -->\nold\n<!-- map:end -->\nafter\n'
  const expected = 'before\n<!-- map:begin -->\n\nnew\n\n<!-- map:end -->\nafter\n'
  assert.equal(between(page, 'map', 'new'), expected)
  assert.equal(between(expected, 'map', 'new'), expected)
  assert.throws(() => between('no markers', 'map', 'new'), /markers/)
})
