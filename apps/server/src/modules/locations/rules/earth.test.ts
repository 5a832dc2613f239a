import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chordOf, distanceM, overGround, placeOf } from './earth.ts'

const helsinki = { latitude: 60.1699, longitude: 24.9384 }
const known = [
  ['Tampere', { latitude: 61.4978, longitude: 23.761 }, 160],
  ['Copenhagen', { latitude: 55.6761, longitude: 12.5683 }, 883],
  ['Warsaw', { latitude: 52.2297, longitude: 21.0122 }, 917],
  ['itself', helsinki, 0],
] as const

for (const [name, place, km] of known) {
  test(`from Helsinki to ${name} it is ${km} km`, () => {
    const meters = distanceM(helsinki, place)
    assert.ok(Math.abs(meters / 1000 - km) < 3, String(meters))
    assert.ok(Math.abs(overGround(chordOf(meters)) - meters) < 0.001)
  })
}

const texts = [
  ['60.1699,24.9384', helsinki],
  [' -33.9 , 18.4 ', { latitude: -33.9, longitude: 18.4 }],
  ['91,0', null],
  ['60.1,181', null],
  ['60.1', null],
  ['a,b', null],
  ['60,24;drop', null],
] as const

for (const [text, place] of texts) {
  test(`"${text}" is ${place ? 'a' : 'no'} place`, () => {
    assert.deepEqual(placeOf(text), place)
  })
}
