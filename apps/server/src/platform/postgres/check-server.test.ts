import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { checkServer } from '#platform/postgres/check-server.ts'
import { Trouble, type TroubleKind } from '#platform/trouble.ts'
import { hold, temporaryFolder } from '#test/holding.ts'
import { createTestDatabase } from '#test/postgres.ts'
import { openProxy } from '#test/proxy.ts'

async function refused(url: string, kind: TroubleKind, words: RegExp): Promise<void> {
  await assert.rejects(checkServer(url), (error) => {
    assert.ok(error instanceof Trouble, String(error))
    assert.equal(error.kind, kind)
    assert.match(error.message, words)
    assert.ok(error.safe && error.todo, 'says what is safe and what to do')
    return true
  })
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

test('a suitable database tells its version', async () => {
  await using database = await createTestDatabase({ empty: true })
  const facts = await checkServer(database.connectionString)
  assert.match(facts.version, /^\d+\.\d+$/)
  assert.equal(facts.database, database.name)
  assert.equal(facts.mayCreate, true)
})

test('an address that is none, and a port where nothing listens, are told apart', async () => {
  await refused('mysql://root@localhost/shop', 'configuration', /DATABASE_URL is not the address/)
  const url = `postgresql://shop:hush@127.0.0.1:${await closedPort()}/shop`
  await refused(url, 'database_unreachable', /nothing listens there/)
  const nowhere = 'postgresql://shop@db.redthread.invalid/shop'
  await refused(nowhere, 'database_unreachable', /no host of that name|cannot be looked up/)
})

test('no message repeats the password', async () => {
  const url = `postgresql://shop:hush@127.0.0.1:${await closedPort()}/shop?password=hush`
  await assert.rejects(checkServer(url), (error: Trouble) => {
    assert.doesNotMatch(`${error.message} ${error.todo} ${error.safe}`, /hush/)
    return true
  })
})

test('something that is no PostgreSQL is unreachable as a database', async () => {
  const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  web.listen(0, '127.0.0.1')
  await once(web, 'listening')
  const { port } = web.address() as AddressInfo
  await refused(`postgresql://shop@127.0.0.1:${port}/shop`, 'database_unreachable', /./)
  web.close()
})

test('a database that does not exist is named', async () => {
  await using database = await createTestDatabase({ empty: true })
  const url = database.connectionString.replace(database.name, 'redthread_nowhere')
  await refused(url, 'database_unknown', /redthread_nowhere.* does not exist/)
})

test('a PostgreSQL older than 15 is refused with its version', async () => {
  await using database = await createTestDatabase({ empty: true })
  const older = (packet: string): string =>
    packet.replace(/1[5-9]0(?=\d{3})/, '140').replace(/1[5-9](?=\.\d)/, '14')
  await using proxy = await openProxy(database.connectionString, older)
  await refused(
    proxy.connectionString,
    'database_too_old',
    /is PostgreSQL 14\..*; Redthread needs 15/,
  )
})

test('a database that is not in UTF8 is refused', async () => {
  await using database = await createTestDatabase({ empty: true })
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  const name = `${database.name}_latin`
  await client.query(
    `create database ${name} template template0 encoding 'LATIN1' locale 'C' locale_provider libc`,
  )
  try {
    const url = database.connectionString.replace(database.name, name)
    await refused(url, 'database_unsuitable', /is encoded in LATIN1, not UTF8/)
  } finally {
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  }
})

test('a wrong password and an unknown user are refused sign-ins', async () => {
  await using folder = temporaryFolder()
  const holding = hold(folder.path)
  const { connectionString = '' } = await holding.hears('ready')
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(`create role shop login password 'right'`)
  const rules = 'local all postgres trust\nlocal all all scram-sha-256\n'
  writeFileSync(join(folder.path, 'postgres', 'pg_hba.conf'), rules)
  await client.query('select pg_reload_conf()')
  await client.query('select pg_sleep(0.1)')
  await client.end()
  const as = (who: string): string => connectionString.replace('postgres@', `${who}@`)
  assert.equal((await checkServer(as('shop:right'))).mayCreate, false)
  await refused(as('shop:wrong'), 'database_sign_in_refused', /password authentication failed/)
  await refused(as('shop'), 'database_sign_in_refused', /refused the sign-in/)
  await refused(as('ghost:right'), 'database_sign_in_refused', /ghost/)
  holding.child.kill('SIGTERM')
  await holding.ended
})
