import { signInByMail, type Cast } from '../cast.ts'
import { piecesOf, type Cart } from '../cart.ts'
import type { Device } from '../device.ts'
import type { Teller } from '../teller.ts'
import { channels, type Article } from './goods.ts'

/** Her address in the story. */
export const email = 'saara@example.com'

/**
 * She signs in on the phone, then on the laptop, which already holds another cart of hers: both
 * become one, with a report. Gives the id of the cart that is left.
 */
export async function twoCarts(
  { phone, laptop, owner }: Cast,
  goods: readonly [Article, Article],
  teller: Teller,
): Promise<string> {
  const [shared, other] = goods
  await laptop.get('POST /v1/carts', {
    channelId: channels.web,
    lines: [
      { variantId: shared.variantId, quantity: 1 },
      { variantId: other.variantId, quantity: 2 },
    ],
  })
  await signInByMail(phone, owner, email)
  const kept = await movedAlong(phone)
  teller.check(kept.count === 4, 'she signs in on the phone: the cart comes along as it was')
  await signInByMail(laptop, owner, email)
  const merged = await ownCart({ phone, laptop }, teller)
  const { lines = [] } = merged.mergeReport ?? {}
  teller.same(lines.length, 2, `the laptop’s cart joins it, with a report of its two lines`)
  for (const line of lines) teller.say(`  ${line.title}: ${line.action.replaceAll('_', ' ')}`)
  teller.same(
    [piecesOf(merged)[shared.sku], piecesOf(merged)[other.sku], merged.count],
    [3, 2, 7],
    'no piece is lost and none is there twice',
  )
  return merged.id
}

/** Her cart once it is known whose it is; she has read what became of the nameless one. */
async function movedAlong(phone: Device): Promise<Cart> {
  for (const until = performance.now() + 5_000; ;) {
    const { cart } = await phone.get<{ cart: Cart | null }>(
      `GET /v1/cart?channelId=${channels.web}`,
    )
    if (cart !== null || performance.now() > until) {
      if (cart === null) throw new Error('the cart did not come along')
      await phone.ask(`POST /v1/carts/${cart.id}/merge/seen`, {})
      return cart
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Both devices must see the same cart; the merge is done beside the sign-in. */
async function ownCart({ phone, laptop }: Pick<Cast, 'phone' | 'laptop'>, teller: Teller) {
  const path = `GET /v1/cart?channelId=${channels.web}`
  const until = performance.now() + 5_000
  for (;;) {
    const here = (await laptop.get<{ cart: Cart | null }>(path)).cart
    const there = (await phone.get<{ cart: Cart | null }>(path)).cart
    const isOne = here !== null && here.id === there?.id && here.mergeReport !== null

    if (isOne || performance.now() > until) {
      teller.check(isOne, 'phone and laptop show one and the same cart')
      if (here === null) throw new Error('the cart is gone')
      return here
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
