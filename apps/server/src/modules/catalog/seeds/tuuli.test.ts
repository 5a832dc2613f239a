import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { locales } from '@redthread/kernel/words'
import { channelDetail, kitWorn } from '#modules/channels/index.ts'
import { channels } from '#modules/channels/module.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { Ctx } from '#platform/ctx.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { saveProducts } from '../commands/save-products.ts'
import { productDocuments } from '../queries/product-documents.ts'
import { productIdsByHandle } from '../queries/product-ids-by-handle.ts'
import { db } from '../tables.ts'
import { channelCompleteness } from '../rules/completeness.ts'
import { isGtin } from '../rules/gtin.ts'
import { cleanDrawing } from '../media/clean-drawing.ts'
import { picturesOf } from './art/pictures-of.ts'
import { seeds } from './tuuli.ts'
import { tuuliAttributes } from './tuuli/attributes.ts'
import { tuuliCategories } from './tuuli/categories.ts'
import { tuuliProducts } from './tuuli/documents.ts'

const actor = { kind: 'system', name: 'seed' } as const
const today = Temporal.PlainDate.from('2026-11-22')
const planned = tuuliProducts(today)
const documents = planned.map(({ document }) => document)
let engine: TestEngine
before(async () => {
  registerListeners([channels])
  engine = await createTestEngine()
  for (const { run } of [...(channels.seeds ?? []), ...seeds]) await unit(run)
})
after(() => engine.end())

function unit<R>(work: (ctx: Ctx) => Promise<R>): Promise<R> {
  return unitOfWork(engine, { actor, traceId: 'test' }, work)
}

/** Those that occur more than once. */
function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))]
}

test('every product is complete in each channel that offers it and in each language', async () => {
  const faults = await unit(async (ctx) => {
    const ids = await productIdsByHandle(
      ctx,
      documents.map(({ handle }) => handle),
    )
    const rows = await db(ctx)
      .selectFrom('catalog.product')
      .select(['handle', 'state', 'gaps', 'attributes'])
      .execute()
    const judged = new Map(rows.map((row) => [row.handle, row]))
    assert.equal(ids.size, documents.length)
    const offered = new Set(documents.flatMap(({ publications = [] }) => publications))
    const channelIds = [...new Set([...offered].map(({ channelId }) => channelId))]
    const places = await Promise.all(channelIds.map((channelId) => channelDetail(ctx, channelId)))
    return documents.flatMap(({ handle, publications = [] }) =>
      publications.flatMap(({ channelId, from, until }) => {
        const channel = places.find(({ id }) => id === channelId)
        const product = judged.get(handle)
        if (channel === undefined || product === undefined) return [`${handle} ${channelId}`]
        const offer = { window: { from, until }, at: ctx.now }
        const strict = { ...channel, settings: { completeInAllLocales: true } }
        return channelCompleteness(product, strict, offer).locales.flatMap(({ locale, missing }) =>
          missing.map(({ code }) => `${handle} ${channelId} ${locale} ${code}`),
        )
      }),
    )
  })
  assert.deepEqual(faults, [])
})

test('what is saved reads back the same: saving it again changes nothing', async () => {
  const outcomes = await unit(async (ctx) => {
    const ids = await productIdsByHandle(
      ctx,
      documents.map(({ handle }) => handle),
    )
    const kept = await productDocuments(ctx, [...ids.values()])
    const saved = await saveProducts(ctx, kept, { source: 'test', dryRun: true })
    return new Set(saved.map(({ outcome }) => outcome))
  })
  assert.deepEqual(outcomes, new Set(['unchanged']))
})

test('every article number has a right check digit, lies in our own range and is used once', () => {
  const gtins = documents.flatMap(({ variants }) => variants.map(({ gtin }) => gtin ?? ''))
  assert.deepEqual(
    gtins.filter((gtin) => !isGtin(gtin) || !gtin.startsWith('20')),
    [],
  )
  assert.deepEqual(repeated(gtins), [])
  const skus = documents.flatMap(({ variants }) => variants.map(({ sku }) => sku))
  assert.deepEqual(repeated(skus), [])
  assert.deepEqual(
    skus.filter((sku) => !/^T[BC]-[A-Z]{3}-[A-Z]+(-[A-Z0-9]+)*$/.test(sku)),
    [],
  )
})

