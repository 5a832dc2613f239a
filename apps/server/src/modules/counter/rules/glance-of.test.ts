import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glanceOf, nameOf } from './glance-of.ts'

test('a name is called with one letter of the family name', () => {
  const cases: [string | null, string | null, string][] = [
    ['Aino', 'Virtanen', 'Aino V.'],
    ['Łucja', 'Żak', 'Łucja Ż.'],
    ['Aino', null, 'Aino'],
    [null, 'Virtanen', 'V.'],
    [null, null, ''],
  ]
  for (const [givenName, familyName, said] of cases) {
    assert.equal(nameOf({ givenName, familyName }), said)
  }
})

test('a till sees the end of a number and the beginning of an address, no more', () => {
  const glance = glanceOf({
    ...{ id: 'per_1', givenName: 'Aino', familyName: 'Virtanen', proved: true },
    ...{ email: 'aino.virtanen@tuuli.example', phone: '+358401234567' },
  })
  assert.deepEqual(glance, {
    personId: 'per_1',
    name: 'Aino V.',
    email: 'a•••@tuuli.example',
    phone: '••• 4567',
    proved: true,
  })
})
