import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rooms } from '../../architecture.ts'
import { createPool } from '../../apps/server/src/platform/postgres/pool.ts'
import { createTestDatabase, type TestDatabase } from '../../apps/server/test/postgres.ts'
import { migratedCatalog } from './migrated-catalog.ts'
import { readCatalog } from './read-catalog.ts'
import { schemaFindings } from './rules.ts'

const SMALL = {
  alpha: { owns: 'letters', mayCall: {} },
  beta: { owns: 'words', mayCall: { alpha: 'a word is made of letters' } },
}

const HOUSE = `
  create schema alpha;
  create schema beta;
  create table alpha.letter (id text collate "C" primary key, sign text not null);
  comment on table alpha.letter is 'Letters. spread: reference';
  create table beta.word (
    person_id text collate "C" not null, id text collate "C" not null,
    letter_id text collate "C" not null references alpha.letter,
    price_minor bigint not null, at timestamptz not null, primary key (person_id, id));
  comment on table beta.word is 'spread: by person_id';
  create index on beta.word (letter_id);
  create table beta.mark (
    person_id text collate "C" not null, id text collate "C" not null, word_id text collate "C",
    primary key (person_id, id),
    foreign key (person_id, word_id) references beta.word on delete cascade);
  comment on table beta.mark is 'spread: by person_id';
  create index on beta.mark (person_id, word_id);
  create table alpha.note (id bigint generated always as identity primary key);
  comment on table alpha.note is 'spread: local';
`

let database: TestDatabase
let pool: ReturnType<typeof createPool>

before(async () => {
  database = await createTestDatabase({ empty: true })
  pool = createPool({ connectionString: database.connectionString })
  await pool.query(HOUSE)
})
after(async () => {
  await pool.end()
  await database.drop()
})

/** Runs the statements, reads what the rules say, and takes everything back. */
async function findingsAfter(statements: string): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(statements)
    const findings = schemaFindings(await readCatalog(client), SMALL)
    return findings.map(({ rule, at }) => `${rule} ${at}`)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the schema of the house, after all migrations, breaks no rule', async () => {
  assert.deepEqual(schemaFindings(await migratedCatalog(), rooms), [])
})

test('a schema in order breaks no rule', async () => {
  assert.deepEqual(await findingsAfter('select 1'), [])
})

test('a foreign key against the map is caught', async () => {
  const key = `alter table alpha.letter add word text collate "C", add person text collate "C",
    add constraint up foreign key (person, word) references beta.word;
    create index on alpha.letter (person, word)`
  assert.deepEqual(await findingsAfter(key), [
    'cross-schema-foreign-key alpha.letter.up',
    'foreign-key-across-spreads alpha.letter.up',
  ])
})

test('a foreign key between what is spread differently is caught', async () => {
  const other = `create table beta.shelf (id text collate "C" primary key);
    comment on table beta.shelf is 'spread: by id';
    alter table beta.word add shelf_id text collate "C" constraint lies references beta.shelf;
    create index on beta.word (shelf_id)`
  assert.deepEqual(await findingsAfter(other), ['foreign-key-across-spreads beta.word.lies'])
  const local = `alter table alpha.letter add note_id bigint constraint noted references alpha.note;
    create index on alpha.letter (note_id)`
  assert.deepEqual(await findingsAfter(local), ['foreign-key-across-spreads alpha.letter.noted'])
  const nulls = `alter table beta.mark drop constraint mark_person_id_word_id_fkey,
    add constraint nulls foreign key (person_id, word_id) references beta.word on delete set null`
  assert.deepEqual(await findingsAfter(nulls), ['foreign-key-across-spreads beta.mark.nulls'])
})

test('a key that lacks the spread column is caught, unique index or constraint', async () => {
  const index = 'create unique index lone on beta.word (letter_id)'
  assert.deepEqual(await findingsAfter(index), ['key-without-spread-column beta.word.lone'])
  const constraint = 'alter table beta.word add constraint alone unique (id)'
  assert.deepEqual(await findingsAfter(constraint), ['key-without-spread-column beta.word.alone'])
  const none = 'alter table beta.mark drop constraint mark_pkey'
  assert.deepEqual(await findingsAfter(none), ['key-without-spread-column beta.mark'])
})

test('a table that does not say how it is spread is caught', async () => {
  assert.deepEqual(await findingsAfter('comment on table alpha.letter is null'), [
    'spread-missing alpha.letter',
  ])
  const wrong = "comment on table alpha.letter is 'spread: by city'"
  assert.ok((await findingsAfter(wrong)).includes('spread-column-missing alpha.letter'))
})

test('a foreign key without an index is caught; a partial one must hold every key', async () => {
  assert.deepEqual(await findingsAfter('drop index beta.word_letter_id_idx'), [
    'foreign-key-not-indexed beta.word.word_letter_id_fkey',
  ])
  const partial = `drop index beta.word_letter_id_idx;
    create index on beta.word (letter_id) where price_minor > 0`
  assert.equal((await findingsAfter(partial)).length, 1)
  const whole = `drop index beta.word_letter_id_idx;
    create index on beta.word (letter_id) where letter_id is not null`
  assert.deepEqual(await findingsAfter(whole), [])
})

test('triggers, times without zone, varchar and ids in a language’s order are caught', async () => {
  const trigger = `create function alpha.f() returns trigger language plpgsql as 'begin end';
    create trigger late before insert on alpha.letter for each row execute function alpha.f()`
  assert.deepEqual(await findingsAfter(trigger), ['trigger alpha.letter.late'])
  assert.deepEqual(await findingsAfter('alter table beta.word add t timestamp'), [
    'timestamp-without-zone beta.word.t',
  ])
  assert.deepEqual(await findingsAfter('alter table beta.word add t varchar(9)'), [
    'refused-type beta.word.t',
  ])
  assert.deepEqual(await findingsAfter('alter table beta.word add fee_minor int'), [
    'refused-type beta.word.fee_minor',
  ])
  const id = `alter table alpha.note add other_id text;
    comment on column alpha.note.other_id is 'id: oth'`
  assert.deepEqual(await findingsAfter(id), ['id-not-collated-c alpha.note.other_id'])
})

test('a schema that is no room is caught', async () => {
  assert.deepEqual(await findingsAfter('create schema attic'), ['schema-not-on-map attic'])
})
