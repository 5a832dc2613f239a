import { useEffect, useEffectEvent, useState } from 'react'
import type { OwnCartView } from '../views/cart-view.ts'
import { useShop } from '../views/use-shop.ts'
import { rememberCart } from './cart-count.ts'
import { followCart } from './follow-cart.ts'

// Changes that give the cart a new version; a visit, for one, does not.
const grows = new Set(['created', 'lines', 'details', 'coupons'])

/**
 * Calls back when the cart on the screen is not how the cart is any more: changed on another device
 * or at the desk, or perhaps missed. Notes how much is in it for the header. Answers whether it
 * became an order while it was looked at: at a till, or on another device.
 */
export function useCartNews({ cart, topic }: OwnCartView, onNews: () => void): boolean {
  const { channelId } = useShop()
  const [isOrdered, setOrdered] = useState(false)
  const [id, version, count] = [cart?.id, cart?.version, cart?.count ?? 0]
  useEffect(() => rememberCart(channelId, { topic, count }), [channelId, topic, count])
  const hear = useEffectEvent((news: Parameters<Parameters<typeof followCart>[1]>[0]) => {
    if (news !== null && news.channelId !== channelId) return
    if (news?.change === 'ordered') setOrdered(true)
    const isShown =
      news !== null &&
      news.cartId === id &&
      news.version <= (version ?? 0) &&
      grows.has(news.change)
    if (!isShown) onNews()
  })
  useEffect(() => followCart(topic, (news) => hear(news)), [topic])
  return isOrdered
}
