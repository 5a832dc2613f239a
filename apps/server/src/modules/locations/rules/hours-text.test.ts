import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursText, readHoursText, sameWeek } from './hours-text.ts'

const texts = [
  ['mon-fri 10:00-20:00; sat 10:00-18:00', 'mon-fri 10:00-20:00; sat 10:00-18:00'],
  ['MON-FRI 08:00-12:00,13:00-17:00 ; sun closed', 'mon-fri 08:00-12:00, 13:00-17:00'],
  ['mon 10:00-20:00; tue 10:00-20:00; wed 10:00-18:00', 'mon-tue 10:00-20:00; wed 10:00-18:00'],
  ['fri 22:00-03:00', 'fri 22:00-03:00'],
  ['mon - sun 00:00 - 24:00', 'mon-sun 00:00-24:00'],
  ['sun 12:00-16:00', 'sun 12:00-16:00'],
  ['', ''],
] as const

for (const [text, plain] of texts) {
  test(`"${text}" is read and written plainly`, () => {
    const spans = readHoursText(text)
    assert.ok(typeof spans !== 'string')
    assert.equal(hoursText(spans), plain)
    assert.ok(sameWeek(spans, readHoursText(plain) as typeof spans))
  })
}

const wrong = [
  ['mon 10-20', '10-20'],
  ['mon 10:00-25:00', '10:00-25:00'],
  ['mon 24:00-25:00', '24:00-25:00'],
  ['fri-mon 10:00-20:00', 'fri-mon 10:00-20:00'],
  ['maanantai 10:00-20:00', 'maanantai 10:00-20:00'],
  ['10:00-20:00', '10:00-20:00'],
] as const

for (const [text, part] of wrong) {
  test(`"${text}" is not understood at "${part}"`, () => {
    assert.equal(readHoursText(text), part)
  })
}
