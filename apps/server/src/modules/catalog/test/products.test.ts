import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ProductRow, ProductView, VariantRow } from '@redthread/contract/catalog-views'
import type { Page } from '@redthread/kernel/page'
import type { BulkProductReport, LookedUp, UndoReport } from '@redthread/contract/catalog-views'
import { aProduct, aShadedProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function created(body = aProduct()): Promise<ProductView> {
  const made = await house.call<ProductView>('POST /v1/products', { as: 'lead', body })
  assert.equal(made.status, 201, made.text)
  return made.body
}
const get = async (id: string): Promise<ProductView> =>
  (await house.call<ProductView>(`GET /v1/products/${id}`, { as: 'reader' })).body

async function pageAt(url: string): Promise<Page<ProductRow>> {
  const page = await house.call<Page<ProductRow>>(`GET ${url}`, { as: 'reader' })
  assert.equal(page.status, 200, page.text)
  return page.body
}

test('a product is made, read, and saved under the version that was read', async () => {
  const view = await created()
  assert.deepEqual(await get(view.id), view)
  const path = `PUT /v1/products/${view.id}`
  const body = { ...view.document, vendor: 'Tuuli' }
  const saved = await house.call<ProductView>(path, { as: 'lead', body, ifMatch: 1 })
  assert.deepEqual([saved.status, saved.headers['etag']], [200, '"2"'])
  const late = await house.call(path, { as: 'lead', body: view.document, ifMatch: 1 })
  assert.deepEqual([late.status, late.type], [412, 'platform.version_conflict'])
  assert.equal((await get(view.id)).document.vendor, 'Tuuli')
})

test('of two editors who save the same version at once, one is told to look again', async () => {
  const view = await created()
  const save = (vendor: string) =>
    house.call(`PUT /v1/products/${view.id}`, {
      as: 'lead',
      body: { ...view.document, vendor },
      ifMatch: 1,
    })
  const both = await Promise.all([save('A'), save('B')])
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 412],
  )
  assert.equal((await get(view.id)).version, 2)
})

test('two products that claim one SKU at once: one gets it, the other nothing', async () => {
  const rivals = Array.from({ length: 8 }, () =>
    aProduct({ variants: [{ sku: 'ONLY-ONE', options: {} }] }),
  )
  const all = await Promise.all(
    rivals.map((body) => house.call('POST /v1/products', { as: 'lead', body })),
  )
  assert.deepEqual(
    all.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, ...Array.from({ length: 7 }, () => 422)],
  )
  const refused = all.find(({ status }) => status === 422)
  assert.deepEqual(refused?.detail['errors'], [
    { path: '/variants/0/sku', code: 'sku_taken', value: 'ONLY-ONE' },
  ])
  const list = await house.call<Page<ProductRow>>('GET /v1/products?q=only-one', {
    as: 'reader',
  })
  assert.equal(list.body.items.length, 1)
})

test('products are found by title without marks, by SKU and by GTIN in any form', async () => {
  const texts = { pl: { title: 'Błyszczyk Łąka' } }
  const variants = [{ sku: 'LAKA-1', gtin: '036000291452', options: {} }]
  const { id } = await created(aProduct({ texts, variants }))
  for (const q of ['blyszczyk laka', 'ŁĄKA', 'laka-', '0360002', '0036000291452']) {
    const url = `GET /v1/products?q=${encodeURIComponent(q)}`
    const found = await house.call<Page<ProductRow>>(url, { as: 'reader' })
    assert.deepEqual(
      found.body.items.map((row) => row.id),
      [id],
      q,
    )
  }
  for (const code of ['00036000291452', '(01)00036000291452(10)A', 'laka-1']) {
    const url = `GET /v1/variants/lookup?code=${encodeURIComponent(code)}`
    const found = await house.call<LookedUp>(url, { as: 'reader' })
    assert.deepEqual(
      found.body.matches.map(({ sku }) => sku),
      ['LAKA-1'],
      code,
    )
  }
})

