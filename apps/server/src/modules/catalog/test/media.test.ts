import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import type { Asset } from '@redthread/contract/catalog'
import type { ProductView } from '@redthread/contract/catalog-views'
import { aProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

let shade = 0
/** A picture of its own color, so that its bytes are its own too. */
function picture(width = 2_000, height = 1_000): Promise<Buffer> {
  const background = { r: 200, g: 30, b: ++shade }
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

async function upload(bytes: Buffer | string, type = 'application/octet-stream', as = 'lead') {
  const reply = await house.app.inject({
    method: 'POST',
    url: '/v1/assets?name=picture',
    payload: bytes,
    headers: { 'content-type': type, 'x-test-actor': as },
  })
  return { status: reply.statusCode, body: reply.json<Asset>(), text: reply.payload }
}
const fetched = (url: string, headers = {}) => house.app.inject({ url, headers })

test('a picture tells its size and color, and is kept once however often it comes', async () => {
  const bytes = await picture()
  const first = await upload(bytes, 'image/png')
  assert.equal(first.status, 201, first.text)
  const { width, height, mediaType, color, preview } = first.body
  assert.deepEqual([width, height, mediaType], [2_000, 1_000, 'image/png'])
  assert.match(color ?? '', /^#c./)
  assert.match(preview ?? '', /^data:image\/webp;base64,/)
  assert.equal((await upload(bytes)).body.id, first.body.id)
})

test('a picture comes in smaller widths, kept for ever; none is drawn larger', async () => {
  const { body } = await upload(await picture(700, 350))
  for (const [file, type, width] of [
    ['320.webp', 'image/webp', 320],
    ['640.avif', 'image/avif', 640],
    ['1600.jpg', 'image/jpeg', 700],
  ] as const) {
    const reply = await fetched(`/media/${body.hash}/${file}`)
    assert.equal(reply.statusCode, 200)
    assert.equal(reply.headers['content-type'], type)
    assert.equal(reply.headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.equal((await sharp(reply.rawPayload).metadata()).width, width)
  }
  const { rows } = await house.engine.pool.query<{ width: number }>(
    `select width from catalog.asset_content where asset_id = $1 order by width`,
    [body.id],
  )
  assert.deepEqual(
    rows.map(({ width }) => width),
    [0, 320, 640, 1_600],
  )
})

test('many who ask for a new width at once have it drawn once', async () => {
  const { body } = await upload(await picture())
  const all = await Promise.all(
    Array.from({ length: 12 }, () => fetched(`/media/${body.hash}/640.webp`)),
  )
  assert.ok(all.every(({ statusCode }) => statusCode === 200))
  assert.equal(new Set(all.map(({ rawPayload }) => rawPayload.toString('base64'))).size, 1)
})

test('other widths, formats and files are not there', async () => {
  const { body } = await upload(await picture(50, 50))
  const { hash } = body
  for (const path of [`${hash}/641.webp`, `${hash}/640.gif`, `${hash}/0.orig`, 'x/640.webp']) {
    assert.equal((await fetched(`/media/${path}`)).statusCode, 404, path)
  }
  assert.equal((await fetched(`/media/${'0'.repeat(32)}/original.png`)).statusCode, 404)
})

test('a drawing is written anew without what could harm, and served with a strict policy', async () => {
  const drawing = `<?xml version="1.0"?><!DOCTYPE svg>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20" onload="alert(1)">
    <script>alert(1)</script><style>@import url(https://evil.example)</style>
    <foreignObject><iframe src="https://evil.example"/></foreignObject>
    <a href="javascript:alert(1)"><rect width="4" height="4" fill="url(#g)"/></a>
    <image href="https://evil.example/x.png"/><use href="https://evil.example#x"/>
    <rect width="5" height="5" fill="url(https://evil.example/#g)" onclick="x()"/>
    <path d="M0 0h5" filter="url(#soft)"/></svg>`
  const { status, body, text } = await upload(drawing, 'image/svg+xml')
  assert.equal(status, 201, text)
  assert.deepEqual([body.width, body.height], [10, 20])
  const reply = await fetched(body.url)
  assert.doesNotMatch(reply.payload, /script|style|evil|javascript|onload|onclick|foreign|iframe/)
  assert.match(reply.payload, /fill="url\(#g\)"/)
  assert.match(reply.payload, /filter="url\(#soft\)"/)
  assert.equal(reply.headers['x-content-type-options'], 'nosniff')
  assert.match(String(reply.headers['content-security-policy']), /default-src 'none'.*sandbox/)
  assert.equal((await upload(reply.payload)).body.hash, body.hash, 'cleaning twice changes nothing')
})

test('a large drawing travels packed to those who can unpack it', async () => {
  const shapes = Array.from({ length: 200 }, (_, i) => `<rect x="${i}" width="4" height="4"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shapes.join('')}</svg>`
  const { body } = await upload(svg, 'image/svg+xml')
  const plain = await fetched(body.url)
  for (const accepted of ['br', 'gzip', 'identity']) {
    const reply = await fetched(body.url, { 'accept-encoding': accepted })
    const encoding = reply.headers['content-encoding']
    assert.equal(encoding, accepted === 'identity' ? undefined : accepted)
    if (encoding === undefined) assert.equal(reply.payload, plain.payload)
    else assert.ok(reply.rawPayload.length < plain.rawPayload.length / 3)
    assert.equal(reply.headers['vary'], 'accept-encoding')
  }
})

test('what is no picture is refused, whatever it says it is', async () => {
  for (const [bytes, type] of [
    ['<html><script>alert(1)</script></html>', 'image/png'],
    ['just words', 'text/plain'],
    ['', 'image/png'],
    ['\x89PNG\r\n\x1a\nbroken', 'image/png'],
    ['<svg onload="x()"', 'image/svg+xml'],
    [`<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>`, 'image/svg+xml'],
  ] as const) {
    const { status, text } = await upload(Buffer.from(bytes, 'latin1'), type)
    assert.equal(status, 422, `${bytes}: ${text}`)
  }
  assert.equal((await upload(await picture(), 'image/png', 'reader')).status, 403)
})

test('a file that a product shows is not deleted; one that nothing shows is', async () => {
  const [used, unused] = [await upload(await picture(9, 9)), await upload(await picture(9, 9))]
  const media = [{ asset: used.body.id, alt: { en: 'A' } }]
  const body = aProduct({ media })
  const made = await house.call<ProductView>('POST /v1/products', { as: 'lead', body })
  assert.deepEqual(
    made.body.assets.map(({ id }) => id),
    [used.body.id],
  )
  const remove = (id: string) => house.call(`DELETE /v1/assets/${id}`, { as: 'lead' })
  assert.deepEqual((await remove(used.body.id)).type, 'catalog.in_use')
  assert.equal((await remove(unused.body.id)).status, 204)
  assert.equal((await fetched(unused.body.url)).statusCode, 404)
  const uses = await house.call<{ products: { id: string }[] }>(`GET /v1/assets/${used.body.id}`, {
    as: 'reader',
  })
  assert.deepEqual(uses.body.products, [{ id: made.body.id, name: made.body.name }])
  const listed = await house.call<{ items: Asset[] }>('GET /v1/assets?unused=true', {
    as: 'reader',
  })
  assert.ok(!listed.body.items.some(({ id }) => id === used.body.id))
})

test('a product cannot show a file that there is not', async () => {
  const body = aProduct({ media: [{ asset: 'ast_none', alt: {} }] })
  const made = await house.call('POST /v1/products', { as: 'lead', body })
  assert.deepEqual(made.detail['errors'], [
    { path: '/media/0/asset', code: 'unknown_asset', value: 'ast_none' },
  ])
})
