import assert from 'node:assert/strict'
import test from 'node:test'
import { safePath } from './safe-path.ts'

const kept = ['/', '/fi/account', '/fi/sign-in?error=link', '/da/a%20b#c']
const dropped = [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/a\\b',
  'javascript:alert(1)',
  '/a b',
  '/a\nb',
  '',
  null,
  `/${'a'.repeat(600)}`,
]

test('a link leads on within this site only', () => {
  for (const path of kept) assert.equal(safePath(path), path)
  for (const path of dropped) assert.equal(safePath(path), '/', String(path))
})
