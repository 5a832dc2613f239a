import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storefrontAt } from './storefront-at.ts'

const channels = [
  { name: 'root', host: 'tuuli.example', path: '' },
  { name: 'fi', host: 'tuuli.example', path: '/fi' },
  { name: 'b2b', host: 'tuuli.example', path: '/fi/b2b' },
  { name: 'cafe', host: 'cafe.example', path: '/dk' },
  { name: 'phone', host: null, path: '' },
]

const visits = [
  ['tuuli.example', '/', 'root'],
  ['tuuli.example', '', 'root'],
  ['TUULI.example:4000', '/fi', 'fi'],
  ['tuuli.example', '/fi/', 'fi'],
  ['tuuli.example', '/fi/lips', 'fi'],
  ['tuuli.example', '/finland', 'root'],
  ['tuuli.example', '/fi/b2b/orders', 'b2b'],
  ['cafe.example', '/', undefined],
  ['cafe.example', '/dk', 'cafe'],
  ['elsewhere.example', '/fi', undefined],
] as const

for (const [host, path, name] of visits) {
  test(`${host}${path} is ${name ?? 'nobody'}`, () => {
    assert.equal(storefrontAt(channels, { host, path })?.name, name)
  })
}
