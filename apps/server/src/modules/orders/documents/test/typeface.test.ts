import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRequire } from 'node:module'
import type { FontKit } from '../typeface/font-kit.ts'
import { paperFont } from '../typeface/paper-font.ts'

const { create } = createRequire(import.meta.url)('fontkit') as FontKit

test('every letter of our languages is there, and each weight is drawn in its own width', () => {
  const signs = 'AÅÄÖåäöÆØæøĄĆĘŁŃÓŚŹŻąćęłńóśźż0123456789€−–•·×%'
  const widths = [300, 400, 600, 900].map((weight) => {
    const { glyphs } = paperFont(weight).layout(signs)
    assert.ok(
      glyphs.every(({ id }) => id < 20_000),
      `${weight}: no sign is missing`,
    )
    assert.equal(
      glyphs.map(({ codePoints: [code = 0] }) => String.fromCodePoint(code)).join(''),
      signs,
    )
    return glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)
  })
  assert.deepEqual(
    widths,
    widths.toSorted((a, b) => a - b),
  )
  assert.equal(new Set(widths).size, widths.length)
})

test('digits of a column are of one width', () => {
  const { glyphs } = paperFont(400).layout('0123456789', ['tnum'])
  assert.equal(new Set(glyphs.map(({ advanceWidth }) => advanceWidth)).size, 1)
})

test('the font that goes into a paper is read back with the same letters', () => {
  const font = paperFont(560)
  const { glyphs } = font.layout('Łä1')
  const subset = font.createSubset()
  const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph))
  assert.deepEqual(numbers, [1, 2, 3])
  assert.equal(subset.includeGlyph(glyphs[0]?.id ?? 0), 1, 'the same letter is written once')
  const read = create(subset.encode()) as unknown as {
    getGlyph(id: number): { advanceWidth: number; bbox: { maxY: number }; path: { commands: [] } }
  }
  glyphs.forEach((glyph, index) => {
    const drawn = read.getGlyph(index + 1)
    assert.equal(drawn.advanceWidth, Math.round(glyph.advanceWidth))
    assert.ok(drawn.path.commands.length > 8)
    assert.ok(drawn.bbox.maxY >= 690, 'capitals and digits reach their height')
  })
})
