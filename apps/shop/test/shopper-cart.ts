import type { Page } from 'playwright-core'

const channelId = 'chn_beautyfi'

/** What the shop's own interface answers to the person of a page. */
async function send<A>(page: Page, path: string, body?: object): Promise<A> {
  const answer = await page.request.fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { data: body }),
  })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as A
}

/** Puts two goods into the cart of a page's person, one to be collected; answers the cart's id. */
export async function fillCart(page: Page): Promise<string> {
  const { variants } = await send<{ variants: { id: string }[] }>(
    page,
    `/v1/storefront/${channelId}/products/marja-lip-tint?locale=en`,
  )
  const lines = variants.slice(0, 2).map(({ id }) => ({ variantId: id, quantity: 1 }))
  const contact = { email: 'maija@example.com', givenName: 'Maija', familyName: 'Virta' }
  const { cartId } = await send<{ cartId: string }>(page, '/v1/carts', {
    ...{ channelId, lines, contact: { ...contact, phone: '+358401234567' } },
  })
  return cartId
}

/** Makes a link to the cart; answers its token. */
export async function shareCart(page: Page, cartId: string): Promise<string> {
  return (await send<{ token: string }>(page, `/v1/carts/${cartId}/shares`, {})).token
}

interface Placeable {
  readonly version: number
  readonly totals: { readonly total: number }
}
interface Paying {
  readonly tenders: readonly { readonly id: string }[]
}

/** Orders the cart to a store and pays it by a practice card; answers the order's id. */
export async function orderCart(page: Page, cartId: string): Promise<string> {
  const cart = `/v1/carts/${cartId}`
  const { items } = await send<{ items: { locationId: string; days: string[] }[] }>(
    page,
    `${cart}/pickup-places`,
  )
  const [place] = items
  if (place === undefined) throw new Error('nothing can be collected anywhere')
  const fulfillment = { kind: 'pickup', locationId: place.locationId, day: place.days[0] }
  const put = await page.request.put(`${cart}/ways`, { data: { fulfillment } })
  if (!put.ok()) throw new Error(await put.text())
  const { totals } = await send<Placeable>(page, cart)
  const card = { kind: 'card', amount: totals.total, returnPath: '/' }
  const { tenders } = await send<Paying>(page, `${cart}/tenders`, card)
  const tender = `/v1/payments/${cartId}/tenders/${tenders.at(-1)?.id}`
  await send(page, `${tender}/confirm`, { paymentMethod: 'pm_card_visa' })
  const { version } = await send<Placeable>(page, cart)
  const placing = { version, total: totals.total }
  return (await send<{ id: string }>(page, `${cart}/place`, placing)).id
}
