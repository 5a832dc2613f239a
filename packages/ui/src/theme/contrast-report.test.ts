import assert from 'node:assert/strict'
import test from 'node:test'
import { contrastFailures, contrastReport } from './contrast-report.ts'
import { contrast } from './contrast.ts'
import { redthreadTokens } from './redthread-tokens.ts'

const known = [
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.47],
  ['#ff0000', '#ffffff', 3.99],
] as const

for (const [one, other, ratio] of known) {
  test(`${one} on ${other} has a contrast of ${ratio}, either way around`, () => {
    assert.equal(Math.floor(contrast(one, other) * 100) / 100, ratio)
    assert.equal(contrast(one, other), contrast(other, one))
  })
}

test('our own tokens are readable in light and in dark', () => {
  assert.deepEqual(contrastFailures(redthreadTokens), [])
})

test('a pale accent is reported where words and shapes would suffer, in its scheme only', () => {
  const accent = { light: '#ffc0cb', dark: redthreadTokens.colors.accent.dark }
  const failures = contrastFailures({ colors: { ...redthreadTokens.colors, accent } })
  assert.deepEqual(
    failures.map(({ foreground, background, scheme }) => [foreground, background, scheme]),
    [
      ['accentContrast', 'accent', 'light'],
      ['accent', 'surface', 'light'],
      ['accent', 'raised', 'light'],
    ],
  )
})

test('a ratio just under the floor never passes by rounding', () => {
  const colors = { ...redthreadTokens.colors, text: { light: '#777777', dark: '#ffffff' } }
  const found = contrastReport({ colors }).find(
    (finding) => finding.foreground === 'text' && finding.background === 'raised',
  )
  assert.deepEqual(found, {
    foreground: 'text',
    background: 'raised',
    scheme: 'light',
    use: 'words',
    ratio: 4.47,
    needed: 4.5,
    passes: false,
  })
})
