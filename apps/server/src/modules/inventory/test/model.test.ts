/**
 * Random operations, several at a time, against a model that only adds and subtracts.
 * REDTHREAD_TEST_SIZE=100000 runs as many; REDTHREAD_TEST_SEED repeats a run.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '@redthread/kernel/refusal'
import { openModel, type Model } from './model-world.ts'
import { levelOf, openHouse, verify, type House } from './given.ts'

const size = Number(process.env['REDTHREAD_TEST_SIZE'] ?? 600)
const chance = Temporal.Now.instant().epochMilliseconds % 2_147_483_647
const seed = Number(process.env['REDTHREAD_TEST_SEED'] ?? chance)

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const number = fc.nat(1_000)
const step = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('hold' as const) },
    { weight: 4, arbitrary: fc.constant('buy' as const) },
    { weight: 5, arbitrary: fc.constant('place' as const) },
    { weight: 4, arbitrary: fc.constant('ship' as const) },
    { weight: 2, arbitrary: fc.constantFrom('release', 'cancel', 'move', 'adjust', 'back') },
    { weight: 1, arbitrary: fc.constantFrom('expire', 'damage', 'transfer') },
  ),
  numbers: fc.tuple(number, number, number, number),
})

test(`ledger, levels and promises agree after random operations (seed ${seed})`, async (t) => {
  t.diagnostic(`${size} operations, seed ${seed}`)
  const most = Math.min(size, 400)
  const runs = Math.max(1, Math.round(size / most))
  const steps = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), {
    minLength: Math.ceil(most / 4),
    maxLength: Math.ceil(most / 3),
  })
  await fc.assert(
    fc.asyncProperty(steps, async (chunks) => {
      const model = await openModel(house)
      for (const chunk of chunks) {
        const done = await Promise.allSettled(chunk.map((one) => model.act(one.kind, one.numbers)))
        for (const one of done) refuseBug(one)
      }
      await agrees(model)
      await model.drain()
      await agrees(model)
      for (const { variantId, locationId } of model.levels()) {
        assert.equal((await levelOf(house, variantId, locationId))?.promised ?? 0, 0)
      }
    }),
    { seed, numRuns: runs, endOnFailure: true, verbose: 0 },
  )
})

/** Operations may be refused; anything else is a fault of ours. */
function refuseBug(done: PromiseSettledResult<unknown>): void {
  if (done.status === 'rejected' && !(done.reason instanceof Refusal)) throw done.reason
}

async function agrees(model: Model): Promise<void> {
  assert.deepEqual(await verify(house), [])
  for (const { variantId, locationId, onHand } of model.levels()) {
    const level = await levelOf(house, variantId, locationId)
    assert.equal(level?.on_hand ?? 0, onHand, `${variantId} at ${locationId}`)
  }
}
