import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { temporaryFolder } from '#test/holding.ts'
import { createTestDatabase } from '#test/postgres.ts'
import { startServer } from '#test/run-cli.ts'

function postgresOf(folder: string): number {
  const file = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  return Number.parseInt(file, 10)
}

async function ends(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 25) {
    try {
      process.kill(pid, 0)
      const stat = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ''
      if (/\) Z/.test(stat)) return true
    } catch {
      return true
    }
    await wait(25)
  }
  return false
}

async function statusOf(address: string, path: string): Promise<number> {
  const response = await fetch(`${address}${path}`).catch(() => null)
  await response?.arrayBuffer()
  return response?.status ?? 0
}

async function turns(address: string, wanted: number): Promise<boolean> {
  for (let tries = 0; tries < 400; tries++) {
    if ((await statusOf(address, '/readyz')) === wanted) return true
    await wait(25)
  }
  return false
}

/** A request whose body stays away until the test sends it: open work, as long as wanted. */
async function openRequest(address: string) {
  const { hostname, port } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const head = ['POST /v1/nothing-here HTTP/1.1', `host: ${hostname}`]
  const type = ['content-type: application/json', 'content-length: 2', 'expect: 100-continue']
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
  const closed = once(socket, 'close').then(() => answer)
  const begun = once(socket, 'data')
  socket.write([...head, ...type, '', ''].join('\r\n'))
  // The server has read the head, and asks for the body.
  await begun
  return { finish: () => socket.write('{}'), closed }
}

test('a first start and a later one answer at every address and stop in order', async () => {
  await using folder = temporaryFolder()
  for (let round = 1; round <= 2; round++) {
    const env = { REDTHREAD_DATA_DIR: folder.path, REDTHREAD_DEMO: 'on', LOG_LEVEL: 'info' }
    const server = await startServer(env)
    assert.equal(await statusOf(server.address, '/readyz'), 200)
    const postgres = postgresOf(folder.path)
    server.child.kill('SIGTERM')
    const { code, out, err } = await server.finished
    assert.equal(code, 0, err)
    for (const door of ['Shop', 'Counter', 'Desk', 'Admin', 'API docs']) {
      assert.match(out, new RegExp(`${door} +http://localhost:\\d+/`))
    }
    assert.doesNotMatch(out, /Server listening/, 'where it listens is said once, in words')
    assert.match(out, /Demo sign-ins\n {2}\/\w+ +\S+@tuuli\.example +\S+/)
    assert.equal(/Tuuli filled in/.test(err), round === 1, 'the demo comes once')
    assert.ok(await ends(postgres, 100), 'PostgreSQL is gone with it')
  }
})

test('a stop lets open requests finish; Ctrl-C sent twice by npm counts once', async () => {
  await using folder = temporaryFolder()
  const server = await startServer({ REDTHREAD_DATA_DIR: folder.path })
  const request = await openRequest(server.address)
  server.child.kill('SIGINT')
  server.child.kill('SIGINT')
  await server.shows(/Stopping \(SIGINT\)/)
  await wait(300)
  request.finish()
  assert.match(await request.closed, /^HTTP\/1\.1 100 .*\r\nHTTP\/1\.1 4\d\d /s)
  const { code, err } = await server.finished
  assert.equal(code, 0, err)
  assert.match(err, /Stopped\./)
})

test('a second signal forces the end, and PostgreSQL goes too', async () => {
  await using folder = temporaryFolder()
  const server = await startServer({ REDTHREAD_DATA_DIR: folder.path })
  await openRequest(server.address)
  const postgres = postgresOf(folder.path)
  server.child.kill('SIGTERM')
  await server.shows(/Stopping/)
  await wait(700)
  server.child.kill('SIGTERM')
  const { code } = await server.finished
  assert.equal(code, 70)
  assert.ok(await ends(postgres, 5_000))
})

test('a server killed hard starts again by itself on the same folder', async () => {
  await using folder = temporaryFolder()
  const first = await startServer({ REDTHREAD_DATA_DIR: folder.path })
  first.child.kill('SIGKILL')
  await first.finished
  const second = await startServer({ REDTHREAD_DATA_DIR: folder.path })
  assert.equal(await statusOf(second.address, '/readyz'), 200)
  second.child.kill('SIGTERM')
  assert.equal((await second.finished).code, 0)
})

test('while PostgreSQL is away requests are answered with 503, and then as before', async () => {
  await using folder = temporaryFolder()
  const server = await startServer({ REDTHREAD_DATA_DIR: folder.path })
  const usual = await statusOf(server.address, '/v1/stores')
  for (let round = 0; round < 2; round++) {
    const postgres = postgresOf(folder.path)
    process.kill(postgres, 'SIGKILL')
    const seen = new Set<number>()
    for (let tries = 0; tries < 30; tries++) {
      seen.add(await statusOf(server.address, '/v1/stores'))
      await wait(10)
    }
    assert.deepEqual(
      Array.from(seen).filter((status) => status !== usual && status !== 503),
      [],
    )
    assert.ok(await turns(server.address, 200), 'ready again')
    assert.equal(await statusOf(server.address, '/v1/stores'), usual)
    assert.notEqual(postgresOf(folder.path), postgres)
  }
  server.child.kill('SIGTERM')
  const { code, out } = await server.finished
  assert.equal(code, 0)
  assert.match(out, /PostgreSQL ended by itself/)
})

test('two servers that start together on one empty database share the work', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase({ empty: true })
  const env = { DATABASE_URL: database.connectionString, REDTHREAD_DATA_DIR: folder.path }
  const start = () => startServer({ ...env, REDTHREAD_DEMO: 'on' })
  const servers = await Promise.all([start(), start()])
  for (const { address } of servers) assert.equal(await statusOf(address, '/readyz'), 200)
  for (const { child } of servers) child.kill('SIGTERM')
  for (const { finished } of servers) {
    const { code, err } = await finished
    assert.equal(code, 0, err)
  }
})

test('the data folder is closed to others', async () => {
  await using folder = temporaryFolder()
  const data = join(folder.path, 'data')
  const server = await startServer({ REDTHREAD_DATA_DIR: data })
  server.child.kill('SIGTERM')
  await server.finished
  assert.equal(statSync(data).mode & 0o066, 0)
  assert.equal(statSync(join(data, 'postgres')).mode & 0o077, 0)
  assert.equal(statSync(join(data, 'secret')).mode & 0o077, 0)
})
