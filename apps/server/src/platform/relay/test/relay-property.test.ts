import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { emit } from '#platform/events/emit.ts'
import { asTest, effects, eventually, givenWheels, lanesAreEmpty } from './given.ts'
import { turned, whileRelaying, writingConsumer } from './given.ts'

// One unit of work: the wheels that turn in it, and whether it thinks better of it at the end.
const unit = fc.record({
  wheels: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
  rollsBack: fc.boolean(),
})

// Which handings-over fail, by their place in the order of all attempts.
const failures = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 })

test('whatever is announced, undone or fails: once each, in order per key', async (t) => {
  const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000)
  t.diagnostic(`seed ${seed} (TEST_SEED repeats it)`)
  let failing = new Set<number>()
  let attempt = 0
  const engine = await givenWheels([writingConsumer(() => failing.has(attempt++))])
  t.after(engine.end)
  const property = fc.asyncProperty(fc.array(unit, { maxLength: 12 }), failures, async (us, f) => {
    failing = new Set(f)
    attempt = 0
    await engine.pool.query('truncate effect')
    const expected: Record<string, number[]> = {}
    const counts = new Map<string, number>()
    await whileRelaying({ ...engine, random: () => new Uint8Array(64) }, async () => {
      for (const { wheels, rollsBack } of us) {
        const turns = wheels.map((wheel) => turnOf(counts, `w${wheel}`))
        await announce(turns, rollsBack)
        if (rollsBack) continue
        for (const { wheel, n } of turns) (expected[wheel] ??= []).push(n)
      }
      await eventually(() => nothingWaits())
    })
    assert.deepEqual(await effects(engine), expected)
  })

  async function announce(turns: { wheel: string; n: number }[], rollsBack: boolean) {
    const work = unitOfWork(engine, asTest, async (ctx) => {
      for (const one of turns) await emit(ctx, turned, one.wheel, one)
      if (rollsBack) throw new Error('rolled back')
    })
    if (rollsBack) await assert.rejects(work, /rolled back/)
    else await work
  }

  async function nothingWaits(): Promise<boolean> {
    // A failed key is due in half a second: bring that forward.
    await engine.pool.query(`update platform.held_key set due_at = now() - interval '1 hour'`)
    const { rowCount } = await engine.pool.query('select from platform.held_key')
    return rowCount === 0 && (await lanesAreEmpty(engine))
  }

  await fc.assert(property, { seed, numRuns: 25, endOnFailure: true })
})

function turnOf(counts: Map<string, number>, wheel: string): { wheel: string; n: number } {
  const n = (counts.get(wheel) ?? 0) + 1
  counts.set(wheel, n)
  return { wheel, n }
}
