import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { appendAudit } from '#platform/audit/append-audit.ts'
import { keepAnchor } from '#platform/audit/audit-anchor.ts'
import { createSealer } from '#platform/audit/create-sealer.ts'
import { listAudit } from '#platform/audit/list-audit.ts'
import { verifyAudit, verifyStretch } from '#platform/audit/verify-audit.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'

const asMember = {
  actor: {
    kind: 'staff',
    id: 'stf_1',
    sessionId: 's',
    by: 'password',
    trusted: true,
    grants: [],
  },
  traceId: 'ab'.repeat(16),
} as const

interface House extends TestEngine {
  readonly dataDir: string
}

async function givenLog(t: TestContext, entries: number): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redthread-audit-'))
  const engine = await createTestEngine({ REDTHREAD_DATA_DIR: dataDir })
  t.after(async () => {
    await engine.end()
    rmSync(dataDir, { recursive: true })
  })
  const house = { ...engine, dataDir }
  await whileSealing(house, () => act(house, entries))
  return house
}

async function act(engine: TestEngine, entries: number): Promise<void> {
  const one = (n: number) =>
    unitOfWork(engine, asMember, (ctx) =>
      appendAudit(ctx, {
        action: 'doors.open_door',
        subject: `dor_${n}`,
        detail: { n, why: { ä: 1.5, a: 'fire' }, newPassword: 'x' },
        ip: '127.0.0.1',
        userAgent: 'test',
        channelId: n % 2 === 0 ? 'chn_even' : null,
      }),
    )
  for (let n = 0; n < entries; n += 8) {
    const some = Array.from({ length: Math.min(8, entries - n) }, (_, index) => one(n + index))
    await Promise.all(some)
  }
}

async function whileSealing(engine: TestEngine, work: () => Promise<void>): Promise<void> {
  const sealer = createSealer(engine)
  await sealer.start()
  await work()
  await sealer.stop()
}

async function hashOf(engine: TestEngine, seq: number): Promise<string> {
  const { rows } = await engine.pool.query<{ hash: string }>(
    'select hash from platform.audit where seq = $1',
    [seq],
  )
  return rows[0]?.hash ?? ''
}

async function findings(engine: TestEngine): Promise<string[]> {
  const found = await unitOfWork(engine, asMember, verifyAudit)
  return found.map(({ kind, seq }) => `${kind} ${seq}`)
}

test('entries of many writers, sealed by two processes, make one chain', async (t) => {
  const house = await givenLog(t, 40)
  await whileSealing(house, () => whileSealing(house, () => act(house, 40)))
  const { rows } = await house.pool.query(
    'select count(*) as n, max(seq) as last, count(distinct seq) as places from platform.audit',
  )
  assert.deepEqual(rows, [{ n: 80, last: 80, places: 80 }])
  assert.deepEqual(await findings(house), [])
})

const breaches: readonly [name: string, sql: string, found: readonly string[]][] = [
  ['a changed entry', `update platform.audit set subject = 'dor_x' where seq = 7`, ['changed 7']],
  ['a changed detail', `update platform.audit set detail = '{"n":6}' where seq = 7`, ['changed 7']],
  ['a removed entry', 'delete from platform.audit where seq = 7', ['missing 7']],
  [
    'a removed entry whose gap was closed',
    `delete from platform.audit where seq = 7;
     update platform.audit set seq = seq + 1000 where seq > 7;
     update platform.audit set seq = seq - 1001 where seq > 1000`,
    ['changed 7', 'anchor_broken 20'],
  ],
  [
    'an inserted entry',
    `update platform.audit set seq = seq + 1000 where seq > 7;
     update platform.audit set seq = seq - 999 where seq > 1000;
     insert into platform.audit select 'aud_x', at, actor, action, subject, outcome, detail, ip,
       user_agent, channel_id, location_id, trace_id, 8, repeat('a', 64)
       from platform.audit where seq = 7`,
    ['changed 8', 'anchor_broken 20'],
  ],
  [
    'two entries that changed places',
    `update platform.audit set seq = 1000 where seq = 7;
     update platform.audit set seq = 7 where seq = 8;
     update platform.audit set seq = 8 where seq = 1000`,
    ['changed 7'],
  ],
  ['a cut tail', 'delete from platform.audit where seq > 15', ['anchor_broken 20']],
  ['an emptied log', 'delete from platform.audit', ['anchor_broken 20']],
  [
    'an entry that was slipped in and never sealed',
    `insert into platform.audit select 'aud_x', at - interval '1 hour', actor, action, subject,
       outcome, detail, ip, user_agent, channel_id, location_id, trace_id
       from platform.audit where seq = 7`,
    ['unsealed null'],
  ],
]

