import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecipient } from './read-recipient.ts'
import { recipientHint } from './recipient-hint.ts'

const push = '{"endpoint":"https://push.example/abc","keys":{"p256dh":"B","auth":"A"}}'

test('a hint is enough to recognize a recipient, not enough to write to', () => {
  assert.equal(recipientHint('mail', 'aino@example.com'), 'a•••@example.com')
  assert.equal(recipientHint('sms', '+358401234567'), '+358•••67')
  assert.equal(recipientHint('push', push), 'push.example')
})

for (const to of ['aino@example.com', 'o’neil+shop@sub.example.fi']) {
  test(`${to} is a mail address`, () => assert.equal(readRecipient('mail', to), to))
}

for (const to of ['', 'aino', 'a@b, c@d', 'a@b\r\nBcc: c@d', '<a@b>', 'Aino <a@b>', 'a@b@c']) {
  test(`${JSON.stringify(to)} is no single mail address`, () => {
    assert.throws(() => readRecipient('mail', to), TypeError)
  })
}

test('a number has a country, a subscription an https endpoint and two keys', () => {
  assert.equal(readRecipient('sms', '+358401234567'), '+358401234567')
  assert.throws(() => readRecipient('sms', '0401234567'), TypeError)
  assert.equal(readRecipient('push', push), push)
  assert.throws(() => readRecipient('push', push.replace('https', 'http')), TypeError)
})
