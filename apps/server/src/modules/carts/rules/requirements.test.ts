import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requirements, type RequiredCart, type RequiredLine } from './requirements.ts'

const line: RequiredLine = {
  id: 'lin_1',
  title: 'Balm',
  kind: 'delivery',
  quantity: 2,
  forSale: true,
  promised: { now: 5, later: 0, expectedAt: null },
  wayFault: null,
}
const ready: RequiredCart = {
  lines: [line],
  changes: [],
  contact: { email: 'a@b.example', givenName: 'A', familyName: 'B', phone: '+358401234567' },
  addressFaults: [],
  option: 'chosen',
  needsPhone: true,
}
const rose = { lineId: 'lin_1' as const, title: 'Balm', from: 100, reason: 'price_rose' as const }
const change = { ...rose, to: 120, since: null, text: '' }
const fault = { field: 'city', code: 'missing', message: 'The city is missing' } as const

const rows: readonly [string, Partial<RequiredCart>, Partial<RequiredLine>, string[]][] = [
  ['nothing', {}, {}, []],
  ['a line', { lines: [] }, {}, ['cart: cart_empty']],
  ['goods that are sold', {}, { forSale: false }, ['cart: line_not_for_sale']],
  ['stock', {}, { quantity: 6 }, ['cart: line_not_enough']],
  ['a look at the price', { changes: [change] }, {}, ['cart: price_rose']],
  ['nothing, the price fell', { changes: [{ ...change, to: 90 }] }, {}, []],
  ['a way', {}, { kind: null }, ['how: way_missing']],
  ['another way', {}, { wayFault: 'no_pickup_there' }, ['how: way_not_possible']],
  ['another day', {}, { wayFault: 'not_on_that_day' }, ['how: pickup_day_not_possible']],
  [
    'a person',
    { contact: {} },
    {},
    ['who: email_missing', 'who: name_missing', 'who: phone_missing'],
  ],
  [
    'no name where there is a company',
    { contact: { ...ready.contact, givenName: null, company: 'C' } },
    {},
    [],
  ],
  [
    'no phone where nobody calls',
    { contact: { ...ready.contact, phone: null }, needsPhone: false },
    {},
    [],
  ],
  ['an address', { addressFaults: null }, {}, ['how: address_missing']],
  ['a better address', { addressFaults: [fault] }, {}, ['how: address_invalid']],
  ['an option', { option: 'none' }, {}, ['how: option_missing']],
  ['another option', { option: 'not_offered' }, {}, ['how: option_not_offered']],
  [
    'nothing at a till',
    { contact: {}, addressFaults: null, option: 'none' },
    { kind: 'carry_out' },
    [],
  ],
  ['no address at a store', { addressFaults: null, option: 'none' }, { kind: 'pickup' }, []],
]

for (const [what, cart, lineChange, codes] of rows) {
  test(`what is asked for is ${what}`, () => {
    const lines = cart.lines ?? [{ ...line, ...lineChange }]
    const found = requirements({ ...ready, ...cart, lines }, 'en')
    assert.deepEqual(
      found.map(({ step, code }) => `${step}: ${code}`),
      codes,
    )
    assert.ok(found.every(({ message }) => message !== ''))
  })
}

test('what is wrong with an address is told in its own words', () => {
  const [found] = requirements({ ...ready, addressFaults: [fault] }, 'en')
  assert.deepEqual([found?.field, found?.message], ['address.city', 'The city is missing'])
})
