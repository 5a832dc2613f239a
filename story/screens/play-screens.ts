import { nothingHeld, readBooks } from '../chapters/books.ts'
import { atTheCounter } from './at-the-counter.ts'
import { becomesOne } from './becomes-one.ts'
import { checkHouse } from './check-house.ts'
import { payThreeWays } from './pay-three-ways.ts'
import { phoneAndDesk } from './phone-and-desk.ts'
import { openScreens, type Stage } from './screens.ts'
import { countPieces, whatLeft } from './stock.ts'
import { theOrder } from './the-order.ts'

/**
 * The main job on three screens at once: a phone, the desk and a till in Kamppi show one cart,
 * live, from the first article to the order. Everything is done as people do it, by what is
 * written on the screens.
 */
export async function playScreens(stage: Stage): Promise<void> {
  await using screens = await openScreens(stage)
  const { teller } = screens
  const before = await countPieces(screens)
  teller.chapter('A cart on the phone, and a colleague at the desk')
  await phoneAndDesk(screens)
  teller.chapter('Two carts become one')
  await becomesOne(screens)
  teller.chapter('The counter in Kamppi takes it over')
  const total = await atTheCounter(screens)
  const sold = await payThreeWays(screens, total)
  teller.chapter('The phone shows the order')
  await theOrder(screens, sold)
  teller.chapter('The books')
  await readBooks(screens, sold, teller)
  await whatLeft(screens, before)
  await nothingHeld(screens, teller)
  await checkHouse(screens)
  teller.same(screens.troubles(), [], 'nothing went wrong in any of the three browsers')
}
