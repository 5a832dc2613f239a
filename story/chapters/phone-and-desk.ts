import type { Cast } from '../cast.ts'
import { cartOf, euros, piecesOf } from '../cart.ts'
import type { Teller } from '../teller.ts'
import { channels, type Article } from './goods.ts'

/** She fills a cart on the phone without an account; the desk opens it and adds a line, live. */
export async function phoneAndDesk(
  { phone, agent }: Cast,
  [first, second, third]: readonly [Article, Article, Article],
  teller: Teller,
): Promise<void> {
  const begun = await phone.get<{ cartId: string }>('POST /v1/carts', {
    channelId: channels.web,
    lines: [
      { variantId: first.variantId, quantity: 2 },
      { sku: second.sku, quantity: 1 },
    ],
  })
  const { cartId } = begun
  const cart = await cartOf(phone, cartId)
  teller.say(`On the phone, nobody’s name known: 2 × ${first.title}, 1 × ${second.title}.`)
  teller.same(
    cart.totals.total,
    2 * first.amount + second.amount,
    `the cart comes to ${euros(cart.totals.total)}, to the cent`,
  )
  using line = await phone.listen([cart.topic])
  teller.check(
    (await agent.ask(`GET /v1/carts/${cartId}`)).status >= 400,
    'the desk cannot look into it without a reason',
  )
  await agent.get(`POST /v1/carts/${cartId}/open`, {
    reason: 'on_the_phone',
    note: 'She asked whether it suits her',
  })
  const began = performance.now()
  await agent.get(`POST /v1/carts/${cartId}/lines`, {
    lines: [{ variantId: third.variantId, quantity: 1 }],
  })
  const heardMs = await line.heardAfter(began)
  const seen = await cartOf(phone, cartId)
  teller.check(seen.count === 4, `the desk adds 1 × ${third.title}; the phone hears of it`)
  teller.say(`(after ${heardMs.toFixed(0)} ms)`)
  teller.check(
    seen.lines.some(({ addedBy }) => addedBy === 'staff'),
    'and sees who put it in',
  )
  teller.check(seen.visits.length > 0, `and reads: “${seen.visits.at(-1)?.text ?? ''}”`)
  teller.same(piecesOf(seen)[third.sku], 1, 'one piece of it, not two')
}
