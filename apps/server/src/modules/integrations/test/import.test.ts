import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ImportRun } from '@redthread/contract/integrations'
import { productDocuments, productIdsByHandle, saveProducts } from '#modules/catalog/index.ts'
import { priceDocuments } from '#modules/pricing/index.ts'
import { moveRun, runDetail } from '../index.ts'
import { openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const head = 'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Barcode\n'

async function documentOf(handle: string) {
  return house.unit(async (ctx) => {
    const ids = await productIdsByHandle(ctx, [handle])
    const [document] = await productDocuments(ctx, [...ids.values()])
    return document
  })
}

function buckets(run: ImportRun) {
  const rows = (run.report ?? run.preview)?.rows
  assert.ok(rows)
  const { read, created, changed, unchanged, refused, skipped } = rows
  assert.equal(read, created + changed + unchanged + refused + skipped)
  return { read, created, changed, unchanged, refused }
}

async function errorsOf(run: ImportRun) {
  const { body } = await house.call<{ items: Record<string, unknown>[] }>(
    `GET /v1/imports/${run.id}/errors`,
  )
  return body.items.map(({ row, column, value, reason }) => ({ row, column, value, reason }))
}

test('a product with one faulty row is left out whole, the others come in', async () => {
  const run = await house.take(
    'mixed.csv',
    `${head}half,Half,Size,S,half-s,10,\nhalf,,,M,half-m,-3,\ngood,Good,,,good,10.50,\n`,
  )
  assert.deepEqual(buckets(run), { read: 3, created: 1, changed: 0, unchanged: 0, refused: 2 })
  assert.equal(await documentOf('half'), undefined)
  assert.equal((await documentOf('good'))?.variants[0]?.sku, 'good')
  assert.deepEqual(run.report?.reasons, { negative_amount: 1, product_refused: 1 })
  assert.deepEqual(await errorsOf(run), [
    { row: 3, column: 'Variant Price', value: '-3', reason: 'negative_amount' },
    { row: 2, column: null, value: 'half', reason: 'product_refused' },
  ])
})

test('one fault stops everything where the policy says so, and nothing is written', async () => {
  const file = `${head}strict-a,A,,,strict-a,1,\nstrict-b,B,,,strict-b,1.234,\n`
  const run = await house.take('strict.csv', file, { policy: 'reject_everything' })
  assert.deepEqual([run.state, run.failure], ['failed', 'stopped_by_fault'])
  assert.equal(run.preview?.rows.refused, 1)
  assert.equal(await documentOf('strict-a'), undefined)
})

test('a barcode that is wrong is left out where the policy bears it, and told', async () => {
  const file = `${head}bar,Bar,,,bar,1,6417000000010\n`
  const strict = await house.take('bar.csv', file)
  assert.deepEqual(strict.report?.reasons, { invalid_gtin: 1 })
  const lenient = await house.take('bar.csv', file, { policy: 'ignore_failed' })
  assert.deepEqual([lenient.report?.rows.created, lenient.report?.ignored], [1, 1])
  assert.equal((await documentOf('bar'))?.variants[0]?.gtin, undefined)
})

test('taking the same file in again changes nothing', async () => {
  const file = `${head}twice,Twice,Size,S,tw-s,5,\ntwice,,,M,tw-m,6,\n`
  await house.take('twice.csv', file)
  const again = await house.take('twice.csv', file)
  assert.deepEqual(buckets(again), { read: 2, created: 0, changed: 0, unchanged: 2, refused: 0 })
  assert.deepEqual(again.report?.prices, { set: 0, unchanged: 2 })
})

test('a preview tells what the run then does, and leaves nothing behind', async () => {
  const file = `${head}seen,Seen,,,seen,5,\nbad,Bad,,,bad,x,\n`
  const { id } = await house.upload('seen.csv', file)
  await house.unit((ctx) => moveRun(ctx, id, 'preview'))
  const previewed = await house.carry(id)
  assert.equal(previewed.state, 'previewed')
  assert.equal(await documentOf('seen'), undefined)
  await house.unit((ctx) => moveRun(ctx, id, 'start'))
  const done = await house.carry(id)
  assert.deepEqual(done.report, previewed.preview)
  assert.ok(await documentOf('seen'))
})

test('an earlier price becomes the regular one, and the price a reduction of it', async () => {
  const file = 'Handle,Title,Variant SKU,Variant Price,Variant Compare At Price\nwas,Was,was,8,10\n'
  await house.take('was.csv', file)
  const variantId = (await documentOf('was'))?.variants[0]?.id
  assert.ok(variantId)
  const prices = await house.unit((ctx) => priceDocuments(ctx, [variantId]))
  const amounts = prices.get(variantId)?.map(({ amount, listId }) => [amount, listId !== undefined])
  assert.deepEqual(amounts?.toSorted(), [
    [1000, false],
    [800, true],
  ])
})

test('a run that is killed goes on after the last batch, and writes none twice', async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => `many-${at},M ${at},,,many-${at},1,\n`)
  const { id } = await house.upload('many.csv', head + rows.join(''))
  await house.unit((ctx) => moveRun(ctx, id, 'start'))
  const stop = new AbortController()
  const watch = setInterval(() => {
    void house
      .unit((ctx) => runDetail(ctx, id))
      .then(({ rowsRead }) => rowsRead > 0 && stop.abort())
  }, 20)
  await assert.rejects(house.carry(id, stop.signal))
  clearInterval(watch)
  const killed = await house.unit((ctx) => runDetail(ctx, id))
  assert.ok(killed.rowsRead > 0 && killed.rowsRead < 1_000, `${killed.rowsRead}`)
  assert.equal(killed.state, 'running')
  const done = await house.carry(id)
  assert.deepEqual(
    [done.state, done.report?.rows.created, done.report?.products.created],
    ['done', 1_000, 1_000],
  )
})

