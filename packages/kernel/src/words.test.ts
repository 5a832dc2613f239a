import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preferredLocale } from './words.ts'

test('the best language that we speak is picked from Accept-Language', () => {
  const table: [string | undefined, string][] = [
    [undefined, 'en'],
    ['', 'en'],
    ['fi', 'fi'],
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['sv, fi;q=0.5, pl;q=0.7', 'pl'],
    ['de, fr', 'en'],
    ['*', 'en'],
    ['pl;q=0, fi;q=0.1', 'fi'],
    ['pl;q=nonsense', 'en'],
  ]
  for (const [header, locale] of table) {
    assert.equal(preferredLocale(header), locale, `of ${header}`)
  }
})
