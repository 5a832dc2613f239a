import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTimeZone, minutesOfDay } from './time.ts'

test('times of day are minutes since midnight, up to and including 24:00', () => {
  const table: [string, number | null][] = [
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', 1440],
    ['24:01', null],
    ['12:60', null],
    ['9:30', null],
    ['noon', null],
  ]
  for (const [time, minutes] of table) assert.equal(minutesOfDay(time), minutes, time)
})

test('zones are known by their IANA names', () => {
  assert.equal(isTimeZone('Europe/Helsinki'), true)
  assert.equal(isTimeZone('Europe/Atlantis'), false)
})
