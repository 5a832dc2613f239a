import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from './canonical-json.ts'
import { redact } from './redact.ts'

const rows: readonly [given: unknown, kept: unknown][] = [
  [
    { name: 'Tuuli', newPassword: 'x', pin: '1234' },
    { name: 'Tuuli', newPassword: '[redacted]', pin: '[redacted]' },
  ],
  [
    { to: [{ EMail: 'a@b.example', phone_number: '+358' }] },
    { to: [{ EMail: '[redacted]', phone_number: '[redacted]' }] },
  ],
  [
    { email: null, pins: 3, spinning: true },
    { email: null, pins: 3, spinning: true },
  ],
  ['text', 'text'],
  [null, null],
]

test('secrets and personal data are hidden by the names of their fields', () => {
  for (const [given, kept] of rows) assert.deepEqual(redact(given), kept)
})

test('a detail too long to be read is cut', () => {
  assert.deepEqual(redact({ text: 'x'.repeat(20_000) }), {
    cut: '20011 characters of detail were too many',
  })
})

test('canonical JSON does not depend on the order of fields', () => {
  const one = canonicalJson({ b: [1, { d: null, c: 'ä' }], a: 0.5, e: undefined })
  assert.equal(one, '{"a":0.5,"b":[1,{"c":"ä","d":null}]}')
  assert.equal(canonicalJson(JSON.parse('{"a":0.50,"b":[1,{"c":"\\u00e4","d":null}]}')), one)
})
