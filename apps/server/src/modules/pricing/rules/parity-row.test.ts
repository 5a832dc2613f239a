import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parityRow, type ChannelPrice, type Declared } from './parity-row.ts'

function prices(...amounts: (number | null)[]): ChannelPrice[] {
  return amounts.map((gross, index) => {
    return { channelId: `chn_${index}`, amount: gross, gross, rowId: null }
  })
}

function declared(channel: number, variantId: string | null = null): Declared {
  return { id: `pex_${channel}`, channelId: `chn_${channel}`, variantId }
}

const cases: readonly [string, ChannelPrice[], Declared[], number | null, string][] = [
  ['all the same', prices(100, 100, 100), [], 100, 'same same same'],
  ['one differs', prices(100, 90, 100), [], 100, 'same flagged same'],
  ['one differs and says so', prices(100, 90, 100), [declared(1)], 100, 'same declared same'],
  ['it says so of this variant', prices(100, 90), [declared(1, 'var_1')], 100, 'same declared'],
  ['it says so of another variant', prices(100, 90), [declared(1, 'var_2')], 100, 'same flagged'],
  ['another channel says so', prices(100, 90), [declared(0)], 100, 'same flagged'],
  ['the usual price is that of most', prices(90, 100, 100), [], 100, 'flagged same same'],
  ['who does not sell it differs from nobody', prices(100, null), [], 100, 'same same'],
  ['nobody sells it', prices(null, null), [], null, 'same same'],
]

for (const [name, row, exceptions, usual, standings] of cases) {
  test(`parity: ${name}`, () => {
    const parity = parityRow('var_1', row, exceptions)
    assert.equal(parity.usual, usual)
    assert.equal(parity.cells.map(({ standing }) => standing).join(' '), standings)
    assert.equal(parity.flagged, standings.split('flagged').length - 1)
  })
}
