import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { productAt, productDocuments, saveProducts, undoProducts } from '../index.ts'
import { aProduct, aShadedProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const source = 'test'
const save = (...documents: ProductDocument[]) =>
  house.unit((ctx) => saveProducts(ctx, documents, { source }))

async function saved(document: ProductDocument) {
  const [outcome] = await save(document)
  assert.ok(outcome !== undefined && outcome.outcome !== 'refused', JSON.stringify(outcome))
  return outcome
}

test('a product is created once; saved again as it is written out, nothing changes', async () => {
  const first = await saved(aShadedProduct(3))
  assert.equal(first.outcome, 'created')
  const [document] = await house.unit((ctx) => productDocuments(ctx, [first.productId]))
  assert.ok(document)
  const again = await saved(document)
  assert.deepEqual([again.outcome, again.version], ['unchanged', 1])
  assert.deepEqual(again.variants, first.variants)
})

test('a refused document leaves nothing behind, and its neighbors are saved', async () => {
  const good = aProduct()
  const bad = aProduct({ variants: [{ sku: 'BAD', gtin: '4006381333932', options: {} }] })
  const [one, two] = await save(good, bad)
  assert.equal(one?.outcome, 'created')
  assert.deepEqual(two, {
    handle: bad.handle,
    outcome: 'refused',
    errors: [{ path: '/variants/0/gtin', code: 'gtin_check_digit', value: '4006381333932' }],
  })
  const { rows } = await house.engine.pool.query(`select from catalog.product where handle = $1`, [
    bad.handle,
  ])
  assert.equal(rows.length, 0)
})

test('2,048 variants of one product are saved, and one of them changes alone', async () => {
  const big = aShadedProduct(2_048)
  const { productId } = await saved(big)
  const variants = big.variants.map((variant, index) =>
    index === 7 ? { ...variant, weightG: 12 } : variant,
  )
  const changed = await saved({ ...big, variants })
  assert.equal(changed.outcome, 'changed')
  const { rows } = await house.engine.pool.query(
    `select fields from catalog.change where product_id = $1 and version = 2`,
    [productId],
  )
  const id = changed.variants[7]?.variantId
  assert.deepEqual(rows, [{ fields: [{ path: `variants.${id}.weightG`, after: 12 }] }])
})

async function refusedFor(document: ProductDocument): Promise<string[]> {
  const [outcome] = await save(document)
  if (outcome?.outcome !== 'refused') assert.fail(JSON.stringify(outcome))
  return outcome.errors.map(({ path, code }) => `${path} ${code}`)
}

test('a text that says \\u0000 in letters is kept as it is', async () => {
  const title = String.raw`Code \u0000 and \\u0000`
  const { productId } = await saved(aProduct({ texts: { en: { title } } }))
  const [document] = await house.unit((ctx) => productDocuments(ctx, [productId]))
  assert.equal(document?.texts.en?.title, title)
})

test('what a document lacks is archived, frees its SKU, and comes back with its id', async () => {
  const document = aShadedProduct(2)
  const [first, second] = document.variants
  assert.ok(first && second)
  const before = await saved(document)
  const fewer = await saved({ ...document, variants: [second] })
  assert.deepEqual([fewer.outcome, fewer.archived], ['changed', 1])
  const borrower = aProduct({ variants: [{ sku: first.sku, options: {} }] })
  await saved(borrower)
  assert.deepEqual(await refusedFor(document), ['/variants/0/sku sku_taken'])
  await saved({ ...borrower, variants: [{ sku: `${first.sku}-X`, options: {} }] })
  const back = await saved(document)
  assert.deepEqual(back.variants, before.variants)
})

test('variants swap their SKUs and their choices in one save', async () => {
  const document = aShadedProduct(2)
  const { variants } = await saved(document)
  const [a, b] = variants
  const [first, second] = document.variants
  assert.ok(a && b && first && second)
  const swapped = await saved({
    ...document,
    variants: [
      { ...second, id: a.variantId },
      { ...first, id: b.variantId },
    ],
  })
  assert.deepEqual(swapped.variants, [
    { sku: b.sku, variantId: a.variantId },
    { sku: a.sku, variantId: b.variantId },
  ])
})

test('a SKU moves from one product to another within a batch', async () => {
  const from = aShadedProduct(2)
  await saved(from)
  const [stays, moves] = from.variants
  assert.ok(stays && moves)
  const to = aProduct({ variants: [{ sku: moves.sku, options: {} }] })
  const [first, second] = await save({ ...from, variants: [stays] }, to)
  assert.deepEqual([first?.outcome, second?.outcome], ['changed', 'created'])
})

test('an absent field stays, an empty text goes', async () => {
  const document = aProduct({ vendor: 'Tuuli', tags: ['a'] })
  const { productId } = await saved(document)
  const { handle, variants } = document
  const title = { title: 'Uusi', subtitle: 'Alle' }
  await saved({ handle, variants, texts: { fi: title } })
  await saved({ handle, variants, texts: { fi: { ...title, subtitle: '' } } })
  const [kept] = await house.unit((ctx) => productDocuments(ctx, [productId]))
  assert.deepEqual([kept?.vendor, kept?.tags], ['Tuuli', ['a']])
  assert.equal(kept?.texts.en?.title, document.texts.en?.title)
  assert.deepEqual(kept?.texts.fi, { title: 'Uusi', slug: 'uusi' })
})

test('an address that was left leads on, until another product takes it', async () => {
  const slug = (document: ProductDocument, text: string) => ({
    ...document,
    texts: { en: { title: 'T', slug: text } },
  })
  const one = aProduct()
  const { productId } = await saved(slug(one, 'rose'))
  await saved(slug(one, 'rose-tint'))
  const ask = (text: string) => house.unit((ctx) => productAt(ctx, 'en', text))
  assert.deepEqual(await ask('rose'), { id: productId, slug: 'rose-tint' })
  const two = aProduct()
  assert.deepEqual(await refusedFor(slug(two, 'rose-tint')), ['/texts/en/slug slug_taken'])
  const other = await saved(slug(two, 'rose'))
  assert.deepEqual(await ask('rose'), { id: other.productId, slug: 'rose' })
  assert.equal(await ask('nothing'), null)
})

test('two products of one title get addresses of their own', async () => {
  const texts = { fi: { title: 'Ääriviivakynä Łódź' } }
  const [one, two] = [aProduct({ texts }), aProduct({ texts })]
  const [a, b] = [await saved(one), await saved(two)]
  const documents = await house.unit((ctx) => productDocuments(ctx, [a.productId, b.productId]))
  assert.deepEqual(
    documents.map(({ texts: { fi } }) => fi?.slug),
    ['aariviivakyna-lodz', two.handle],
  )
})

test('rich text is written anew without anything that acts', async () => {
  const description = `<p onclick="x()">Soft <b>and</b> <script>alert(1)</script>
    <a href="javascript:alert(1)">bad</a> <a href="https://tuuli.example">good</a>
    <img src=x onerror=alert(1)><iframe src="//evil.example"></iframe><h1>Big</h1>`
  const { productId } = await saved(aProduct({ texts: { en: { title: 'T', description } } }))
  const [document] = await house.unit((ctx) => productDocuments(ctx, [productId]))
  const clean = document?.texts.en?.description ?? ''
  assert.doesNotMatch(clean, /script|onclick|onerror|iframe|img/)
  assert.match(clean, /<p>Soft <b>and<\/b>/)
  assert.match(clean, /<a href="https:\/\/tuuli\.example" rel="noopener nofollow">good<\/a>/)
  assert.match(clean, /<h2>Big<\/h2>/)
  assert.ok(document)
  assert.equal((await saved(document)).outcome, 'unchanged')
})

test('a dry run tells the same and writes nothing', async () => {
  const document = aShadedProduct(3)
  const dry = await house.unit((ctx) =>
    saveProducts(ctx, [document, document], { source, dryRun: true }),
  )
  assert.deepEqual(
    dry.map(({ outcome }) => outcome),
    ['created', 'refused'],
  )
  const { rows } = await house.engine.pool.query(`select from catalog.product where handle = $1`, [
    document.handle,
  ])
  assert.equal(rows.length, 0)
})

test('a batch that fails midway leaves no product, no event and no history', async () => {
  const document = aShadedProduct(5)
  const crash = house.unit(async (ctx) => {
    await saveProducts(ctx, [document], { source: 'crash' })
    throw new Error('the power went off')
  })
  await assert.rejects(crash, /power/)
  const { rows } = await house.engine.pool.query(
    `select (select count(*) from catalog.product where handle = $1)
       + (select count(*) from catalog.change where source = 'crash')
       + (select count(*) from catalog.variant where sku like $1 || '%') as left`,
    [document.handle],
  )
  assert.deepEqual(rows, [{ left: 0 }])
})

test('each saved product is announced once, and what did not change is not', async () => {
  const documents = [aProduct(), aProduct()]
  const outcomes = await save(...documents)
  await save(...documents)
  const ids = outcomes.flatMap((one) => (one.outcome === 'refused' ? [] : [one.productId]))
  const { rows } = await house.engine.pool.query(
    `select subject, sequence, payload ->> 'change' as change from platform.event
     where subject = any($1) order by subject`,
    [ids],
  )
  assert.deepEqual(
    rows,
    ids.toSorted().map((subject) => ({ subject, sequence: 1, change: 'created' })),
  )
})

test('what a run brought is taken back: changes undone, new products archived', async () => {
  const old = await saved(aProduct({ vendor: 'Before' }))
  const [kept] = await house.unit((ctx) => productDocuments(ctx, [old.productId]))
  assert.ok(kept)
  const fresh = aShadedProduct(2)
  await house.unit((ctx) =>
    saveProducts(ctx, [{ ...kept, vendor: 'After' }, fresh], { source: 'import:1' }),
  )
  const report = await house.unit((ctx) => undoProducts(ctx, { source: 'import:1' }))
  assert.deepEqual([report.undone, report.skipped, report.next], [2, [], null])
  const [undone] = await house.unit((ctx) => productDocuments(ctx, [old.productId]))
  assert.deepEqual(undone, kept)
  const { rows } = await house.engine.pool.query(
    `select p.state, p.variant_count as count from catalog.product p where handle = $1`,
    [fresh.handle],
  )
  assert.deepEqual(rows, [{ state: 'archived', count: 0 }])
})
