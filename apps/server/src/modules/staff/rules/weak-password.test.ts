import assert from 'node:assert/strict'
import test from 'node:test'
import { isWeakPassword } from './weak-password.ts'

const owner = { email: 'aino.virtanen@tuuli.example', name: 'Aino Virtanen' }
const weak = ['short', 'aaaaaaaaaaaa', 'password1234', 'Qwerty12345', 'virtanen2026', 'salasana12']
const fine = ['rain on the tin roof', 'k7#mQ2pL9x', 'Tuuli-puhaltaa-26']

test('a password that is short, common or made of the own name is not taken', () => {
  for (const password of weak) assert.equal(isWeakPassword(password, owner), true, password)
  for (const password of fine) assert.equal(isWeakPassword(password, owner), false, password)
})
