import assert from 'node:assert/strict'
import test from 'node:test'
import { brandTheme, brandThemeCss } from './brand-theme.ts'
import { colorTokens } from './brand-tokens.ts'
import { redthreadTokens } from './redthread-tokens.ts'

test('each color becomes one property that knows both schemes', () => {
  const theme = brandTheme(redthreadTokens)
  assert.equal(theme['--rt-surface'], 'light-dark(#faf9f7, #151413)')
  assert.equal(theme['--rt-accent-contrast'], 'light-dark(#ffffff, #ffffff)')
  const colors = Object.values(theme).filter((value) => value.startsWith('light-dark('))
  assert.equal(colors.length, colorTokens.length)
})

test('sizes follow the scale around the base size', () => {
  const typography = { ...redthreadTokens.typography, basePx: 16, scale: 1.25 }
  const theme = brandTheme({ ...redthreadTokens, typography })
  assert.equal(theme['--rt-size-md'], '1rem')
  assert.equal(theme['--rt-size-lg'], '1.25rem')
  assert.equal(theme['--rt-size-sm'], '0.8rem')
})

const controls = [
  ['square', 24, '0px'],
  ['soft', 24, '12px'],
  ['soft', 4, '4px'],
  ['pill', 4, '999px'],
] as const

for (const [shape, radiusPx, expected] of controls) {
  test(`${shape} controls of a ${radiusPx} px kit are rounded by ${expected}`, () => {
    const kit = { ...redthreadTokens, shape: { controls: shape, radiusPx, threadPx: 2 } }
    assert.equal(brandTheme(kit)['--rt-radius-control'], expected)
  })
}

test('the sheet outranks the built-in theme', () => {
  assert.match(brandThemeCss(redthreadTokens), /^:root:root \{\n {2}--rt-surface: light-dark/)
})
