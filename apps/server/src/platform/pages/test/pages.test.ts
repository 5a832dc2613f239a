import assert from 'node:assert/strict'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { get as httpGet } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import compress from '@fastify/compress'
import Fastify, { type FastifyInstance } from 'fastify'
import { locales } from '@redthread/kernel/words'
import { strangers } from '#platform/edge/identify.ts'
import { createApp } from '#platform/http/create-app.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { flowing } from '../flowing.ts'
import { mountFolder } from '../mount-folder.ts'
import { mountPages } from '../mount-pages.ts'
import { mountTool } from '../mount-tool.ts'
import { pageSecurity, policy } from '../page-security.ts'

const someone = {
  name: 'Aino <b>Virtanen</b>',
  role: 'owner',
  email: 'aino@tuuli.example',
  password: 'secret & "quoted"',
  app: '/admin',
}

let engine: TestEngine
let app: FastifyInstance
let folder: string

before(async () => {
  engine = await createTestEngine()
  app = await createApp(engine)
  const signIns = () => Promise.resolve([someone])
  await mountPages(app, engine, { modules: [], identify: strangers, signIns })
  folder = mkdtempSync(join(tmpdir(), 'redthread-tool-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<script nonce="__CSP_NONCE__" src="/t/assets/a-1.js">')
  writeFileSync(join(folder, 'assets/a-1.js'), 'console.log("a")')
  writeFileSync(join(folder, 'assets/a-1.js.br'), brotliCompressSync('console.log("a")'))
  writeFileSync(join(folder, 'sw.js'), 'addEventListener("fetch", () => {})')
  writeFileSync(join(folder, 'notes.secret'), 'not a type that is served')
  mountTool(app, pageSecurity(engine), { base: '/t', folder })
  mountTool(app, pageSecurity(engine), { base: '/unbuilt', folder: join(folder, 'nowhere') })
  await app.ready()
})
after(async () => {
  await app.close()
  await engine.end()
  rmSync(folder, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

for (const locale of locales) {
  test(`the start page greets in ${locale}, without a script`, async () => {
    const { statusCode, body, headers } = await get('/', { 'accept-language': locale })
    assert.equal(statusCode, 200)
    assert.match(body, new RegExp(`<html lang="${locale}">`))
    assert.doesNotMatch(body, /<script|style="|onclick|undefined|\[object/)
    for (const path of ['/shops', '/counter', '/desk', '/admin', '/docs', '/docs/api']) {
      assert.ok(body.includes(`href="${path}"`), path)
    }
    assert.equal(headers['content-language'], locale)
  })
}

test('a language chosen on the start page wins over the one that the browser prefers', async () => {
  const { body } = await get('/?lang=pl', { 'accept-language': 'da' })
  assert.match(body, /<html lang="pl">/)
})

test('people of the demo are shown as text, whatever their names are made of', async () => {
  const { body } = await get('/')
  assert.ok(body.includes('Aino &lt;b&gt;Virtanen&lt;/b&gt;'))
  assert.ok(body.includes('secret &amp; &quot;quoted&quot;'))
})

test('the start page says so where the database does not answer, and shows nobody', async () => {
  const pool = { query: () => Promise.reject(new Error('gone')) } as never
  const ill = await createApp(engine)
  const signIns = () => Promise.reject(new Error('must not be asked'))
  await mountPages(ill, { ...engine, pool }, { modules: [], identify: strangers, signIns })
  const { statusCode, body } = await ill.inject('/?lang=en')
  assert.equal(statusCode, 200)
  assert.match(body, /The database does not answer/)
  assert.doesNotMatch(body, /Come in as/)
  await ill.close()
})

test('every page allows only its own scripts, in a frame of nobody', async () => {
  const pages = ['/', '/docs', '/docs/run', '/t', '/t/some/deep/place']
  for (const page of pages) {
    const { headers } = await get(page)
    const rules = String(headers['content-security-policy'])
    assert.match(rules, /default-src 'self'; script-src 'self' 'nonce-[\w+/=]{20,}'/, page)
    assert.match(rules, /frame-ancestors 'none'/, page)
    assert.doesNotMatch(rules, /unsafe/, page)
    assert.equal(headers['x-frame-options'], 'DENY', page)
    assert.equal(headers['x-content-type-options'], 'nosniff', page)
  }
})

test('only the API reference may write styles, and only the till may run WebAssembly', () => {
  assert.match(policy('n', { looseStyles: true }), /style-src 'self' 'unsafe-inline'/)
  assert.match(policy('n', { wasm: true }), /'wasm-unsafe-eval'/)
  assert.match(policy('n', { framedByUs: true }), /frame-ancestors 'self'/)
  assert.doesNotMatch(policy('n', {}), /unsafe/)
})

test('a tool gets a fresh nonce with each page, in the page and in the policy alike', async () => {
  const [one, two] = await Promise.all([get('/t'), get('/t/queue/mine')])
  const nonces = [one, two].map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1] ?? '')
  assert.notEqual(nonces[0], nonces[1])
  assert.ok(String(one.headers['content-security-policy']).includes(`'nonce-${nonces[0]}'`))
  assert.equal(one.headers['cache-control'], 'no-cache')
})

test('hashed files are kept for ever and sent as they were compressed ahead of time', async () => {
  const packed = await get('/t/assets/a-1.js', { 'accept-encoding': 'gzip, br' })
  assert.equal(packed.headers['content-encoding'], 'br')
  assert.equal(brotliDecompressSync(packed.rawPayload).toString(), 'console.log("a")')
  assert.match(String(packed.headers['cache-control']), /immutable/)
  assert.equal(packed.headers['vary'], 'accept-encoding')
  const plain = await get('/t/assets/a-1.js')
  assert.equal(plain.headers['content-encoding'], undefined)
  assert.equal(plain.body, 'console.log("a")')
})

test('a service worker is asked for anew each time, and may fetch from here', async () => {
  const { headers } = await get('/t/sw.js')
  assert.equal(headers['cache-control'], 'no-cache')
  assert.match(String(headers['content-security-policy']), /default-src 'self'/)
})

test('what the build did not list cannot be had, by no path', async () => {
  for (const path of [
    '/t/notes.secret',
    '/t/assets/b.js',
    '/t/%2e%2e%2fpackage.json',
    '/t/assets/none.css',
  ]) {
    assert.equal((await get(path)).statusCode, 404, path)
  }
})

test('a tool that is not built says how to build it', async () => {
  const { statusCode, body } = await get('/unbuilt/any')
  assert.equal(statusCode, 503)
  assert.match(body, /npm run build/)
})

test('the guides of the repository can be read, in the frame of any language', async () => {
  const { body } = await get('/docs/run', { 'accept-language': 'fi' })
  assert.match(body, /<html lang="fi">/)
  assert.match(body, /<main id="text" class="text" lang="en">/)
  assert.match(body, /<h1 id="run-redthread">/)
  assert.equal((await get('/docs/no-such-guide')).statusCode, 404)
  assert.equal((await get('/docs/%2e%2e%2fpackage')).statusCode, 404)
})

test('every link between the guides leads to a page', async () => {
  const seen = new Set<string>()
  const waiting = ['/docs']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const { statusCode, body } = await get(path)
    assert.equal(statusCode, 200, path)
    for (const [, href = ''] of body.matchAll(/href="(\/docs\/[^"#]+)/g)) {
      if (href !== '/docs/api') waiting.push(href)
    }
  }
  assert.ok(seen.size > 10, `${seen.size} pages`)
})

test('the API reference comes from here, whole', { timeout: 60_000 }, async () => {
  const page = await get('/docs/api')
  assert.doesNotMatch(page.body, /https?:\/\//)
  const script = await get('/docs/api/scalar.js', { 'accept-encoding': 'br' })
  assert.equal(script.statusCode, 200)
  assert.match(brotliDecompressSync(script.rawPayload).toString(), /createApiReference/)
})

test('a page leaves as it is drawn, also when it is compressed', { timeout: 60_000 }, async () => {
  const rest = Promise.withResolvers<void>()
  const slow = Fastify()
  await slow.register(compress, flowing)
  slow.get('/slow', (_request, reply) => {
    async function* parts() {
      yield `<h1>first</h1>${'x'.repeat(2_000)}`
      await rest.promise
      yield '<p>last</p>'
    }
    return reply.type('text/html').send(ReadableStream.from(parts()))
  })
  const address = await slow.listen({ port: 0, host: '127.0.0.1' })
  const chunks: Buffer[] = []
  const ended = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  httpGet(`${address}/slow`, { headers: { 'accept-encoding': 'br' }, agent: false }, (answer) => {
    assert.equal(answer.headers['content-encoding'], 'br')
    answer.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      begun.resolve()
    })
    answer.on('end', () => ended.resolve())
  })
  await begun.promise
  rest.resolve()
  await ended.promise
  assert.match(brotliDecompressSync(Buffer.concat(chunks)).toString(), /first.*last/)
  await slow.close()
})

test('a folder that is not there mounts nothing', () => {
  mountFolder({} as FastifyInstance, { base: '/x', folder: join(folder, 'nowhere') })
})
