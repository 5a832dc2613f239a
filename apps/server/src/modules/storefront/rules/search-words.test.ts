import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestWord, slips } from './nearest-word.ts'
import { searchGroups } from './search-groups.ts'
import { codeOf, gtin14, plainWords, searchWords } from './search-words.ts'

test('words are written in plain letters, as the database writes them', () => {
  const cases = [
    ['Lip‑Tint “Rosé”', 'lip tint rose'],
    ['Pędzel do różu – łosoś', 'pedzel do rozu losos'],
    ['Rødgrød æble', 'rodgrod aeble'],
    ['Ääniä  yö', 'aania yo'],
    ['…', ''],
  ]
  for (const [text = '', plain] of cases) assert.equal(plainWords(text), plain)
})

test('a search keeps the marks that stems need, and is cut at eight words', () => {
  assert.deepEqual(searchWords('Huulipuna, PÄIVÄ!'), [
    { said: 'huulipuna', plain: 'huulipuna' },
    { said: 'päivä', plain: 'paiva' },
  ])
  assert.equal(searchWords("a b c d e f g h i j ' | & !").length, 8)
  assert.deepEqual(searchWords("'"), [])
})

test('codes are told from words', () => {
  assert.equal(codeOf(' LIP-001-A '), 'lip-001-a')
  assert.equal(codeOf('lipstick'), null)
  assert.equal(codeOf('lip 001'), null)
  assert.equal(gtin14('6400000000017'), '06400000000017')
  assert.equal(gtin14('123'), null)
})

test('the last word may be half a word; terms of several words have synonyms as one', () => {
  const synonyms = new Map([['lip balm', ['Chapstick', 'lip-butter']]])
  const groups = searchGroups(searchWords('red lip balm mat'), synonyms, 'en')
  assert.deepEqual(groups, [
    { stems: "('red')", plains: "('red')", isLast: false },
    {
      stems: "('lip' & 'balm') | 'chapstick' | 'lip butter'",
      plains: "('lip' & 'balm') | 'chapstick' | 'lip butter'",
      isLast: false,
    },
    { stems: "('mat')", plains: "('mat':*)", isLast: true },
  ])
})

test('a long Finnish word is found by its beginning too, for its many endings', () => {
  const [group] = searchGroups(searchWords('huulipunan'), new Map(), 'fi')
  assert.equal(group?.plains, "(('huulipunan':* | 'huulipun':*))")
  const [short] = searchGroups(searchWords('voide'), new Map(), 'fi')
  assert.equal(short?.plains, "('voide':*)")
})

test('slips are counted: too much, missing, another, swapped', () => {
  const cases: [string, string, number][] = [
    ['lipstick', 'lipstick', 0],
    ['lipstik', 'lipstick', 1],
    ['lpistick', 'lipstick', 1],
    ['mascera', 'mascara', 1],
    ['mscra', 'mascara', 2],
    ['soap', 'lipstick', 3],
  ]
  for (const [a, b, count] of cases) assert.equal(slips(a, b, 2), count, `${a} ${b}`)
})

test('the nearest word wins, of equals the more frequent; short words forgive nothing', () => {
  const known = new Map([
    ['mascara', 3],
    ['masala', 9],
    ['balm', 5],
    ['palm', 8],
    ['gel', 2],
  ])
  assert.equal(nearestWord('mascera', known), 'mascara')
  assert.equal(nearestWord('valm', known), 'palm')
  assert.equal(nearestWord('gal', known), null)
  assert.equal(nearestWord('unrelated', known), null)
})
