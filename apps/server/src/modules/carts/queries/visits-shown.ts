import type { CartVisit } from '@redthread/contract/carts-shared'
import type { Locale } from '@redthread/kernel/words'
import { openLocations } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { careWords, openedWords, visitWords } from '../rules/cart-words.ts'
import { say } from '../rules/say.ts'
import { db } from '../tables.ts'
import type { CartKey } from '../rows/cart-columns.ts'

/** Who of us had the cart open in the last days, the latest first. */
export async function visitsShown(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  locale: Locale,
): Promise<CartVisit[]> {
  const [rows, places] = await Promise.all([
    db(ctx)
      .selectFrom('carts.visit')
      .select(['id', 'location_id', 'reason', 'note', 'opened_at', 'closed_at'])
      .where('customer_id', '=', customerId)
      .where('cart_id', '=', cartId)
      .orderBy('opened_at', 'desc')
      .orderBy('id', 'desc')
      .limit(20)
      .execute(),
    openLocations(ctx),
  ])
  return rows.map(({ id, location_id: locationId, reason, note, ...times }) => {
    const store = locationId === null ? undefined : places.get(locationId)?.name
    const place = store ?? careWords[locale]
    return {
      ...{ id, place, locationId, reason, note },
      text: say(openedWords, locale, { place, why: visitWords[reason][locale] }),
      openedAt: times.opened_at,
      closedAt: times.closed_at,
    }
  })
}
