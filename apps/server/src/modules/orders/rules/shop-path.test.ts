import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Channel } from '@redthread/contract/channels'
import type { Locale } from '@redthread/kernel/words'
import { shopPath } from './shop-path.ts'

type Shop = Parameters<typeof shopPath>[0]['sold']

function shop(path: string, given: Partial<Channel> = {}): Shop {
  const locales: Locale[] = ['fi', 'en']
  const own = { kind: 'web' as const, country: 'FI', brandId: 'brd_beauty' as const }
  return { path, ...own, defaultLocale: 'fi', locales, ...given }
}

const cafe = shop('/cafe', { brandId: 'brd_cafe' })
const danish = shop('/dk', { country: 'DK', defaultLocale: 'da', locales: ['da'] })
const finnish = shop('/fi')
const channels = [cafe, danish, finnish]
const path = (sold: Shop, locale: Locale = 'fi') => shopPath({ sold, channels, locale })

test('what was bought in a web shop is seen there, in the language of the order', () => {
  assert.equal(path(finnish), '/fi')
  assert.equal(path(finnish, 'en'), '/fi-en')
})

test('a language that the shop does not speak leads to its own', () => {
  assert.equal(path(danish, 'pl'), '/dk')
})

test('what was bought in the app or a store is seen in the web shop of its brand and country', () => {
  assert.equal(path(shop('', { kind: 'app' })), '/fi')
  assert.equal(path(shop('', { kind: 'store', country: 'DK' }), 'da'), '/dk')
})

test('a country without a shop is shown in another of its brand, a brand without one in any', () => {
  assert.equal(path(shop('', { kind: 'app', country: 'SE' }), 'da'), '/dk')
  assert.equal(path(shop('', { kind: 'app', brandId: 'brd_new' })), '/cafe')
})

test('where nothing is sold on the web there is no page', () => {
  const sold = shop('', { kind: 'store' })
  assert.equal(shopPath({ sold, channels: [sold], locale: 'fi' }), null)
})
