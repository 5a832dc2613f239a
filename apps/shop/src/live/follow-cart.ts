import { follow } from './live-line.ts'
import { nested, payloadOf } from './payload-of.ts'

/** News of a cart: how many pieces are in it, at which version, and what happened. */
export interface CartNews {
  readonly cartId: string
  readonly channelId: string
  readonly version: number
  readonly count: number
  readonly change: string
}

/**
 * Listens to what happens to a cart on other devices and at the desk; null where messages may have
 * been missed. Answers how to stop.
 */
export function followCart(topic: string, onNews: (news: CartNews | null) => void): () => void {
  return follow({
    topic,
    event: 'carts.cart_changed.v1',
    hear(text) {
      const news = newsOf(text)
      if (news !== null) onNews(news)
    },
    missed: () => onNews(null),
  })
}

function newsOf(text: string): CartNews | null {
  const payload = payloadOf(text)
  const [cartId, channelId, change] = ['cartId', 'channelId', 'change'].map((key) =>
    nested(payload, key),
  )
  const version = nested(payload, 'version')
  const count = nested(payload, 'count')
  if (typeof cartId !== 'string' || typeof channelId !== 'string') return null
  if (typeof version !== 'number' || typeof count !== 'number') return null
  return { cartId, channelId, version, count, change: typeof change === 'string' ? change : '' }
}
