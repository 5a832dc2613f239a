import assert from 'node:assert/strict'
import test from 'node:test'
import { countersOf, network } from './attempt-counters.ts'
import { accountTag, readKnownDevice, rememberAccount } from './known-device.ts'

const key = 'k'.repeat(32)

test('a browser that has been in the account before is counted apart from everyone else', () => {
  const account = accountTag('aino@tuuli.example', key)
  const cookie = rememberAccount(null, account, { key, freshTag: 'tag1' })
  const known = readKnownDevice(cookie, key)
  const mine = countersOf({ step: 'password', account, ip: '192.0.2.1', known })
  const theirs = countersOf({ step: 'password', account, ip: '192.0.2.1', known: null })
  assert.deepEqual(
    mine.map((c) => c.key),
    [`password device tag1 ${account}`],
  )
  assert.deepEqual(
    theirs.map((c) => c.key),
    [`password ip 192.0.2.1 ${account}`, `password all ${account}`],
  )
})

test('proof of one account is no proof of another, and a forged one is none at all', () => {
  const [mine, other] = ['a@tuuli.example', 'b@tuuli.example'].map((a) => accountTag(a, key))
  const cookie = rememberAccount(null, mine ?? '', { key, freshTag: 'tag1' })
  const known = readKnownDevice(cookie, key)
  assert.equal(countersOf({ step: 'x', account: other ?? '', ip: '192.0.2.1', known }).length, 2)
  assert.equal(readKnownDevice(cookie.replace('tag1', 'tag2'), key), null)
  assert.equal(readKnownDevice(undefined, key), null)
})

test('a browser remembers its last eight accounts', () => {
  let known = readKnownDevice(rememberAccount(null, 'a0', { key, freshTag: 't' }), key)
  for (let i = 1; i < 12; i++) {
    known = readKnownDevice(rememberAccount(known, `a${i}`, { key, freshTag: 'new' }), key)
  }
  assert.deepEqual(known?.accounts, ['a11', 'a10', 'a9', 'a8', 'a7', 'a6', 'a5', 'a4'])
  assert.equal(known?.tag, 't')
})

test('addresses of one household count as one', () => {
  const rows: [string, string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ]
  for (const [ip, net] of rows) assert.equal(network(ip), net, ip)
})
