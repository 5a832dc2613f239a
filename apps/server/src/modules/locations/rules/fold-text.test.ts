import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldText, foldTextLong } from './fold-text.ts'
import { searchText } from './search-text.ts'

const folded = [
  ['Kraków, Łódź', 'krakow lodz', 'krakow lodz'],
  ['Århus C', 'arhus c', 'aarhus c'],
  ['Strøget 4', 'stroget 4', 'stroeget 4'],
  ['Hämeenkatu', 'hameenkatu', 'haemeenkatu'],
  ['Żelazna—59', 'zelazna 59', 'zelazna 59'],
  ['  Ægir  ', 'aegir', 'aegir'],
  ['00-001', '00 001', '00 001'],
  ['日本', '', ''],
] as const

for (const [text, short, long] of folded) {
  test(`${text} is found as ${short || 'nothing'}`, () => {
    assert.deepEqual([foldText(text), foldTextLong(text)], [short, long])
  })
}

test('a location is found by each of its names, in both spellings, each once', () => {
  const address = {
    lines: ['Søndergade 1'],
    postalCode: '8000',
    city: 'Aarhus C',
    region: null,
    country: 'DK',
  }
  const text = searchText({ code: 'aarhus', name: 'Tuuli', address, searchTerms: ['Århus'] })
  assert.equal(text, 'tuuli aarhus sondergade 1 soendergade 1 8000 aarhus c arhus')
})
