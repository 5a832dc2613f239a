import assert from 'node:assert/strict'
import test from 'node:test'
import { readRanges, writeRanges } from './postal-ranges.ts'

const typed = [
  ['', []],
  ['00100-00990', [{ from: '00100', to: '00990' }]],
  [
    '00100 – 00990, 02100',
    [
      { from: '00100', to: '00990' },
      { from: '02100', to: '02100' },
    ],
  ],
  ['00-001 – 05-999', [{ from: '00-001', to: '05-999' }]],
  ['00-950', [{ from: '00-950', to: '00-950' }]],
  ['(all)', null],
] as const

for (const [text, ranges] of typed) {
  test(`"${text}" is read as ${JSON.stringify(ranges)}`, () => {
    assert.deepEqual(readRanges(text), ranges)
  })
}

test('what is written is read as the same again', () => {
  const ranges = [
    { from: '00-001', to: '05-999' },
    { from: '10-100', to: '10-100' },
  ]
  assert.deepEqual(readRanges(writeRanges(ranges)), ranges)
})
