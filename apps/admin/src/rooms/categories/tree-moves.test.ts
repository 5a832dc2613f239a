import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchOf, placeAfter, placeOf } from './tree-moves.ts'

// face (lips, eyes (liner)), body
const tree = [
  { id: 'face', parentId: null },
  { id: 'lips', parentId: 'face' },
  { id: 'eyes', parentId: 'face' },
  { id: 'liner', parentId: 'eyes' },
  { id: 'body', parentId: null },
]

test('a category steps past its neighbors, and stops at the first and last', () => {
  assert.deepEqual(placeAfter(tree, 'eyes', 'up'), { parentId: 'face', position: 0 })
  assert.deepEqual(placeAfter(tree, 'lips', 'down'), { parentId: 'face', position: 1 })
  assert.equal(placeAfter(tree, 'lips', 'up'), null)
  assert.equal(placeAfter(tree, 'body', 'down'), null)
})

test('a category goes under the one above it, as its last', () => {
  assert.deepEqual(placeAfter(tree, 'body', 'in'), { parentId: 'face', position: 2 })
  assert.deepEqual(placeAfter(tree, 'eyes', 'in'), { parentId: 'lips', position: 0 })
  assert.equal(placeAfter(tree, 'face', 'in'), null)
})

test('a category comes out beside its parent, right behind it', () => {
  assert.deepEqual(placeAfter(tree, 'liner', 'out'), { parentId: 'face', position: 2 })
  assert.deepEqual(placeAfter(tree, 'lips', 'out'), { parentId: null, position: 1 })
  assert.equal(placeAfter(tree, 'face', 'out'), null)
})

test('a step is taken back by the place held before', () => {
  assert.deepEqual(placeOf(tree, 'eyes'), { parentId: 'face', position: 1 })
  assert.equal(placeOf(tree, 'gone'), null)
})

test('a branch is a category with all below it', () => {
  assert.deepEqual([...branchOf(tree, 'face')], ['face', 'lips', 'eyes', 'liner'])
  assert.deepEqual([...branchOf(tree, 'body')], ['body'])
})
