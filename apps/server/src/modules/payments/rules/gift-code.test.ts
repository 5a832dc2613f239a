import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newCode, newPin, plainCode, plainPin } from './gift-code.ts'

test('a code is read however it is typed', () => {
  for (const typed of ['AB01-CD10', 'ab01 cd10', 'ABOI-CDLO', ' a.b.0.1/c-d-i-o ']) {
    assert.equal(plainCode(typed), 'AB01CD10')
  }
  assert.equal(plainPin('12 34-56'), '123456')
})

test('codes and PINs are of the letters that people tell apart, all of them', () => {
  let next = 0
  const counting = (bytes: number) => Uint8Array.from({ length: bytes }, () => next++ % 256)
  const codes = Array.from({ length: 16 }, () => newCode(counting))
  assert.equal(new Set(codes.join('').replaceAll('-', '')).size, 32)
  assert.ok(codes.every((code) => plainCode(code) === code.replaceAll('-', '')))
  const digits = Array.from({ length: 250 }, () => newPin(counting)).join('')
  const counts = Array.from({ length: 10 }, (_, digit) => digits.split(String(digit)).length - 1)
  assert.ok(Math.max(...counts) - Math.min(...counts) < 10, counts.join())
})
