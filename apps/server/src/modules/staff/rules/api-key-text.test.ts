import assert from 'node:assert/strict'
import test from 'node:test'
import { keyPrefixOf, writeKey } from './api-key-text.ts'

const counting = (bytes: number) => Uint8Array.from({ length: bytes }, (_, i) => i * 7)

test('a key shows its first eight characters and is read back whole only', () => {
  const { key, prefix } = writeKey(counting)
  assert.match(key, /^rtk_[0-9a-z]{8}_[0-9a-z]{32}$/)
  assert.equal(keyPrefixOf(key), prefix)
  const wrong = [key.toUpperCase(), key.slice(0, -1), `${key}0`, ` ${key}`, prefix, '', 'rtk_']
  for (const text of wrong) assert.equal(keyPrefixOf(text), '', text)
})