test('two processes carry one run: one of them does, and nothing is counted twice', async () => {
  const rows = Array.from({ length: 600 }, (_, at) => `pair-${at},P ${at},,,pair-${at},1,\n`)
  const { id } = await house.upload('pair.csv', head + rows.join(''))
  await house.unit((ctx) => moveRun(ctx, id, 'start'))
  await Promise.all([house.carry(id), house.carry(id)])
  const run = await house.unit((ctx) => runDetail(ctx, id))
  assert.deepEqual([run.state, run.report?.rows.created], ['done', 600])
})

test('the same file twice at once: each product exists once', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `race-${at},R ${at},,,race-${at},1,\n`)
  const file = head + rows.join('')
  const runs = await Promise.all([house.take('a.csv', file), house.take('b.csv', file)])
  const created = runs.map(({ report }) => report?.rows.created ?? 0)
  const unchanged = runs.map(({ report }) => report?.rows.unchanged ?? 0)
  assert.equal((created[0] ?? 0) + (created[1] ?? 0), 300)
  assert.equal((unchanged[0] ?? 0) + (unchanged[1] ?? 0), 300)
})

test('an undo puts back what was, archives what was new, and names what stays', async () => {
  await house.take('u1.csv', `${head}old,Old name,,,old,5,\nkept,Kept,,,kept,5,\n`)
  const before = await documentOf('old')
  const run = await house.take(
    'u2.csv',
    `${head}old,New name,,,old,7,\nkept,Changed,,,kept,5,\nfresh,Fresh,,,fresh,1,\n`,
  )
  const since = await documentOf('kept')
  assert.ok(since)
  const texts = { en: { ...since.texts.en, title: 'By hand' } }
  await house.unit((ctx) => saveProducts(ctx, [{ ...since, texts }], { source: 'editor' }))
  await house.unit((ctx) => moveRun(ctx, run.id, 'undo'))
  const undone = await house.carry(run.id)
  assert.equal(undone.state, 'undone')
  assert.deepEqual(undone.undo, {
    archived: 1,
    restored: 1,
    prices: 2,
    stock: 0,
    left: [{ handle: 'kept', reason: 'changed_since' }],
    leftCount: 1,
  })
  assert.deepEqual(await documentOf('old'), before)
  assert.equal((await documentOf('fresh'))?.state, 'archived')
  assert.equal((await documentOf('kept'))?.texts.en?.title, 'By hand')
  const id = before?.variants[0]?.id
  assert.ok(id)
  const prices = await house.unit((ctx) => priceDocuments(ctx, [id]))
  assert.deepEqual(
    prices.get(id)?.map(({ amount }) => amount),
    [500],
  )
})

test('prices by SKU: a row each, with its own reasons', async () => {
  await house.take('p.csv', `${head}pr,Pr,,,pr-1,5,\n`)
  const run = await house.take(
    'prices.csv',
    'sku;amount;currency;channel\npr-1;4,50;EUR;tuuli-fi\npr-1;4;XXX;\nnone;4;EUR;\npr-1;4;EUR;moon\n' +
      'pr-1;0,005;EUR;\n',
  )
  assert.equal(run.format, 'prices')
  assert.deepEqual(run.report?.reasons, {
    unknown_currency: 1,
    unknown_sku: 1,
    unknown_channel: 1,
    fractional_amount: 1,
  })
  assert.deepEqual(buckets(run), { read: 5, created: 1, changed: 0, unchanged: 0, refused: 4 })
})

test('stock is kept as opening stock until somebody asks for it', async () => {
  const file = 'SKU,Location,Quantity\nx-1,Kamppi,5\nx-1,Aarhus,-2\nx-2,Kamppi,1.5\n'
  const run = await house.take('stock.csv', file)
  assert.deepEqual([run.format, run.report?.stock], ['stock', 2])
  assert.deepEqual(run.report?.reasons, { invalid_quantity: 1 })
  const again = await house.take('stock.csv', file)
  assert.equal(again.report?.rows.unchanged, 2)
})
