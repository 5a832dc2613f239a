import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeCursor, encodeCursor, pageOf } from './page.ts'

test('a cursor comes back as the key it was made of', () => {
  const keys = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(keys, (key) => {
      assert.deepEqual(decodeCursor(encodeCursor(key), key.length), key)
    }),
  )
})

test('a foreign, broken or differently sorted cursor is null, never an error', () => {
  for (const cursor of ['', '!!', 'bm90IGpzb24', encodeCursor(['a', 'b']), encodeCursor([])]) {
    assert.equal(decodeCursor(cursor, 1), null)
  }
})

test('one row more than the limit means that there is a next page', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const page = pageOf(rows, 2, (r) => [r.id])
  assert.deepEqual(page.items, [{ id: 'a' }, { id: 'b' }])
  assert.deepEqual(decodeCursor(page.next ?? '', 1), ['b'])
  assert.equal(pageOf(rows, 3, (r) => [r.id]).next, null)
  assert.equal(pageOf([], 3, () => []).next, null)
})
