import assert from 'node:assert/strict'
import test from 'node:test'
import { addShortcut, onKey, shortcutList } from './shortcuts.ts'

interface Press {
  key: string
  at?: number
  typing?: boolean
  ctrl?: boolean
}

/** What a browser would hand over for a key press. */
function press({ key, at = 0, typing = false, ctrl = false }: Press): { prevented: boolean } {
  const outcome = { prevented: false }
  onKey({
    key,
    timeStamp: at,
    ctrlKey: ctrl,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    target: { closest: () => (typing ? {} : null) },
    preventDefault: () => (outcome.prevented = true),
  } as unknown as KeyboardEvent)
  return outcome
}

function counted(keys: string): { times: number; stop: () => void } {
  const count = { times: 0, stop: () => {} }
  count.stop = addShortcut({ keys, label: keys, run: () => (count.times += 1) })
  return count
}

test('g, then b goes to brands; b alone does nothing', () => {
  const brands = counted('g b')
  press({ key: 'b' })
  assert.equal(brands.times, 0)
  press({ key: 'g', at: 100 })
  press({ key: 'b', at: 400 })
  assert.equal(brands.times, 1)
  brands.stop()
})

test('a second key that comes too late begins anew', () => {
  const brands = counted('g b')
  press({ key: 'g', at: 100 })
  press({ key: 'b', at: 2000 })
  assert.equal(brands.times, 0)
  brands.stop()
})

test('letters typed into a field are only letters, yet Ctrl with K still searches', () => {
  const [help, search] = [counted('?'), counted('mod+k')]
  assert.equal(press({ key: '?', typing: true }).prevented, false)
  assert.equal(press({ key: 'k', typing: true, ctrl: true }).prevented, true)
  assert.deepEqual([help.times, search.times], [0, 1])
  help.stop()
  search.stop()
})

test('the screen opened last answers first, and gives its key back when it closes', () => {
  const [below, above] = [counted('n'), counted('n')]
  press({ key: 'n' })
  above.stop()
  press({ key: 'n' })
  assert.deepEqual([below.times, above.times], [1, 1])
  below.stop()
  assert.deepEqual(shortcutList.read(), [])
})
