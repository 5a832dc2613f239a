import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { naturalBatch } from './natural-batch.ts'

test('calls that come during a run share one further run', async () => {
  const ends: (() => void)[] = []
  const run = naturalBatch(() => new Promise<void>((resolve) => ends.push(resolve)))
  const first = run()
  const others = [run(), run(), run()]
  assert.equal(ends.length, 1)
  ends[0]?.()
  await first
  await setImmediate()
  assert.equal(ends.length, 2)
  ends[1]?.()
  await Promise.all(others)
  assert.equal(ends.length, 2)
})

test('a failed run is told to its callers and does not stop the next', async () => {
  let runs = 0
  const run = naturalBatch(async () => {
    if (++runs === 1) throw new Error('first')
    await setImmediate()
  })
  const first = run()
  const second = run()
  await assert.rejects(first, /first/)
  await second
  assert.equal(runs, 2)
})

test('two runs never overlap, whenever the calls come', async () => {
  let open = 0
  let most = 0
  const run = naturalBatch(async () => {
    most = Math.max(most, ++open)
    for (let pause = 0; pause < 10; pause++) await Promise.resolve()
    open--
  })
  const calls: Promise<void>[] = []
  // A call at each microtask: some fall between the end of a run and the start of the next.
  for (let n = 0; n < 200; n++) {
    calls.push(run())
    await Promise.resolve()
  }
  await Promise.all(calls)
  assert.equal(most, 1)
})

test('runs begin a rest apart, and all who call in the rest share the one after it', async () => {
  const begun: number[] = []
  const run = naturalBatch(async () => {
    begun.push(performance.now())
  }, 30)
  await run()
  await Promise.all([run(), run()])
  assert.equal(begun.length, 2)
  const [first = 0, second = 0] = begun
  // A timer may fire a little early.
  assert.ok(second - first >= 25, `${second - first}`)
})
