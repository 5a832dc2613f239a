import { Type as T } from 'typebox'
import { Shape, isId } from '@redthread/contract/define'
import { Refusal } from '@redthread/kernel/refusal'
import { job } from '#platform/job.ts'
import { dropOldCounters } from '#platform/sign-in/throttle.ts'
import { placeOrder } from './commands/place-order.ts'
import { pastOrders } from './seeds/past-orders.ts'
import { plantPastOrder } from './seeds/plant-past-order.ts'

/**
 * Money stands ready for a cart and nobody placed it: the browser was closed, the answer was lost,
 * the server died between payment and order. The order is placed for exactly what was promised; a
 * cart that cannot be placed for it is left to payments, which gives the money back.
 */
export const finishWaiting = job({
  name: 'orders.finish_waiting',
  schema: Shape({ reference: T.String(), covered: T.Integer() }),
  attempts: 3,
  async handle({ unit, log }, { reference, covered: total }) {
    if (!isId('crt', reference)) return
    try {
      await unit((ctx) => placeOrder(ctx, { cartId: reference, total }))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      log.info({ cartId: reference, refused: error.kind.code }, 'money waits, but no order fits it')
    }
  },
})

/** Counters of guesses are forgotten some time after the last one. */
export const forgetGuesses = job({
  name: 'orders.forget_guesses',
  schema: Shape({}),
  cron: '41 3 * * *',
  handle: ({ unit }) => unit((ctx) => dropOldCounters(ctx, 'orders')),
})

/** Buys at the demo retailer, once, after the first start; what is refused is left out. */
export const plantPastOrders = job({
  name: 'orders.plant_past_orders',
  schema: Shape({}),
  attempts: 1,
  async handle({ unit, log, signal }) {
    for (const past of pastOrders) {
      if (signal.aborted) return
      const refused = await plantPastOrder({ unit }, past)
      if (refused !== null) log.info({ refused }, 'a past order of the demo was left out')
    }
  },
})