test('pages of products follow each other without a gap, whatever they are sorted by', async () => {
  for (const vendor of ['V1', 'V1', 'V2', 'V2', 'V3'])
    await created(aProduct({ vendor, tags: ['pages'] }))
  for (const sort of ['name', 'changed', 'created', 'vendor']) {
    for (const descending of [false, true]) {
      const url = `/v1/products?tag=pages&limit=2&sort=${sort}&descending=${descending}`
      const seen: string[] = []
      for (let next: string | null = ''; next !== null;) {
        const page: Page<ProductRow> = await pageAt(`${url}${next && `&after=${next}`}`)
        seen.push(...page.items.map((row) => row.id))
        next = page.next
      }
      assert.deepEqual([seen.length, new Set(seen).size], [5, 5], `${sort} ${descending}`)
    }
  }
})

test('every version is told field by field, and an earlier one is brought back', async () => {
  const view = await created(aShadedProduct(3, { tags: ['old'] }))
  const path = `/v1/products/${view.id}`
  const [first, ...rest] = view.document.variants
  const changed = { ...view.document, tags: ['new'], vendor: 'V', variants: rest }
  await house.call(`PUT ${path}`, { as: 'lead', body: changed })
  const history = await house.call<{ items: { fields: { path: string }[]; actor: string }[] }>(
    `GET ${path}/changes`,
    { as: 'reader' },
  )
  const [latest] = history.body.items
  const fields = (latest?.fields ?? []).map((field) => field.path)
  assert.equal(latest?.actor, 'staff:stf_lead')
  assert.ok(fields.includes('tags') && fields.includes(`variants.${first?.id}.state`))
  const body = { version: 1 }
  const restored = await house.call<ProductView>(`POST ${path}/restore`, { as: 'lead', body })
  assert.equal(restored.status, 200, restored.text)
  assert.deepEqual([restored.body.version, restored.body.document], [3, view.document])
})

test('one change to many is shown first, then made, then taken back', async () => {
  const ids = [(await created()).id, (await created()).id, (await created()).id]
  const edit = { where: { ids }, set: { vendor: 'Bulk', tags: { add: ['sale'] } } }
  const run = (dryRun: boolean) =>
    house.call<BulkProductReport>('POST /v1/products/bulk', {
      as: 'lead',
      body: { ...edit, dryRun },
    })
  const preview = (await run(true)).body
  assert.deepEqual([preview.changed, preview.lines.length], [3, 3])
  assert.equal((await get(ids[0] ?? '')).document.vendor, '')
  const { source } = (await run(false)).body
  assert.equal((await get(ids[0] ?? '')).document.vendor, 'Bulk')
  const view = await get(ids[1] ?? '')
  await house.call(`PUT /v1/products/${view.id}`, {
    as: 'lead',
    body: { ...view.document, vendor: 'By hand' },
  })
  const undone = await house.call<UndoReport>('POST /v1/products/undo', {
    as: 'lead',
    body: { source },
  })
  assert.equal(undone.status, 200, undone.text)
  assert.deepEqual(
    [undone.body.undone, undone.body.skipped.map(({ productId }) => productId)],
    [2, [view.id]],
  )
  const [first, second] = [await get(ids[0] ?? ''), await get(view.id)]
  assert.deepEqual([first.document.vendor, first.document.tags], ['', []])
  assert.equal(second.document.vendor, 'By hand')
})

test('a draft is deleted, an offered product is not', async () => {
  const draft = await created(aProduct({ state: 'draft' }))
  const offered = await created()
  const remove = (id: string) => house.call(`DELETE /v1/products/${id}`, { as: 'lead' })
  assert.equal((await remove(draft.id)).status, 204)
  assert.equal((await house.call(`GET /v1/products/${draft.id}`, { as: 'lead' })).status, 404)
  assert.deepEqual((await remove(offered.id)).type, 'catalog.not_a_draft')
  assert.equal((await get(offered.id)).version, 1)
})

test('a product is archived and brought back; all else of it stays', async () => {
  const view = await created(aShadedProduct(2, { vendor: 'V' }))
  const move = (state: string, ifMatch: number) =>
    house.call<ProductView>(`PUT /v1/products/${view.id}/state`, {
      as: 'lead',
      body: { state },
      ifMatch,
    })
  const archived = await move('archived', 1)
  assert.equal(archived.body.document.state, 'archived')
  assert.equal((await move('active', 1)).status, 412)
  const { body } = await move('active', 2)
  assert.deepEqual([body.version, body.document], [3, view.document])
})

