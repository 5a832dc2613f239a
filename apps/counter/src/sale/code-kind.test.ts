import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeKind } from './code-kind.ts'

test('a scanner reads articles, handed-over carts and passes; each is told from the others', () => {
  const cases = [
    ['6430000000017', 'article'],
    ['LIP-04', 'article'],
    ['https://shop.example/take/7KQ2MX', 'cart'],
    ['http://localhost:4000/take/7KQ2MX', 'cart'],
    ['https://shop.example/p/lip-tint', 'article'],
    ['rt-pass:per_1~1.x', 'pass'],
  ] as const
  for (const [text, kind] of cases) assert.equal(codeKind(text), kind, text)
})