test('titles are short and each is the name of one product only, in every language', () => {
  for (const locale of locales) {
    const titles = documents.map(({ texts }) => texts[locale]?.title ?? '')
    assert.deepEqual(repeated(titles), [])
    assert.deepEqual(
      titles.filter((title) => title.length < 3 || title.length > 70),
      [],
    )
    const slugs = documents.map(({ texts }) => texts[locale]?.slug ?? '')
    assert.deepEqual(repeated(slugs), [])
  }
})

test('every text is written in every language, and no language copies another', () => {
  for (const { handle, texts, compliance } of documents) {
    const bodies = locales.map((locale) => texts[locale]?.description ?? '')
    assert.equal(new Set(bodies).size, 4, handle)
    assert.ok(Math.min(...bodies.map((body) => body.length)) > 60, `${handle}: a short text`)
    const subtitles = locales.map((locale) => texts[locale]?.subtitle ?? '')
    assert.equal(new Set(subtitles).size, 4, handle)
    assert.equal(new Set(locales.map((locale) => compliance?.safety?.[locale])).size, 4, handle)
  }
  for (const locale of locales) {
    const said = documents.map(({ texts }) => texts[locale]?.description ?? '')
    assert.deepEqual(repeated(said), [])
  }
})

test('search engines get a description of at most 200 letters', () => {
  const long = documents.flatMap(({ handle, texts }) =>
    locales.flatMap((locale) =>
      (texts[locale]?.seoDescription ?? '').length > 200 ? [`${handle} ${locale}`] : [],
    ),
  )
  assert.deepEqual(long, [])
})

test('the demo speaks in the tone of its brand kits: none of the words they avoid', async () => {
  const brands = await unit((ctx) =>
    Promise.all([kitWorn(ctx, 'brd_tuulibeauty'), kitWorn(ctx, 'brd_tuulicafe')]),
  )
  for (const { document } of planned) {
    const kit = brands[document.vendor === 'Tuuli Café' ? 1 : 0]
    assert.ok(kit)
    for (const locale of locales) {
      const text = JSON.stringify(document.texts[locale]).toLowerCase()
      const avoided: string[] = kit.tone[locale].avoid.filter((word) =>
        new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text),
      )
      assert.deepEqual(avoided, [], `${document.handle} ${locale}`)
      assert.ok(!text.includes('!'), `${document.handle} ${locale} shouts`)
    }
  }
})

test('shades of skin run from light to deep', () => {
  for (const { handle, options = [] } of documents) {
    const values = options.find(({ code }) => code === 'shade')?.values ?? []
    if (!values.every(({ code }) => /^\d[cnw]$/.test(code))) continue
    const light = values.map(({ swatch = '' }) =>
      [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(swatch.slice(at, at + 2), 16), 0),
    )
    const depths = values.map(({ code }) => Number(code[0]))
    assert.deepEqual(
      depths,
      depths.toSorted((a, b) => a - b),
      handle,
    )
    for (const [index, depth] of depths.entries()) {
      const next = depths[index + 1] ?? depth
      if (next > depth) assert.ok((light[index + 1] ?? 0) < (light[index] ?? 0), handle)
    }
  }
})

test('every category and every choice of an attribute that filters is used', () => {
  const used = new Set(documents.flatMap(({ categories = [] }) => categories))
  const parents = new Set(tuuliCategories().map(({ parent }) => parent))
  const empty = tuuliCategories().filter(({ handle }) => !used.has(handle) && !parents.has(handle))
  assert.deepEqual(
    empty.map(({ handle }) => handle),
    [],
  )
  const said = new Set(
    documents
      .flatMap(({ attributes = [], variants }) => [
        ...attributes,
        ...variants.flatMap((variant) => variant.attributes ?? []),
      ])
      .flatMap(({ code, value }) => [value].flat().map((one) => `${code} ${JSON.stringify(one)}`)),
  )
  const unsaid = tuuliAttributes().flatMap(({ code, choices = [] }) =>
    choices.flatMap((choice) => (said.has(`${code} "${choice.code}"`) ? [] : [choice.code])),
  )
  assert.deepEqual(unsaid, [])
})

test('drawings hold to the rules of uploads, and shades that are seen have pictures', () => {
  for (const { document, ...rest } of planned) {
    const pictures = picturesOf({ ...rest, handle: document.handle })
    const [{ name, svg } = { name: document.handle, svg: '' }] = pictures
    assert.equal(cleanDrawing(svg)?.replaceAll(' />', '/>'), svg, name)
    assert.ok(pictures.length >= Math.max(1, rest.shades.length), document.handle)
    assert.deepEqual(repeated(pictures.map((one) => one.name)), [])
  }
})
