import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AttributeDefinition } from '@redthread/contract/catalog'
import { gapsOf } from './gaps.ts'
import { emptyProduct, emptyVariant, type WholeProduct } from './whole-product.ts'

const operator = { name: 'Tuuli Oy', address: 'Helsinki', contact: 'hello@tuuli.example' }
const every = <T>(value: T) => ({ en: value, fi: value, da: value, pl: value })
const text = { title: 'T', description: 'D', slug: 's', seoDescription: 'S' }
const whole: WholeProduct = {
  ...emptyProduct('prd_1', 'p'),
  texts: every(text),
  categories: ['lips'],
  media: [{ asset: 'ast_1', alt: every('A') }],
  compliance: { manufacturer: { ...operator, country: 'FI' }, safety: every('Keep dry.') },
  variants: [{ ...emptyVariant('var_1', 'SKU'), gtin: '73513537' }],
}
const definitions: readonly AttributeDefinition[] = [
  { code: 'spf', kind: 'number', name: {} },
  { code: 'claims', kind: 'text', name: {}, localizable: true },
]
const known = {
  categories: new Map([
    ['lips', { id: 'cat_1' as const, required: [] }],
    ['sun', { id: 'cat_2' as const, required: ['spf', 'claims'] }],
  ]),
  attributes: new Map(definitions.map((one) => [one.code, one])),
}
const spf = { code: 'spf', value: { amount: 30 } }
const variant = whole.variants[0] ?? emptyVariant('var_1', 'SKU')

const cases: readonly [string, Partial<WholeProduct>, readonly string[]][] = [
  ['nothing', {}, []],
  ['a picture', { media: [] }, ['picture']],
  [
    'words for its picture',
    { media: [{ asset: 'ast_1', alt: { en: 'A' } }] },
    ['picture_alt.da', 'picture_alt.fi', 'picture_alt.pl'],
  ],
  ['a category', { categories: [] }, ['category']],
  ['an active variant', { variants: [{ ...variant, state: 'archived' }] }, ['variant']],
  ['a GTIN', { variants: [emptyVariant('var_1', 'SKU')] }, ['gtin']],
  [
    'Polish',
    { texts: { en: text, fi: text, da: text } },
    ['description.pl', 'seo_description.pl', 'slug.pl', 'title.pl'],
  ],
  ['who made it', { compliance: { safety: every('S') } }, ['manufacturer']],
  [
    'who answers for it in the Union',
    { compliance: { manufacturer: { ...operator, country: 'US' }, safety: every('S') } },
    ['responsible_person'],
  ],
  ['nothing, being food', { compliance: { gpsrExempt: 'food' } }, []],
  ['parts of a bundle', { kind: 'bundle' }, ['components']],
  [
    'attributes that its category asks for',
    { categories: ['sun'] },
    [
      'attribute.claims.da',
      'attribute.claims.en',
      'attribute.claims.fi',
      'attribute.claims.pl',
      'attribute.spf',
    ],
  ],
  [
    'the texts alone, its variants saying the rest',
    { categories: ['sun'], variants: [{ ...variant, attributes: [spf] }] },
    ['attribute.claims.da', 'attribute.claims.en', 'attribute.claims.fi', 'attribute.claims.pl'],
  ],
]
for (const [name, change, gaps] of cases) {
  test(`a product lacks ${name}`, () => {
    assert.deepEqual(gapsOf({ ...whole, ...change }, known), gaps)
  })
}

test('a responsible person in the Union makes up for a manufacturer outside of it', () => {
  const manufacturer = { ...operator, country: 'US' }
  const compliance = { manufacturer, responsiblePerson: operator, safety: every('S') }
  assert.deepEqual(gapsOf({ ...whole, compliance }, known), [])
})
