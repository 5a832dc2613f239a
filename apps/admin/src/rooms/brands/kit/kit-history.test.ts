import assert from 'node:assert/strict'
import test from 'node:test'
import type { BrandKit } from '@redthread/contract/brand-kit'
import { kitHistory, type KitHistory } from './kit-history.ts'

const named = (alt: string) => ({ logo: { svg: '', markSvg: '', alt } }) as BrandKit
const start: KitHistory = { past: [], present: named('A'), future: [], changedAtMs: 0 }
const change = (alt: string, atMs: number) =>
  ({ type: 'change', to: () => named(alt), atMs }) as const

test('changes in one breath are one step back', () => {
  let state = kitHistory(start, change('B', 10_000))
  state = kitHistory(state, change('C', 10_300))
  state = kitHistory(state, change('D', 12_000))
  assert.equal(state.past.length, 2)
  state = kitHistory(state, { type: 'undo' })
  assert.equal(state.present.logo.alt, 'C')
  state = kitHistory(state, { type: 'undo' })
  assert.equal(state.present.logo.alt, 'A')
})

test('what was undone can be redone until something else is changed', () => {
  let state = kitHistory(kitHistory(start, change('B', 10_000)), { type: 'undo' })
  assert.equal(kitHistory(state, { type: 'redo' }).present.logo.alt, 'B')
  state = kitHistory(state, change('E', 20_000))
  assert.equal(kitHistory(state, { type: 'redo' }), state)
})

test('a change right after an undo is a step of its own', () => {
  let state = kitHistory(kitHistory(start, change('B', 10_000)), change('C', 20_000))
  state = kitHistory(state, { type: 'undo' })
  state = kitHistory(state, change('D', 20_100))
  assert.equal(kitHistory(state, { type: 'undo' }).present.logo.alt, 'B')
})

test('the cleaned copy of the server replaces the present and keeps the way back', () => {
  const changed = kitHistory(start, change('B', 10_000))
  const cleaned = kitHistory(changed, { type: 'replace', kit: named('b') })
  assert.equal(cleaned.present.logo.alt, 'b')
  assert.deepEqual(cleaned.past, changed.past)
})
