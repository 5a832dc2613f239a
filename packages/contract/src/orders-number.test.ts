import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderNumberOf, readOrderNumber } from './orders-number.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function numberOf(seed: number): string {
  return orderNumberOf(Uint8Array.from({ length: 7 }, (_, at) => (seed * 31 + at * 77) & 255))
}

test('a number is read back however it was typed', () => {
  const number = orderNumberOf(Uint8Array.of(0, 1, 17, 29, 5, 30, 12))
  assert.match(number, /^01H[0-9A-HJKMNP-TV-Z]-[0-9A-HJKMNP-TV-Z]{4}$/)
  for (const typed of [
    number,
    number.toLowerCase(),
    number.replace('-', ''),
    ` #${number.replace('-', ' ')} `,
    number.replace('0', 'o').replace('1', 'l'),
  ]) {
    assert.equal(readOrderNumber(typed), number, typed)
  }
})

test('one wrong character is always noticed, wherever it stands', () => {
  for (let seed = 0; seed < 20; seed++) {
    const signs = numberOf(seed).replace('-', '').split('')
    for (const [at, right] of signs.entries()) {
      for (const wrong of alphabet) {
        if (wrong === right) continue
        assert.equal(readOrderNumber(signs.with(at, wrong).join('')), null)
      }
    }
  }
})

test('two characters that changed places are always noticed, however far apart', () => {
  for (let seed = 0; seed < 200; seed++) {
    const signs = numberOf(seed).replace('-', '').split('')
    for (let a = 0; a < 8; a++) {
      for (let b = a + 1; b < 8; b++) {
        const [one = '', other = ''] = [signs[a], signs[b]]
        if (one === other) continue
        assert.equal(readOrderNumber(signs.with(a, other).with(b, one).join('')), null)
      }
    }
  }
})

test('what is too short, too long or of other letters is no number', () => {
  for (const typed of ['', '1', '0000-000', '0000-00000', 'UUUU-UUUU', "' or 1=1 --", '٠٠٠٠٠٠٠٠']) {
    assert.equal(readOrderNumber(typed), null)
  }
})
