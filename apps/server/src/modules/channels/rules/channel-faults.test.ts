import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelFaults } from './channel-faults.ts'

const shop: Parameters<typeof channelFaults>[0] = {
  kind: 'web',
  currency: 'EUR',
  country: 'FI',
  locales: ['fi', 'en'],
  defaultLocale: 'fi',
  taxZone: 'FI',
  pricesIncludeTax: true,
  pricePolicy: 'one_price',
  host: 'tuuli.example',
  path: '/fi',
  paymentMethods: ['card'],
  deliveryMethods: ['pickup'],
  locationId: null,
}

const cases: readonly (readonly [string, Partial<typeof shop>, string[]])[] = [
  ['a web shop that fits', {}, []],
  ['a default language that is not offered', { defaultLocale: 'pl' }, ['defaultLocale']],
  ['a country of nobody', { country: 'XX', taxZone: 'XX' }, ['country', 'taxZone']],
  ['a store without its place', { kind: 'store', host: null, path: '' }, ['locationId']],
  ['a web shop in a store', { locationId: 'loc_a' }, ['locationId']],
  ['a path without a host', { host: null }, ['path']],
  ['a phone line with a web address', { kind: 'call_center' }, ['host']],
  ['cash on the web', { paymentMethods: ['card', 'cash'] }, ['paymentMethods']],
  ['carrying out of a web page', { deliveryMethods: ['carry_out'] }, ['deliveryMethods']],
]

for (const [name, change, fields] of cases) {
  test(name, () => {
    const faults = channelFaults({ ...shop, ...change })
    assert.deepEqual(
      faults.map((fault) => fault.field),
      fields,
    )
  })
}
