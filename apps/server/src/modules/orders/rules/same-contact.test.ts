import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameContact } from './same-contact.ts'

const order = { email: 'Aino@tuuli.example', phone: '+358401234567' }

test('the mail address or the phone of an order opens it, however it is typed', () => {
  for (const typed of [
    ...['aino@tuuli.example', ' AINO@TUULI.example ', '+358 40 123 4567', '0401234567'],
    ...['00358401234567', '040-123 4567', '401234567'],
  ]) {
    assert.ok(isSameContact(typed, order), typed)
  }
})

test('anything else does not, nor does a part of it', () => {
  for (const typed of [
    ...['', '@', 'aino', 'aino@tuuli.exampl', 'aino@tuuli.example.fi', '4567', '234567', '0000000'],
    ...['1358401234567', 'null', '0401234568'],
  ]) {
    assert.ok(!isSameContact(typed, order), typed)
  }
})

test('an order without contact opens to nobody', () => {
  for (const typed of ['', 'null', '@', '0000000']) {
    assert.ok(!isSameContact(typed, { email: null, phone: null }))
  }
})