for (const [name, sql, found] of breaches) {
  test(`${name} is found`, async (t) => {
    const house = await givenLog(t, 20)
    assert.deepEqual(await findings(house), [])
    await house.pool.query(sql)
    assert.deepEqual(await findings(house), found)
  })
}

test('a cut tail is still found after the log has grown again', async (t) => {
  const house = await givenLog(t, 20)
  await house.pool.query('delete from platform.audit where seq > 15')
  await whileSealing(house, () => act(house, 20))
  assert.deepEqual(await findings(house), ['anchor_broken 20'])
})

test('a cut tail is still found after the log was noted again at the very place of the cut', async (t) => {
  const house = await givenLog(t, 20)
  await house.pool.query('delete from platform.audit where seq > 15')
  await whileSealing(house, () => act(house, 5))
  await whileSealing(house, () => act(house, 15))
  assert.deepEqual(await findings(house), ['anchor_broken 20'])
})

test('a later anchor of another process is not taken back', async (t) => {
  const house = await givenLog(t, 20)
  const slow = { seq: 8, hash: await hashOf(house, 8) }
  assert.equal(await unitOfWork(house, asMember, (ctx) => keepAnchor(ctx, slow)), false)
  await house.pool.query('delete from platform.audit where seq > 15')
  assert.deepEqual(await findings(house), ['anchor_broken 20'])
})

test('a walk in stretches finds what a walk at once finds, each thing once', async (t) => {
  const house = await givenLog(t, 20)
  await house.pool.query(`delete from platform.audit where seq = 7 or seq > 15;
    update platform.audit set subject = 'dor_x' where seq = 12`)
  const found: string[] = []
  const places: number[] = []
  for (let after = 0, done = false; !done; after = places.at(-1) ?? 0) {
    const stretch = await unitOfWork(house, asMember, (ctx) => verifyStretch(ctx, after, 4))
    found.push(...stretch.findings.map(({ kind, seq }) => `${kind} ${seq}`))
    places.push(stretch.through)
    assert.equal(stretch.end, 15)
    done = stretch.done
  }
  assert.deepEqual(places, [4, 9, 13, 15])
  assert.deepEqual(found, ['missing 7', 'changed 12', 'anchor_broken 20'])
  assert.deepEqual(await findings(house), found)
})

test('an anchor that somebody rewrote is found', async (t) => {
  const house = await givenLog(t, 20)
  const file = join(house.dataDir, 'audit-anchors.jsonl')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"seq":20', '"seq":15'))
  await house.pool.query('delete from platform.audit where seq > 15')
  assert.deepEqual(await findings(house), ['anchor_forged null'])
})

test('an entry is kept with its unit of work or not at all, and without secrets', async (t) => {
  const house = await givenLog(t, 1)
  const undone = unitOfWork(house, asMember, async (ctx) => {
    const entry = { action: 'doors.lock', subject: '', detail: {}, ip: '', userAgent: '' }
    await appendAudit(ctx, entry)
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  const { rows } = await house.pool.query('select actor, detail from platform.audit')
  assert.deepEqual(rows, [
    {
      actor: 'staff:stf_1',
      detail: { n: 0, why: { ä: 1.5, a: 'fire' }, newPassword: '[redacted]' },
    },
  ])
})

test('the log is listed newest first, in pages, narrowed by filters and places', async (t) => {
  const house = await givenLog(t, 10)
  const list = (filter: Parameters<typeof listAudit>[1], after?: string) =>
    unitOfWork(house, asMember, (ctx) => listAudit(ctx, filter, { limit: 6, after }))
  const first = await list({ action: 'doors.' })
  const second = await list({ action: 'doors.' }, first.next ?? '')
  assert.deepEqual([first.items.length, second.items.length, second.next], [6, 4, null])
  const subjects = [...first.items, ...second.items].map((row) => row.subject)
  assert.equal(new Set(subjects).size, 10)
  const narrow = await list({ subject: 'dor_3', actor: 'staff:stf_1', outcome: 'done' })
  assert.deepEqual(
    narrow.items.map((row) => row.subject),
    ['dor_3'],
  )
  const elsewhere = await list({ channels: ['chn_odd'] })
  assert.equal(elsewhere.items.length, 5)
  assert.deepEqual((await list({ from: Temporal.Now.instant() })).items, [])
})
