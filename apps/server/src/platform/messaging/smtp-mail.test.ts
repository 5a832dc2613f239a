import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createVerify, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createTestSmtp } from '#test/smtp.ts'
import { dkimKey } from './dkim-key.ts'
import type { Mail } from './mail-port.ts'
import { smtpAddress } from './smtp-address.ts'
import { smtpMail } from './smtp-mail.ts'

const folder = mkdtempSync(join(tmpdir(), 'redthread-mail-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const mail: Mail = {
  messageId: 'out_01kaf3t9c2m8',
  createdAt: Temporal.Instant.from('2026-03-14T15:30:00Z'),
  fromName: 'Tuuli Café',
  to: 'aino@example.com',
  subject: 'Tervetuloa, Äyrämö',
  html: '<p>Hei</p>',
  text: 'Hei\n',
}

function port(number: number, query = ''): ReturnType<typeof smtpMail> {
  const address = smtpAddress(`smtp://127.0.0.1:${number}${query}`)
  return smtpMail({ address, from: 'hello@tuuli.example', dkim: null })
}

function certificate(): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject]
  execFileSync('openssl', [...args, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { key: readFileSync(key), cert: readFileSync(cert) }
}

test('a mail arrives with both parts, a stable id and date, marked as automatic', async () => {
  await using server = await createTestSmtp()
  const sender = port(server.port)
  assert.equal(await sender.check(), null)
  const outcome = await sender.send(mail)
  assert.deepEqual(outcome, {
    kind: 'accepted',
    reference: 'out_01kaf3t9c2m8',
    reply: '250 kept as 42',
  })
  const [got] = server.received
  assert.deepEqual(got?.to, ['aino@example.com'])
  assert.equal(got?.from, 'hello@tuuli.example')
  const raw = got?.raw ?? ''
  assert.match(raw, /^Message-ID: <out_01kaf3t9c2m8@tuuli\.example>\r$/m)
  assert.match(raw, /^Date: Sat, 14 Mar 2026 15:30:00 \+0000\r$/m)
  assert.match(raw, /^Auto-Submitted: auto-generated\r$/im)
  assert.match(raw, /^Content-Type: multipart\/alternative/m)
  assert.ok(raw.includes('<p>Hei</p>'))
  sender.close()
})

test('one connection carries many mails', async () => {
  let connections = 0
  await using server = await createTestSmtp({
    onConnect: (_session, done) => {
      connections++
      done()
    },
  })
  const sender = port(server.port)
  for (let n = 0; n < 20; n++) await sender.send({ ...mail, messageId: `out_${n}` })
  assert.equal(server.received.length, 20)
  assert.equal(connections, 1)
  sender.close()
})

const answers = [
  [550, 'refused'],
  [553, 'refused'],
  [450, 'later'],
  [421, 'later'],
] as const
for (const [code, kind] of answers) {
  test(`a server that says ${code} means: ${kind}`, async () => {
    await using server = await createTestSmtp()
    server.answers.push(code)
    const sender = port(server.port)
    const outcome = await sender.send(mail)
    assert.equal(outcome.kind, kind)
    assert.match(outcome.reply, new RegExp(String(code)))
    sender.close()
  })
}

test('a mail server that is away means later, and the check says so in words', async () => {
  const server = await createTestSmtp()
  const sender = port(server.port)
  await server.stop()
  assert.equal((await sender.send(mail)).kind, 'later')
  assert.match((await sender.check()) ?? '', /ECONNREFUSED|connect/)
  sender.close()
})

test('a refused sign-in means later: it is our configuration, not the mail', async () => {
  await using server = await createTestSmtp({
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('wrong password')),
  })
  const address = smtpAddress(`smtp://shop:wrong@127.0.0.1:${server.port}`)
  const sender = smtpMail({ address, from: 'hello@tuuli.example', dkim: null })
  const outcome = await sender.send(mail)
  assert.equal(outcome.kind, 'later')
  assert.match(outcome.reply, /535/)
  sender.close()
})

