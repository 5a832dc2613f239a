import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchQuery, searchWords, typedWords } from './search-words.ts'

const words = searchWords({
  number: '7KD2-M9QX',
  names: ['Søren', 'Łukasz-Ærø', null],
  email: 'Soren.L@Tuuli.example',
  phone: '+4520123456',
})

function isFound(typed: string): boolean {
  const wanted = typedWords(typed)
  return wanted !== null && wanted.every((start) => words.some((word) => word.startsWith(start)))
}

test('an order is found by the beginnings of number, names, mail address and phone', () => {
  for (const typed of [
    ...['7kd2m9qx', '7KD2-M9QX', '7KD2-M9', '7kd2', 'soren', 'SØREN', 'søren luk', 'lukasz ærø'],
    ...['soren.l@tuuli.example', 'soren.l@', 'tuuli', '+45 20 12 34 56', '20123456', '20 12 34'],
    ...['0045 20123456', '(20) 12-34-56'],
  ]) {
    assert.ok(isFound(typed), typed)
  }
})

test('other people are not found by it', () => {
  for (const typed of ['sorenx', 'søren aino', 'soren.k@', '21123456', '7kd3']) {
    assert.ok(!isFound(typed), typed)
  }
})

test('a single letter finds nothing rather than everything', () => {
  for (const typed of ['', 'a', ' ', "'", '()', '000000']) assert.equal(typedWords(typed), null)
})

test('what was typed is never read as a search operator', () => {
  assert.equal(searchQuery(["a'b", 'c\\d']), "'a''b':* & 'c\\\\d':*")
})
