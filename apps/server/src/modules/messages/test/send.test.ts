import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createJobs } from '#platform/jobs/create-jobs.ts'
import { createTestSmtp, type TestSmtp } from '#test/smtp.ts'
import type { OutboxMessage, OutboxMessageDetail } from '@redthread/contract/messages'
import type { Page } from '@redthread/kernel/page'
import { sendMessage } from '../index.ts'
import { deliverMessage } from '../jobs.ts'
import { stuckMessages } from '../queries/stuck-messages.ts'
import { givenLink, link, openHouse, type House } from './given.ts'

type OutboxPage = Page<OutboxMessage>

let house: House
let smtp: TestSmtp
before(async () => {
  smtp = await createTestSmtp()
  house = await openHouse({ SMTP_URL: `smtp://127.0.0.1:${smtp.port}` })
})
after(async () => {
  await house.close()
  await smtp.stop()
})

async function stateOf(id: string): Promise<string> {
  return (await house.show(id)).state
}

async function eventsOf(id: string): Promise<string[]> {
  const sql = 'select type from platform.event where subject = $1 order by position'
  const { rows } = await house.engine.pool.query<{ type: string }>(sql, [id])
  return rows.map(({ type }) => type)
}

/** The link as it lies in the text part of a received mail. */
function linkIn(raw: string): boolean {
  const unfolded = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  return unfolded.includes(link)
}

test('a sign-in link goes out once, and is masked in the outbox after', async () => {
  const id = await givenLink(house)
  assert.equal(await stateOf(id), 'queued')
  await house.deliver(id)
  await house.deliver(id)
  const [mail, ...more] = smtp.received.splice(0)
  assert.equal(more.length, 0)
  assert.ok(linkIn(mail?.raw ?? ''))
  assert.match(mail?.raw ?? '', /^From: Tuuli Beauty <hello@tuuli\.example>\r$/m)
  const body = await house.show(id)
  assert.equal(body.state, 'sent')
  assert.equal(body.secretsShown, false)
  assert.ok(!JSON.stringify(body).includes('s3cret'))
  assert.ok(body.text?.includes('••••••••'))
  assert.deepEqual(
    body.log.map((a) => a.outcome),
    ['accepted'],
  )
  assert.deepEqual(await eventsOf(id), ['messages.message_sent.v1'])
  const kept = await house.engine.pool.query('select secrets from messages.message where id = $1', [
    id,
  ])
  assert.deepEqual(kept.rows, [{ secrets: null }])
})

test('a link that waits for the mail server cannot be read in the outbox', async () => {
  const id = await givenLink(house)
  const body = await house.show(id)
  assert.equal(body.state, 'queued')
  assert.ok(!JSON.stringify(body).includes('s3cret'))
  const page = await house.call(`GET ${body.page}`)
  assert.equal(page.status, 200)
  assert.ok(!page.text.includes('s3cret'))
})

test('the same occasion twice is one message', async () => {
  const first = await givenLink(house, { dedupeKey: 'link:once' })
  const second = await givenLink(house, { dedupeKey: 'link:once' })
  assert.equal(first, second)
})

test('two who write of the same occasion at once write one message', async () => {
  const ids = await Promise.all(
    Array.from({ length: 8 }, () => givenLink(house, { dedupeKey: 'link:race' })),
  )
  assert.equal(new Set(ids).size, 1)
})

test('a unit of work that rolls back sends nothing', async () => {
  const count = async (): Promise<number> =>
    (await house.call<OutboxPage>('GET /v1/outbox?limit=200')).body.items.length
  const before = await count()
  const broken = house.unit(async (ctx) => {
    await sendMessage(ctx, {
      template: 'account.magic_link',
      kind: 'mail',
      to: 'aino@example.com',
      locale: 'en',
      brandId: null,
      values: { url: link, validFor: 15 },
      dedupeKey: 'rolled-back',
    })
    throw new Error('the caller broke')
  })
  await assert.rejects(broken, /the caller broke/)
  assert.equal(await count(), before)
})

test('a busy mail server is asked again; each attempt is written down', async () => {
  const id = await givenLink(house)
  smtp.answers.push(451)
  await assert.rejects(house.deliver(id, 1), /waits: the outbox says/)
  assert.equal(await stateOf(id), 'deferred')
  await house.deliver(id, 2)
  const body = await house.show(id)
  assert.equal(body.state, 'sent')
  assert.deepEqual(
    body.log.map((a) => `${a.number} ${a.outcome}`),
    ['1 later', '2 accepted'],
  )
  smtp.received.splice(0)
})