test('STARTTLS is taken where it is offered, and its certificate is checked', async () => {
  const tls = certificate()
  await using server = await createTestSmtp({ ...tls, disabledCommands: [] })
  const trusting = port(server.port, '?verify=off')
  assert.equal((await trusting.send(mail)).kind, 'accepted')
  assert.equal(server.received[0]?.secure, true)
  const careful = port(server.port)
  const outcome = await careful.send(mail)
  assert.equal(outcome.kind, 'later')
  assert.match(outcome.reply, /self-signed/)
  assert.equal(server.received.length, 1)
  for (const sender of [trusting, careful]) sender.close()
})

test('TLS from the first byte works, with a sign-in', async () => {
  const tls = certificate()
  await using server = await createTestSmtp({
    ...tls,
    secure: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'p@ss:w' ? done(null, { user: username }) : done(new Error('wrong')),
  })
  const url = `smtps://shop:p%40ss%3Aw@127.0.0.1:${server.port}?verify=off`
  const sender = smtpMail({ address: smtpAddress(url), from: 'hello@tuuli.example', dkim: null })
  assert.equal((await sender.send(mail)).kind, 'accepted')
  assert.deepEqual(
    server.received.map(({ secure, user }) => ({ secure, user })),
    [{ secure: true, user: 'shop' }],
  )
  sender.close()
})

test('where TLS is required, nothing is said to a server without it', async () => {
  await using server = await createTestSmtp()
  const sender = port(server.port, '?tls=required')
  assert.equal((await sender.send(mail)).kind, 'later')
  assert.equal(server.received.length, 0)
  sender.close()
})

test('a password leaves this machine only under TLS', () => {
  const required = (url: string): boolean => smtpAddress(url).requireTls
  assert.equal(required('smtp://u:p@mail.example'), true)
  assert.equal(required('smtp://mail.example'), false)
  assert.equal(required('smtp://u:p@localhost'), false)
  assert.equal(required('smtps://u:p@mail.example'), false)
})

const wrong = [
  'mail.example',
  'http://mail.example',
  'smtp://',
  'smtp://h?tls=maybe',
  'smtp://h?verify=no',
]
for (const text of wrong) {
  test(`SMTP_URL=${text} is refused in words`, () => {
    assert.throws(() => smtpAddress(text), /must/)
  })
}

test('a mail is signed with the domain’s key (DKIM)', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const path = join(folder, 'dkim.pem')
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await using server = await createTestSmtp()
  const address = smtpAddress(`smtp://127.0.0.1:${server.port}`)
  const dkim = dkimKey(`tuuli.example:thread:${path}`)
  const sender = smtpMail({ address, from: 'hello@tuuli.example', dkim })
  assert.equal((await sender.send(mail)).kind, 'accepted')
  sender.close()
  const raw = server.received[0]?.raw ?? ''
  const field = /^DKIM-Signature: ((?:.|\r\n[ \t])*)/m.exec(raw)?.[1] ?? ''
  assert.match(field, /d=tuuli\.example/)
  assert.match(field, /s=thread/)
  assert.ok(verifiesDkim(raw, field, publicKey.export({ type: 'spki', format: 'pem' }).toString()))
  assert.throws(() => dkimKey('tuuli.example'), /domain:selector/)
  assert.throws(() => dkimKey('tuuli.example:thread:/nowhere'), /ENOENT/)
})

/** Checks the signature over the signed headers in relaxed form (RFC 6376, 3.4.2 and 3.7). */
function verifiesDkim(raw: string, field: string, key: string): boolean {
  const flat = (text: string): string =>
    text.replaceAll(/\r\n[ \t]+/g, ' ').replaceAll(/[ \t]+/g, ' ')
  const tag = (name: string): string =>
    new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(flat(field))?.[1]?.replaceAll(/\s/g, '') ?? ''
  const head = raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const relaxed = tag('h')
    .split(':')
    .flatMap((name) => head.filter((line) => line.toLowerCase().startsWith(`${name}:`)).slice(-1))
    .map((line) => {
      const colon = line.indexOf(':')
      return `${line.slice(0, colon).toLowerCase()}:${flat(line.slice(colon + 1)).trim()}`
    })
  const own = `dkim-signature:${flat(field)
    .trim()
    .replace(/(\bb=)[^;]*$/, '$1')}`
  const verify = createVerify('rsa-sha256').update([...relaxed, own].join('\r\n'))
  return verify.verify(key, tag('b'), 'base64')
}
