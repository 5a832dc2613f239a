import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locationFaults } from './location-faults.ts'

const kamppi: Parameters<typeof locationFaults>[0] = {
  kind: 'store',
  address: { lines: ['A 1'], postalCode: '00100', city: 'Helsinki', region: null, country: 'FI' },
  zone: 'Europe/Helsinki',
  services: ['pickup'],
  capacityPerDay: null,
}

const cases: readonly (readonly [string, Partial<typeof kamppi>, string[]])[] = [
  ['a store that fits', {}, []],
  ['a zone of nowhere', { zone: 'Europe/Hesa' }, ['zone']],
  ['an offset is no zone', { zone: '+02:00' }, ['zone']],
  ['an abbreviation is no zone', { zone: 'EET' }, ['zone']],
  [
    'a postal code of another country',
    { address: { ...kamppi.address, country: 'PL' } },
    ['address/postalCode'],
  ],
  [
    'a warehouse with a tasting bar',
    { kind: 'warehouse', services: ['order_ahead'] },
    ['services'],
  ],
]

for (const [name, change, fields] of cases) {
  test(name, () => {
    const faults = locationFaults({ ...kamppi, ...change })
    assert.deepEqual(
      faults.map(({ field }) => field),
      fields,
    )
  })
}
