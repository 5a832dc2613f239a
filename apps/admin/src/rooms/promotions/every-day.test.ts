import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyDay } from './every-day.ts'

test('days without a use stand between those with one, over the end of a month too', () => {
  const days = [
    { day: '2026-03-01', uses: 2 },
    { day: '2026-02-27', uses: 5 },
  ]
  assert.deepEqual(everyDay(days, 1), [
    { day: '2026-02-27', uses: 5 },
    { day: '2026-02-28', uses: 0 },
    { day: '2026-03-01', uses: 2 },
  ])
})

test('where nothing was used there are no days', () => {
  assert.deepEqual(everyDay([], 14), [])
})

test('a single day stands at the end of a fortnight', () => {
  const all = everyDay([{ day: '2026-03-01', uses: 2 }], 14)
  assert.equal(all.length, 14)
  assert.equal(all[0]?.day, '2026-02-16')
  assert.deepEqual(all.at(-1), { day: '2026-03-01', uses: 2 })
})
