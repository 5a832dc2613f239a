import type { Requirement } from '@redthread/contract/carts'
import type { PriceChange } from '@redthread/contract/carts-lines'
import { checkAddress } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { articleOf } from '../rules/article-of.ts'
import { priceChanges } from '../rules/price-changes.ts'
import { requirements } from '../rules/requirements.ts'
import { choiceOf } from '../rows/way-columns.ts'
import { wayFault } from './way-fault.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/** What stands between a cart and its order, and the prices that are not what was told. */
export interface StillMissing {
  readonly requirements: Requirement[]
  readonly changes: PriceChange[]
}

/** Asks a reckoned cart what is still missing. */
export async function stillMissing(ctx: Ctx, cart: ReckonedCart): Promise<StillMissing> {
  const { row, lines, goods, promised, channel, chosen, locale } = cart
  const titled = lines.map((line) => ({
    ...line,
    title: articleOf(goods.articles.get(line.variant_id), line.variant_id, locale).title,
  }))
  const told = titled.map((line) => ({
    id: line.id,
    title: line.title,
    toldMinor: line.told_minor,
    toldSale: line.told_sale,
    toldAt: line.told_at,
    price: goods.prices.get(line.variant_id),
  }))
  const changes = priceChanges(told, { currency: channel.currency, locale })
  const place = { channel, locationId: row.location_id }
  const required = await Promise.all(
    titled.map(async (line) => {
      const choice = choiceOf(line)
      const { id, title, kind, quantity } = line
      return {
        ...{ id, title, kind, quantity },
        forSale: goods.prices.has(line.variant_id),
        // What is being paid is kept for this very cart already.
        promised: row.state === 'frozen' ? undefined : promised.get(id),
        wayFault: choice === null ? null : await wayFault(ctx, choice, place),
      }
    }),
  )
  const { address, contact, delivery_option_id: optionId } = row
  const isSent = lines.some(({ kind }) => kind === 'delivery')
  const checked = isSent && address !== null ? await checkAddress({ address, locale }) : null
  const offered = chosen === null ? ('not_offered' as const) : ('chosen' as const)
  const asked = {
    lines: required,
    changes,
    contact,
    addressFaults: checked?.faults ?? null,
    option: optionId === null ? ('none' as const) : offered,
    needsPhone: chosen?.option.needsPhone ?? false,
  }
  return { requirements: requirements(asked, locale), changes }
}
