import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decidePrices } from './decide-prices.ts'
import type { KeptPrice, WantedPrice } from './price-slot.ts'

const now = Temporal.Instant.from('2026-06-01T12:00:00Z')

function day(days: number | null): Temporal.Instant | null {
  return days === null ? null : now.add({ hours: 24 * days })
}

const scope = {
  variantId: 'var_1',
  currency: 'EUR',
  channelId: null,
  country: null,
  listId: null,
  groupId: null,
  companyId: null,
  minQuantity: 1,
} as const

type Row = [amount: number | null, from?: number | null, until?: number | null]

function wanted([amount, from = null, until = null]: Row): WantedPrice {
  return { ...scope, amount, taxIncluded: true, validFrom: day(from), validUntil: day(until) }
}

function kept(rows: readonly Row[]): KeptPrice[] {
  return rows.map((row, index) => ({
    ...wanted(row),
    amount: row[0] ?? 0,
    id: `prc_${index + 1}` as const,
  }))
}

const cases: readonly [name: string, kept: Row[], wanted: Row[], steps: string[]][] = [
  ['the first price is made', [], [[100]], ['create']],
  ['the same price is nothing to do', [[100]], [[100]], ['nothing']],
  ['another amount changes the row that is there', [[100]], [[110]], ['change prc_1']],
  ['a price to come stands beside the one of now', [[100]], [[120, 5]], ['create']],
  ['a price to come is changed by its begin', [[100], [120, 5]], [[130, 5]], ['change prc_2']],
  ['the price of now leaves the one to come alone', [[100], [120, 5]], [[105]], ['change prc_1']],
  [
    'what began with no end in sight is the price of now, and what it replaced goes',
    [[100], [120, -5]],
    [[130]],
    ['change prc_2, gone prc_1'],
  ],
  [
    'a running offer stays as the price under it changes',
    [[100], [80, -1, 1]],
    [[110]],
    ['change prc_1'],
  ],
  ['two windows may touch', [[80, 1, 3]], [[70, 3, 5]], ['create']],
  ['two windows may not overlap', [[80, 1, 3]], [[70, 2, 5]], ['refuse overlapping_window']],
  [
    'an open window overlaps all that is later',
    [[80, 1]],
    [[70, 9, 11]],
    ['refuse overlapping_window'],
  ],
  [
    'what is asked together is held against each other',
    [],
    [
      [80, 1, 3],
      [70, 2, 5],
    ],
    ['create', 'refuse overlapping_window'],
  ],
  ['the same twice is refused once', [], [[100], [110]], ['create', 'refuse twice_in_request']],
  ['null takes a price away', [[100]], [[null]], ['remove prc_1']],
  ['null where there is none is nothing to do', [], [[null]], ['nothing']],
  [
    'a window that is taken away makes room for another',
    [[80, 1, 3]],
    [
      [null, 1],
      [70, 2, 5],
    ],
    ['remove prc_1', 'create'],
  ],
]

for (const [name, before, asked, steps] of cases) {
  test(`writing prices down: ${name}`, () => {
    const decided = decidePrices(asked.map(wanted), kept(before), now).map((step) => {
      switch (step.do) {
        case 'create':
        case 'nothing':
          return step.do
        case 'change': {
          const gone = step.replaces.map(({ id }) => `, gone ${id}`).join('')
          return `change ${step.kept.id}${gone}`
        }
        case 'remove':
          return `remove ${step.gone.map(({ id }) => id).join(' ')}`
        case 'refuse':
          return `refuse ${step.code}`
      }
    })
    assert.deepEqual(decided, steps)
  })
}
