import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { test } from 'node:test'
import type { Sms } from './sms-port.ts'
import { smsGateway } from './sms-gateway.ts'

const secret = 'a secret that both sides know'
const now = Temporal.Instant.from('2026-03-14T15:30:00Z')
const sms: Sms = {
  reference: 'out_01kaf3t9c2m8',
  to: '+358401234567',
  from: 'Tuuli',
  text: 'Hei “Aino” — 15 minuuttia',
}

interface Gateway extends AsyncDisposable {
  readonly url: string
  readonly delivered: Map<string, unknown>
  readonly statuses: number[]
}

/** A gateway that checks the signature and drops repeats, as the guide says. */
async function gateway(): Promise<Gateway> {
  const delivered = new Map<string, unknown>()
  const statuses: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const status = isSigned(request.headers, body) ? (statuses.shift() ?? 202) : 401
      const key = String(request.headers['idempotency-key'])
      if (status === 202 && !delivered.has(key)) delivered.set(key, JSON.parse(body))
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(status === 202 ? { id: `gw-${key}` } : { error: 'no' }))
    })
  })
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const { port } = server.address() as { port: number }
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    const closed = Promise.withResolvers<void>()
    server.close(() => closed.resolve())
    await closed.promise
  }
  return {
    url: `http://127.0.0.1:${port}/messages`,
    delivered,
    statuses,
    [Symbol.asyncDispose]: stop,
  }
}

function isSigned(headers: IncomingHttpHeaders, body: string): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const mac = createHmac('sha256', secret).update(signed).digest('base64')
  const age = Math.abs(Number(headers['webhook-timestamp']) - now.epochMilliseconds / 1000)
  return headers['webhook-signature'] === `v1,${mac}` && age < 300
}

function port(url: string, shared = secret) {
  const sender = smsGateway({ url, secret: shared, clock: () => now })
  return (message = sms) => sender.send(message, new AbortController().signal)
}

test('a signed text message reaches the gateway, word for word', async () => {
  await using server = await gateway()
  const outcome = await port(server.url)()
  assert.deepEqual(outcome, {
    kind: 'accepted',
    reference: `gw-${sms.reference}`,
    reply: `202 {"id":"gw-${sms.reference}"}`,
  })
  assert.deepEqual([...server.delivered.values()], [sms])
})

test('the same message twice is delivered once: its reference is the idempotency key', async () => {
  await using server = await gateway()
  const send = port(server.url)
  await send()
  await send()
  assert.equal(server.delivered.size, 1)
})

test('a gateway that does not know our secret refuses', async () => {
  await using server = await gateway()
  const outcome = await port(server.url, 'another secret')()
  assert.equal(outcome.kind, 'refused')
  assert.equal(server.delivered.size, 0)
})

const table = [
  [400, 'refused'],
  [404, 'refused'],
  [408, 'later'],
  [429, 'later'],
  [500, 'later'],
  [503, 'later'],
] as const
for (const [status, kind] of table) {
  test(`a gateway that answers ${status} means: ${kind}`, async () => {
    await using server = await gateway()
    server.statuses.push(status)
    assert.equal((await port(server.url)()).kind, kind)
  })
}

test('a gateway that is away means later', async () => {
  const server = await gateway()
  await server[Symbol.asyncDispose]()
  const outcome = await port(server.url)()
  assert.equal(outcome.kind, 'later')
  assert.match(outcome.reply, /ECONNREFUSED/)
})
