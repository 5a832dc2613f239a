import type { Cast } from '../cast.ts'
import { euros } from '../cart.ts'
import type { Installation } from '../installation.ts'
import type { Teller } from '../teller.ts'
import type { Sold } from './at-the-till.ts'
import type { Article } from './goods.ts'
import { levelAt } from './stock.ts'

interface Order {
  readonly totals: { readonly total: number }
  readonly lines: readonly { readonly total: number; readonly fulfilled: number }[]
  readonly shipping: readonly { readonly total: number }[]
  readonly money: { readonly captured: number; readonly due: number }
}

/** What the books say of the order once every event had its effect: money and stock to the unit. */
export async function readBooks(
  { owner }: Pick<Cast, 'owner'>,
  sold: Pick<Sold, 'orderId' | 'total'>,
  teller: Teller,
): Promise<void> {
  const order = await settledOrder(owner, sold)
  const lines = [...order.lines, ...order.shipping].reduce((sum, { total }) => sum + total, 0)
  teller.same(lines, order.totals.total, 'lines and delivery sum to the total of the order')
  teller.same(order.totals.total, sold.total, `which is what she agreed to: ${euros(sold.total)}`)
  teller.same(order.money.captured, sold.total, 'and what was captured, over all three tenders')
  teller.same(order.money.due, 0, 'nothing is due')
}

function settledOrder(owner: Cast['owner'], { orderId }: Pick<Sold, 'orderId'>): Promise<Order> {
  return soon(
    () => owner.get<Order>(`GET /v1/orders/${orderId}`),
    ({ money, totals }) => money.due === 0 && money.captured === totals.total,
  )
}

const patienceMs = 20_000

/** What is looked at once it is as it should be; as it is when patience ends. */
async function soon<V>(look: () => Promise<V>, isSo: (value: V) => boolean): Promise<V> {
  const until = performance.now() + patienceMs
  for (;;) {
    const value = await look()
    if (isSo(value) || performance.now() > until) return value
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The stock of what was carried out and of the last piece. */
export async function countStock(
  { owner }: Cast,
  { carried, last }: { carried: { article: Article; pieces: number }; last: Article },
  teller: Teller,
): Promise<void> {
  const { article, pieces } = carried
  const here = await soon(
    () => levelAt(owner, article.variantId, 'kamppi'),
    ({ onHand }) => onHand === 6 - pieces,
  )
  teller.same(here.onHand, 6 - pieces, `${pieces} × ${article.title} left the store in Kamppi`)
  const there = await levelAt(owner, last.variantId, 'vantaa')
  teller.same(
    [there.onHand, there.committed, there.reserved],
    [1, 1, 0],
    `the last ${last.title} is promised once and to nobody else`,
  )
}

/** Everything that was announced has had its effect: nothing waits for another try. */
export async function nothingHeld({ owner }: Pick<Cast, 'owner'>, teller: Teller): Promise<void> {
  const path = 'GET /v1/operations/held-deliveries'
  const { items } = await owner.get<{ items: { consumer: string; lastError?: string }[] }>(path)
  teller.same(items, [], 'no news is held up')
}

/** The checker of the product itself. */
export function verify({ cli }: Installation, teller: Teller): void {
  const { code, output } = cli('verify')
  teller.same(code, 0, 'redthread verify: every ledger balances')
  if (code !== 0) teller.say(output)
}
