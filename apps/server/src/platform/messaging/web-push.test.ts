import assert from 'node:assert/strict'
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { test } from 'node:test'
import type { Push } from './push-port.ts'
import { pushKeys } from './push-keys.ts'
import { webPush } from './web-push.ts'

const keys = pushKeys(Buffer.alloc(32, 7).toString('base64url'))
assert.ok(keys)
const contact = 'mailto:hello@tuuli.example'

interface Service extends AsyncDisposable {
  readonly origin: string
  readonly received: { readonly headers: IncomingHttpHeaders; readonly body: Buffer }[]
  readonly statuses: number[]
}

async function service(): Promise<Service> {
  const received: { headers: IncomingHttpHeaders; body: Buffer }[] = []
  const statuses: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(statuses.shift() ?? 201, { location: '/m/42' })
      response.end()
    })
  })
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const { port } = server.address() as { port: number }
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    statuses,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      await closed.promise
    },
  }
}

/** A browser's half: the keys that it gives with a subscription, and how it opens what comes. */
function browser(origin: string) {
  const pair = createECDH('prime256v1')
  const own = pair.generateKeys()
  const auth = randomBytes(16)
  const to = {
    endpoint: `${origin}/push/abc`,
    keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
  }
  // RFC 8291 and 8188, read from the standard: salt, record size, the sender's key, one record.
  const open = (message: Buffer): unknown => {
    const salt = message.subarray(0, 16)
    const theirs = message.subarray(21, 21 + (message[20] ?? 0))
    const sealed = message.subarray(21 + theirs.length)
    const about = Buffer.concat([Buffer.from('WebPush: info\0'), own, theirs])
    const secret = Buffer.from(hkdfSync('sha256', pair.computeSecret(theirs), auth, about, 32))
    const key = hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16)
    const nonce = hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12)
    const cipher = createDecipheriv('aes-128-gcm', Buffer.from(key), Buffer.from(nonce))
    cipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'))
  }
  return { to, open }
}

function notice(to: Push['to'], change: Partial<Push> = {}): Push {
  const words = { title: 'Uusi kirjautuminen', body: 'Firefox, Helsinki – sinäkö?' }
  return { topic: 'out_1', to, ...words, url: '/account', ttlSeconds: 60, ...change }
}

function sender(known = true) {
  const port = webPush({ keys: keys!, contact, ...(known && { isService: () => true }) })
  return (push: Push) => port.send(push, new AbortController().signal)
}

test('a notification reaches the one browser that can open it, word for word', async () => {
  await using there = await service()
  const reader = browser(there.origin)
  const outcome = await sender()(notice(reader.to))
  assert.deepEqual(outcome, { kind: 'accepted', reference: '/m/42', reply: '201' })
  const [{ headers, body }] = there.received as [Service['received'][number]]
  assert.deepEqual([headers['ttl'], headers['topic']], ['60', 'out_1'])
  assert.equal(headers['content-encoding'], 'aes128gcm')
  const { topic, title, body: text, url } = notice(reader.to)
  assert.deepEqual(reader.open(body), { topic, title, body: text, url })
  assert.throws(() => browser(there.origin).open(body))
})

test('the service can tell that it was us: the signature is of our key, for it alone', async () => {
  await using there = await service()
  await sender()(notice(browser(there.origin).to))
  const header = there.received[0]?.headers.authorization ?? ''
  const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(header) ?? []
  assert.equal(key, keys.publicKey)
  const point = Buffer.from(key, 'base64url')
  const x = point.subarray(1, 33).toString('base64url')
  const y = point.subarray(33).toString('base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x, y }
  const [head = '', said = '', signature = ''] = token.split('.')
  const valid = verify(
    'sha256',
    Buffer.from(`${head}.${said}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  assert.equal(valid, true)
  const { aud, sub } = JSON.parse(Buffer.from(said, 'base64url').toString()) as Record<
    string,
    string
  >
  assert.deepEqual([aud, sub], [there.origin, contact])
})

test('a subscription taken back is refused, a busy service is asked again', async () => {
  await using there = await service()
  const { to } = browser(there.origin)
  there.statuses.push(410, 404, 429, 503)
  const kinds: string[] = []
  for (let n = 0; n < 4; n++) kinds.push((await sender()(notice(to))).kind)
  assert.deepEqual(kinds, ['refused', 'refused', 'later', 'later'])
})

test('long words are cut rather than refused by the service', async () => {
  await using there = await service()
  const reader = browser(there.origin)
  const long = { title: 'ä'.repeat(500), body: '漢'.repeat(9_000) }
  assert.equal((await sender()(notice(reader.to, long))).kind, 'accepted')
  assert.ok((there.received[0]?.body.length ?? 0) <= 4096)
})

test('nobody makes us call an address of their choice', async () => {
  const { keys: own } = browser('').to
  for (const endpoint of [
    'http://127.0.0.1:1/push',
    'https://169.254.169.254/latest',
    'https://fcm.googleapis.com.evil.example/x',
    'https://fcm.googleapis.com:8443/x',
    'http://fcm.googleapis.com/x',
  ]) {
    const { kind, reply } = await sender(false)(notice({ endpoint, keys: own }))
    assert.deepEqual([kind, reply], ['refused', 'this is no push service that we know'], endpoint)
  }
})

test('a subscription with broken keys is refused, not tried for ever', async () => {
  const to = { endpoint: 'https://fcm.googleapis.com/x', keys: { p256dh: 'AAAA', auth: 'AAAA' } }
  assert.equal((await sender()(notice(to))).kind, 'refused')
})

test('a key of push is read in words', () => {
  assert.equal(pushKeys(''), null)
  assert.throws(() => pushKeys('short'), /32 bytes/)
  assert.throws(() => pushKeys(Buffer.alloc(32, 0xff).toString('base64url')), /P-256/)
})
