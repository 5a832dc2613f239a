import assert from 'node:assert/strict'
import test from 'node:test'
import { readTime } from './read-time.ts'

const typed = [
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  ['21:15', '21:15'],
  ['24', '00:00'],
  ['2400', '00:00'],
  ['25', undefined],
  ['12:60', undefined],
  ['noon', undefined],
  ['', undefined],
] as const

for (const [text, time] of typed) {
  test(`"${text}" is ${time ?? 'no time'}`, () => {
    assert.equal(readTime(text), time)
  })
}