test('a copy is a draft with SKUs and addresses of its own', async () => {
  const view = await created(aShadedProduct(2))
  const body = { handle: `${view.document.handle}-copy`, skuSuffix: '-C' }
  const path = `POST /v1/products/${view.id}/duplicate`
  const copy = await house.call<ProductView>(path, { as: 'lead', body })
  assert.equal(copy.status, 201, copy.text)
  const { state, variants, texts } = copy.body.document
  assert.equal(state, 'draft')
  assert.deepEqual(
    variants.map(({ sku }) => sku),
    view.document.variants.map(({ sku }) => `${sku}-C`),
  )
  assert.notEqual(texts.en?.slug, view.document.texts.en?.slug)
})

test('who may only look changes nothing; who may not publish saves the rest', async () => {
  const view = await created()
  const path = `PUT /v1/products/${view.id}`
  const body = { ...view.document, vendor: 'X' }
  assert.equal((await house.call(path, { as: 'reader', body })).status, 403)
  assert.equal((await house.call(path, { as: 'nobodys', body })).status, 403)
  assert.equal((await house.call(path, { as: 'local', body })).status, 403)
  assert.equal((await house.call(path, { as: 'editor', body })).status, 200)
  const published = { ...body, publications: [{ channelId: 'chn_fi' }] }
  assert.equal((await house.call(path, { as: 'editor', body: published })).status, 403)
  assert.deepEqual((await get(view.id)).document.publications, [])
  assert.equal((await house.call(path, { as: 'lead', body: published })).status, 200)
})

test('variants are listed by SKU or by product, with their choices in words', async () => {
  const options = ['size', 'color'].map((code) => ({
    code,
    name: { en: code },
    values: [{ code: 'x', label: { en: `${code} X`, fi: `${code} Ä` } }],
  }))
  const variants = [{ sku: 'GRID-1', options: { color: 'x', size: 'x' } }]
  const { id } = await created(aProduct({ options, variants, vendor: 'Grid' }))
  await created(aProduct({ vendor: 'Grid', variants: [{ sku: 'GRID-0', options: {} }] }))
  const list = async (query: string) => {
    const headers = { 'accept-language': 'fi' }
    const url = `GET /v1/variants?vendor=Grid&${query}`
    const { body } = await house.call<Page<VariantRow>>(url, { as: 'reader', headers })
    return body.items
  }
  const rows = await list('sort=sku')
  assert.deepEqual(
    rows.map(({ sku, labels }) => [sku, labels]),
    [
      ['GRID-0', []],
      ['GRID-1', ['size Ä', 'color Ä']],
    ],
  )
  const found = await list('q=grid-1')
  assert.deepEqual(
    found.map(({ productId }) => productId),
    [id],
  )
  assert.deepEqual((await list('sort=product&withoutGtin=true')).length, 2)
})

test('products are told apart by what they lack', async () => {
  const tags = ['lacking']
  const whole = await created(
    aProduct({
      tags,
      texts: { fi: { title: 'T', description: 'D' } },
      compliance: { gpsrExempt: 'food' },
    }),
  )
  const found = async (query: string) => {
    const page = await pageAt(`/v1/products?tag=lacking&${query}`)
    return page.items.length
  }
  assert.ok(whole.channels.every(({ ready }) => !ready))
  assert.equal(await found('gap=picture'), 1)
  assert.equal(await found('gap=manufacturer'), 0)
  assert.equal(await found('complete=true&channelId=chn_fi&published=false'), 0)
  await house.engine.pool.query(
    `update catalog.product set gaps = '{gtin,title.da,title.en}' where id = $1`,
    [whole.id],
  )
  assert.equal(await found('complete=true&channelId=chn_fi&published=false'), 1)
  assert.equal(await found('complete=true&channelId=chn_dk&published=false'), 0)
  assert.equal(await found('complete=true'), 0)
})