test('an address that does not exist fails at once and for good, where people see it', async () => {
  const id = await givenLink(house)
  smtp.answers.push(550)
  await house.deliver(id, 1)
  const failed = await house.call<OutboxPage>('GET /v1/outbox?state=failed')
  const [line] = failed.body.items
  assert.equal(line?.id, id)
  assert.match(line?.lastReply ?? '', /550 no such user/)
  assert.deepEqual(line?.actions, ['resend'])
  assert.deepEqual(await eventsOf(id), ['messages.message_failed.v1'])
})

test('after the last attempt a message is given up, and the job ends in peace', async () => {
  const id = await givenLink(house)
  smtp.answers.push(451)
  await house.deliver(id, 12)
  assert.equal(await stateOf(id), 'failed')
})

test('a failed message is sent again by hand, with its secrets in place', async () => {
  const id = await givenLink(house)
  smtp.answers.push(550)
  await house.deliver(id)
  const seen = await house.show(id)
  const stale = await house.call(`POST /v1/outbox/${id}/resend`, { ifMatch: seen.version - 1 })
  assert.equal(stale.status, 412)
  const again = await house.call<OutboxMessageDetail>(`POST /v1/outbox/${id}/resend`, {
    ifMatch: seen.version,
  })
  assert.equal(again.status, 200)
  assert.equal(again.body.state, 'queued')
  await house.deliver(id)
  assert.equal(await stateOf(id), 'sent')
  assert.ok(linkIn(smtp.received.splice(0).at(-1)?.raw ?? ''))
  const twice = await house.call(`POST /v1/outbox/${id}/resend`)
  assert.equal(twice.status, 409)
  assert.equal(twice.type, 'messages.cannot_resend')
})

test('a canceled message never goes out', async () => {
  const id = await givenLink(house)
  const { body } = await house.call<OutboxMessageDetail>(`POST /v1/outbox/${id}/cancel`)
  assert.equal(body.state, 'canceled')
  await house.deliver(id)
  assert.equal(smtp.received.length, 0)
  assert.equal((await house.call(`POST /v1/outbox/${id}/cancel`)).status, 409)
})

test('two servers at one message: one sends it, the other stands back', async () => {
  const id = await givenLink(house)
  const ends = await Promise.allSettled([1, 2, 3, 4].map(() => house.deliver(id)))
  assert.equal(smtp.received.splice(0).length, 1)
  assert.ok(ends.some(({ status }) => status === 'fulfilled'))
})

test('a server died while sending: after the lease the mail goes out as the same', async () => {
  const id = await givenLink(house)
  const now = Temporal.Now.instant()
  const { claimMessage } = await import('../commands/claim-message.ts')
  await house.unit((ctx) => claimMessage(ctx, id), now)
  await assert.rejects(house.deliver(id, 2, now.add({ minutes: 9 })), /under way/)
  assert.equal(smtp.received.length, 0)
  await house.deliver(id, 3, now.add({ minutes: 11 }))
  const [mail] = smtp.received.splice(0)
  assert.ok(mail?.raw.includes(`Message-ID: <${id}@tuuli.example>`))
  const { log } = await house.show(id)
  assert.deepEqual(
    log.map((a) => a.outcome),
    ['lost', 'accepted'],
  )
})

test('the late word of a lost attempt does not overrule the one that counts', async () => {
  const id = await givenLink(house)
  const now = Temporal.Now.instant()
  const { claimMessage } = await import('../commands/claim-message.ts')
  const { recordOutcome } = await import('../commands/record-outcome.ts')
  const lost = await house.unit((ctx) => claimMessage(ctx, id), now)
  assert.ok(typeof lost === 'object')
  await house.deliver(id, 2, now.add({ minutes: 11 }))
  const late = { outcome: { kind: 'refused', reply: 'late' }, last: true } as const
  await house.unit((ctx) => recordOutcome(ctx, lost, late))
  assert.equal(await stateOf(id), 'sent')
  smtp.received.splice(0)
})

test('a message that nobody works on is found by redthread verify', async () => {
  const id = await givenLink(house)
  const inTwoDays = Temporal.Now.instant().add({ hours: 48 })
  assert.deepEqual(await house.unit(stuckMessages), [])
  const found = await house.unit(stuckMessages, inTwoDays)
  assert.ok(found.some((words) => words.startsWith(id)))
})

test('the worker sends what was written, soon after the commit', { timeout: 60_000 }, async () => {
  const jobs = createJobs(house.engine, [deliverMessage])
  const id = await givenLink(house)
  await jobs.start()
  try {
    while ((await stateOf(id)) !== 'sent') await wait(20)
  } finally {
    await jobs.stop()
  }
  const mails = smtp.received.filter(({ raw }) => raw.includes(`<${id}@tuuli.example>`))
  assert.equal(mails.length, 1)
})
