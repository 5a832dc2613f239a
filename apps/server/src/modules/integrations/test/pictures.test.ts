import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { productDocuments, productIdsByHandle } from '#modules/catalog/index.ts'
import { fetchPictures } from '../pictures/fetch-pictures.ts'
import { fetchPicture, NoPicture } from '../pictures/fetch-picture.ts'
import { isPublicAddress } from '../pictures/is-public-address.ts'
import { openHouse, type House } from './given.ts'

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let house: House
let site: string
const server = createServer((request, reply) => {
  if (request.url === '/dot.png') reply.end(Buffer.from(dot, 'base64'))
  else if (request.url === '/moved.png') reply.writeHead(302, { location: '/dot.png' }).end()
  else reply.writeHead(404).end()
})
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  house = await openHouse()
})
after(async () => {
  server.close()
  await house.close()
})

test('pictures are fetched, placed in order, worn by their variants; what is missing is told', async () => {
  const head = 'Handle,Title,Variant SKU,Variant Price,Image Src,Image Alt Text,Variant Image\n'
  const run = await house.take(
    'seen.csv',
    `${head}seen,Seen,seen,5,${site}/moved.png,A dot,${site}/moved.png\nseen,,,,${site}/none.png,,\n`,
  )
  assert.equal(run.report?.pictures, 2)
  const signal = new AbortController().signal
  await fetchPictures(run.id, { unit: house.unit, signal, allows: () => true })
  const [document] = await house.unit(async (ctx) => {
    const ids = await productIdsByHandle(ctx, ['seen'])
    return productDocuments(ctx, [...ids.values()])
  })
  assert.deepEqual(
    document?.media?.map(({ alt }) => alt),
    [{ en: 'A dot' }],
  )
  assert.equal(document?.variants[0]?.media, document?.media?.[0]?.asset)
  const { rows } = await house.engine.pool.query<{ state: string; failure: string | null }>(
    'select state, failure from integrations.picture order by place',
  )
  assert.deepEqual(
    rows.map(({ state, failure }) => [state, failure]),
    [
      ['placed', null],
      ['failed', 'answered 404'],
    ],
  )
})

test('a file cannot make the server read from its own network', async () => {
  await assert.rejects(fetchPicture(`${site}/dot.png`), NoPicture)
  await assert.rejects(
    fetchPicture(`http://localhost:${site.split(':').at(-1)}/dot.png`),
    NoPicture,
  )
  for (const inside of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '::1',
    '::ffff:10.0.0.1',
    'fd00::1',
  ]) {
    assert.equal(isPublicAddress(inside), false, inside)
  }
  for (const outside of ['1.1.1.1', '2606:4700::1111']) assert.ok(isPublicAddress(outside), outside)
})
