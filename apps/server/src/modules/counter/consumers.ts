import { cartClosed } from '@redthread/contract/carts-events'
import type { Payload } from '@redthread/contract/define'
import { orderPlaced } from '@redthread/contract/orders'
import { on, type Consumer } from '#platform/event.ts'
import { followCart } from './commands/follow-cart.ts'
import { followPlaced } from './commands/note-sold.ts'

/** What becomes of a till's cart elsewhere: paid, merged into another one, or put aside. */
export const consumers: readonly Consumer[] = [
  on(orderPlaced, 'counter.note_sold', followPlaced),
  {
    ...on(cartClosed, 'counter.follow_cart', followCart),
    // What was paid is told of with its order.
    when: ({ end }: Payload<typeof cartClosed>) => end !== 'ordered',
  },
]
