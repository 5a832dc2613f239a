import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { AttributeDefinition, Category } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { ProductView } from '@redthread/contract/catalog-views'
import { saveAttributes, saveCategories, saveProducts } from '../index.ts'
import { findGaps } from '../commands/find-gaps.ts'
import { aProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

interface Tree {
  readonly items: readonly Category[]
}
const tree = async (): Promise<readonly Category[]> =>
  (await house.call<Tree>('GET /v1/categories', { as: 'reader' })).body.items
const named = (handle: string, parent?: string) => ({
  handle,
  texts: { en: { title: handle } },
  ...(parent === undefined ? {} : { parent }),
})
const save = (...documents: ProductDocument[]) =>
  house.unit((ctx) => saveProducts(ctx, documents, { source: 'test' }))
const create = (body: unknown) => house.call<ProductView>('POST /v1/products', { as: 'lead', body })

test('a tree is saved in any order, read depth first, and moved with all below it', async () => {
  const saved = await house.unit((ctx) =>
    saveCategories(ctx, [
      named('lip-tints', 'lips'),
      named('lips', 'makeup'),
      named('makeup'),
      named('eyes', 'makeup'),
      named('care'),
    ]),
  )
  assert.ok(saved.every(({ outcome }) => outcome === 'created'))
  const lines = (list: readonly Category[]) => list.map(({ handle, depth }) => `${depth} ${handle}`)
  assert.deepEqual(lines(await tree()), ['0 makeup', '1 lips', '2 lip-tints', '1 eyes', '0 care'])
  const byHandle = new Map((await tree()).map((one) => [one.handle, one]))
  const moved = await house.call<Tree>(`PUT /v1/categories/${byHandle.get('lips')?.id}/place`, {
    as: 'lead',
    body: { parentId: byHandle.get('care')?.id, position: 0 },
  })
  assert.deepEqual(lines(moved.body.items), [
    '0 makeup',
    '1 eyes',
    '0 care',
    '1 lips',
    '2 lip-tints',
  ])
  const tints = moved.body.items.find(({ handle }) => handle === 'lip-tints')
  assert.deepEqual(tints?.ancestors, [byHandle.get('care')?.id, byHandle.get('lips')?.id])
})

test('a category does not go under itself, however deep', async () => {
  await house.unit((ctx) => saveCategories(ctx, [named('a'), named('b', 'a'), named('c', 'b')]))
  const before = await tree()
  const id = (handle: string) => before.find((one) => one.handle === handle)?.id
  const place = await house.call(`PUT /v1/categories/${id('a')}/place`, {
    as: 'lead',
    body: { parentId: id('c'), position: 0 },
  })
  assert.deepEqual([place.status, place.type], [422, 'catalog.invalid_category'])
  const [circle] = await house.unit((ctx) => saveCategories(ctx, [{ ...named('a'), parent: 'a' }]))
  assert.equal(circle?.outcome, 'refused')
  assert.deepEqual(await tree(), before)
})

test('neighbors change places', async () => {
  await house.unit((ctx) =>
    saveCategories(ctx, [named('row'), named('x', 'row'), named('y', 'row'), named('z', 'row')]),
  )
  const list = await tree()
  const z = list.find(({ handle }) => handle === 'z')
  await house.call(`PUT /v1/categories/${z?.id}/place`, {
    as: 'lead',
    body: { parentId: z?.parentId, position: 0 },
  })
  const row = (await tree()).filter(({ parent }) => parent === 'row')
  assert.deepEqual(
    row.map(({ handle }) => handle),
    ['z', 'x', 'y'],
  )
})

test('a category with products is not removed, an empty one is', async () => {
  await house.unit((ctx) => saveCategories(ctx, [named('full'), named('empty')]))
  await save(aProduct({ categories: ['full'] }))
  const list = await tree()
  const remove = (handle: string) =>
    house.call(`DELETE /v1/categories/${list.find((one) => one.handle === handle)?.id}`, {
      as: 'lead',
    })
  assert.equal((await remove('full')).type, 'catalog.in_use')
  assert.equal((await remove('empty')).status, 204)
})

const definitions: readonly AttributeDefinition[] = [
  { code: 'spf', kind: 'number', name: { en: 'SPF' }, unit: 'SPF', facet: true },
  { code: 'vegan', kind: 'boolean', name: { en: 'Vegan' } },
  { code: 'claims', kind: 'text', name: { en: 'Claims' }, localizable: true, scopable: true },
  {
    code: 'finish',
    kind: 'select',
    name: { en: 'Finish' },
    choices: [
      { code: 'matte', label: { en: 'Matte' } },
      { code: 'gloss', label: { en: 'Gloss' } },
    ],
  },
]

const misfits = [
  ['a text for a number', { code: 'spf', value: '30' }, 'attribute_kind'],
  ['another unit', { code: 'spf', value: { amount: 3, unit: 'ml' } }, 'attribute_unit'],
  ['a word for yes or no', { code: 'vegan', value: 'yes' }, 'attribute_kind'],
  ['an unknown choice', { code: 'finish', value: 'satin' }, 'unknown_choice'],
  ['no language', { code: 'claims', value: 'New' }, 'attribute_needs_locale'],
  [
    'a language too many',
    { code: 'vegan', value: true, locale: 'fi' },
    'attribute_not_localizable',
  ],
  [
    'a channel too many',
    { code: 'vegan', value: true, channelId: 'chn_fi' },
    'attribute_not_scopable',
  ],
  ['an unknown attribute', { code: 'nope', value: true }, 'unknown_attribute'],
] as const

for (const [name, value, code] of misfits) {
  test(`a value with ${name} is refused`, async () => {
    await house.unit((ctx) => saveAttributes(ctx, definitions))
    const made = await create(aProduct({ attributes: [value] }))
    const errors = made.detail['errors'] as { code: string }[]
    assert.deepEqual([made.status, errors.map((one) => one.code)], [422, [code]])
  })
}

test('an attribute in use keeps its kind and its choices', async () => {
  await house.unit((ctx) => saveAttributes(ctx, definitions))
  const made = await create(aProduct({ attributes: [{ code: 'finish', value: 'gloss' }] }))
  assert.equal(made.status, 201, made.text)
  const finish = { code: 'finish', name: { en: 'Finish' } }
  const put = (body: object) => house.call('PUT /v1/attributes/finish', { as: 'lead', body })
  const kind = await put({ ...finish, kind: 'text', choices: [] })
  assert.equal(kind.type, 'catalog.invalid_attribute')
  const choices = [{ code: 'matte', label: { en: 'Matte' } }]
  assert.equal((await put({ ...finish, kind: 'select', choices })).status, 422)
  const more = [...(definitions[3]?.choices ?? []), { code: 'satin', label: { en: 'Satin' } }]
  assert.equal((await put({ ...finish, kind: 'select', choices: more })).status, 200)
  assert.equal((await house.call('DELETE /v1/attributes/finish', { as: 'lead' })).status, 409)
})

test('a category that asks for more makes its products incomplete, once they are looked through', async () => {
  await house.unit((ctx) => saveAttributes(ctx, definitions))
  await house.unit((ctx) => saveCategories(ctx, [named('sun'), named('sun-cream', 'sun')]))
  const made = await create(aProduct({ categories: ['sun-cream'] }))
  const gaps = async () => {
    const row = await house.engine.pool.query(`select gaps from catalog.product where id = $1`, [
      made.body.id,
    ])
    return (row.rows[0] as { gaps: string[] }).gaps
  }
  assert.ok(!(await gaps()).includes('attribute.spf'))
  const attributes = [{ code: 'spf', required: true }]
  await house.unit((ctx) => saveCategories(ctx, [{ ...named('sun'), attributes }]))
  const next = await house.unit((ctx) => findGaps(ctx, { after: '', limit: 500 }))
  assert.equal(next, null)
  assert.ok((await gaps()).includes('attribute.spf'))
})

test('bundles are made of simple products, and nothing of itself', async () => {
  const [a, b] = [aProduct(), aProduct()]
  const sku = (document: ProductDocument) => document.variants[0]?.sku ?? ''
  const bundle = (parts: readonly string[]) =>
    aProduct({
      kind: 'bundle',
      variants: [
        {
          sku: `SET-${parts.join('-')}`,
          options: {},
          components: parts.map((one) => ({ sku: one, quantity: 2 })),
        },
      ],
    })
  const set = bundle([sku(a), sku(b)])
  const saved = await save(set, a, b)
  assert.deepEqual(
    saved.map(({ outcome }) => outcome),
    ['created', 'created', 'created'],
  )
  const codes = async (document: ProductDocument) => {
    const [outcome] = await save(document)
    return outcome?.outcome === 'refused' ? outcome.errors.map(({ code }) => code) : []
  }
  assert.deepEqual(await codes(bundle([sku(set)])), ['nested_bundle'])
  assert.deepEqual(await codes(bundle(['NOT-THERE'])), ['unknown_component'])
  assert.deepEqual(await codes({ ...a, kind: 'bundle' }), ['nested_bundle'])
  const [again] = await save(set)
  assert.equal(again?.outcome, 'unchanged')
})
